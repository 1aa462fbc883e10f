import { expect, onTestFinished, test } from 'vitest'
import { addDays } from '#shared/periods/day.ts'
import { openWorld, today, type World } from '#test/support/world.ts'

const figure = { series: 'clean-matched/DK-84/clean', period: '2017-Q3', value: 9 }
const days = [
  '',
  `asOf=${addDays(today, -400)}`,
  `asOf=${addDays(today, -401)}`,
  `asOf=${addDays(today, -401)}&n=1000`,
]
const addresses = ['/', '/operatoer/clean'].flatMap((path) =>
  ['', 'lang=en', 'lang=zh'].flatMap((language) =>
    days.map((day) => [path, [language, day].filter((part) => part !== '').join('&')].join('?')),
  ),
)

const bodyOf = async ({ ask }: World, address: string) => (await ask(address)).body

test('a page put together of parts that were kept is the page that is made anew', async () => {
  const [asked, fresh] = [await openWorld(onTestFinished), await openWorld(onTestFinished)]
  for (const address of addresses) await bodyOf(asked, address)
  for (const world of [asked, fresh]) await world.publish(figure)
  for (const address of addresses.toReversed())
    expect([address, await bodyOf(asked, address)]).toEqual([address, await bodyOf(fresh, address)])
})
