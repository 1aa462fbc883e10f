import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { languages } from './shared/language.ts'
import { dictionaryOf } from './shared/say.ts'
import { detailWords, noticesWords, words, workplaceWords } from './shared/words.ts'

const dictionaries = {
  'virtual:words/': words,
  'virtual:detail/': detailWords,
  'virtual:workplace/': workplaceWords,
  'virtual:notices/': noticesWords,
}

/**
 * One module per language with that language's words alone, so that a reader loads one dictionary, not three; and
 * others for the words that only pages of detail, workplace pages or the notices say.
 */
function wordsByLanguage(): Plugin {
  return {
    name: 'words-by-language',
    resolveId: (id) =>
      Object.keys(dictionaries).some((prefix) => id.startsWith(prefix)) ? `\0${id}` : undefined,
    load(id) {
      for (const [prefix, words] of Object.entries(dictionaries)) {
        const language = languages.find((one) => id === `\0${prefix}${one}`)
        if (language === undefined) continue
        return `export const dictionary = ${JSON.stringify(dictionaryOf(words, language))}`
      }
      return undefined
    },
  }
}

/** What keeps the big screen is found by its own address, which may not change with its content. */
const worker = { storskaerm: join(import.meta.dirname, 'client/screen/worker.ts') }
const entry = join(import.meta.dirname, 'client/app/main.tsx')
const nextPages = ['goals/GoalPage.tsx', 'kpis/KpiPage.tsx'].map((page) =>
  join(import.meta.dirname, 'client', page),
)

/**
 * Tells V8 to compile a file's functions while it is fetched, aside from the page, not each when it is first called; so
 * none is left to compile when a reader presses a link. See https://v8.dev/blog/explicit-compile-hints
 */
const compiledAtOnce = '//# allFunctionsCalledOnLoad'

type Modules = { getModuleInfo(id: string): { importers: readonly string[] } | null }

/**
 * Keeps in one file what every page needs, and in another what the pages need that readers go to next. Left alone, the
 * bundler cuts them where some other page uses a part as well: that is 5 kB more for the first visit, because small files
 * compress badly, and a round trip more for the next page, because a browser asks for six at a time.
 */
function fileOf(id: string, modules: Modules): string | null {
  const asked = new Set([id])
  for (const one of asked)
    for (const importer of modules.getModuleInfo(one)?.importers ?? []) asked.add(importer)
  if (asked.has(entry)) return 'main'
  return nextPages.some((page) => asked.has(page)) ? 'next' : null
}

export default defineConfig(({ isSsrBuild }) => ({
  root: join(import.meta.dirname, 'client'),
  plugins: [react(), wordsByLanguage()],
  build: {
    outDir: isSsrBuild ? '../dist/prerender' : '../dist/client',
    emptyOutDir: true,
    manifest: !isSsrBuild,
    assetsInlineLimit: 0,
    target: 'es2023',
    modulePreload: { polyfill: false },
    rollupOptions: isSsrBuild
      ? {
          input: join(import.meta.dirname, 'client/app/prerender.tsx'),
          output: { entryFileNames: 'prerender.js' },
        }
      : {
          input: { main: entry, ...worker },
          output: {
            entryFileNames: ({ name }) => (name in worker ? '[name].js' : 'assets/[name]-[hash].js'),
            postBanner: ({ name }) => (name === 'next' ? compiledAtOnce : ''),
            codeSplitting: { groups: [{ name: fileOf, debugName: 'main and next' }] },
          },
        },
  },
  ssr: { noExternal: true },
}))
