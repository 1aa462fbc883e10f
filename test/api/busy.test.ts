import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { builtFolder } from '#server/folders.ts'
import { openWorld } from '#test/support/world.ts'

/** Nothing else happens in this process meanwhile. */
function hold(milliseconds: number): void {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

test('a busy server asks to come again, but says that it lives and sends what pages are made of', async () => {
  const world = await openWorld(onTestFinished, { mostDelay: 1 })
  const [asset = ''] = readdirSync(join(builtFolder, 'client', 'assets')).filter((name) =>
    name.endsWith('.js'),
  )
  const answered = async (url: string) => {
    hold(200)
    const { statusCode, headers } = await world.ask(url)
    return [statusCode, headers['retry-after']]
  }
  // Nothing of this is there to be kept, so each answer is made anew.
  await expect.poll(() => answered('/kpi/findes-ikke')).toEqual([503, '5'])
  expect(await answered(`/assets/${asset}`)).toEqual([200, undefined])
  expect(await answered('/health/live')).toEqual([200, undefined])
})
