import { expect, test } from 'vitest'
import { methodView } from '#server/method/methodView.ts'
import { readCases } from '#server/method/readCases.ts'
import { languages } from '#shared/language.ts'
import { method } from '#shared/method/method.ts'
import { dictionaryOf, say } from '#shared/say.ts'
import { allWords } from '#shared/words.ts'

const files = readCases()
const { sections } = methodView()

test('the page about the rules shows every case of the files, and all of them agree', () => {
  const examples = sections.flatMap((section) => section.examples)
  const { judgement, control, runs } = files
  expect(examples).toHaveLength(judgement.length + control.length + runs.length)
  expect(examples.filter(({ agrees }) => !agrees)).toEqual([])
})

test('a case that the rule judges otherwise is shown to differ', () => {
  const [first] = files.judgement
  const wrong = { ...first!, expected: { value: 1 } }
  const view = method({
    ...files,
    judgement: [wrong],
    runs: [{ useful: 12, longestRunMax: 9, crossingsMin: 3 }],
  })
  const differing = view.sections.filter(({ examples }) => examples.some(({ agrees }) => !agrees))
  expect(differing.map(({ rule }) => rule)).toEqual(['run', 'forecast'])
})

test.each(languages)('every case is said in %s', (language) => {
  const dictionary = dictionaryOf(allWords, language)
  for (const { sentence } of sections.flatMap(({ examples }) => examples)) {
    expect(say(dictionary, language, sentence)).not.toMatch(/undefined|NaN|\{/)
  }
})
