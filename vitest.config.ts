import { defineConfig } from 'vitest/config'

/**
 * Tests that need a store run on both engines; `*.rules.test.ts` beside them need none and run once, as do those of files
 * that are made of views alone (`test/files`).
 */
const withStore = ['test/{ledger,database,programmes,api}/**/*.test.{ts,tsx}']
const pure = ['test/**/*.rules.test.{ts,tsx}']
const journeys = ['test/journeys/**/*.test.{ts,tsx}']

/** `npm run proof` tries properties so many times, and gives them the time for it. */
const times = Number(process.env.PROOF ?? '1')

export default defineConfig({
  test: {
    // Modules are loaded once per worker: loading them for every file took longer than the tests.
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    // Only for what hangs: a busy machine may be slow.
    testTimeout: 60_000 * times,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...withStore.map((glob) => glob.replace('*.test', '!(*.rules).test')), ...journeys],
        },
      },
      {
        extends: true,
        test: {
          name: 'sqlite',
          include: withStore,
          exclude: pure,
          provide: { engine: 'sqlite', postgresUrl: '' },
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: withStore,
          exclude: pure,
          globalSetup: ['test/support/postgresSetup.ts'],
          provide: { engine: 'postgres' },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: journeys,
          // After the others: a browser beside them makes everybody slow.
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
