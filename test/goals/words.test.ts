import { describe, expect, test } from 'vitest'
import { chanceWords } from '#shared/forecast/chance.ts'
import { judgementReasons } from '#shared/goals/judgement.ts'
import { verdicts } from '#shared/goals/verdict.ts'
import { goalWords } from '#shared/goals/words.ts'
import { languages } from '#shared/language.ts'
import type { Template, Words } from '#shared/say.ts'

const words: Words = goalWords
const forms = (template: Template) =>
  typeof template === 'string'
    ? [template]
    : [template.one, template.other].filter((form) => form !== undefined)
const holes = (form: string) => [...new Set(form.match(/\{\w+\}/g) ?? [])].sort()

describe('the words of the goals', () => {
  test.each(Object.keys(goalWords))('%s names the same things in every language', (key) => {
    const named = languages.map((language) => {
      const all = new Set(forms(words[key]![language]).flatMap(holes))
      return [...all].filter((hole) => hole !== '{count}').sort()
    })
    expect(named[1]).toEqual(named[0])
    expect(named[2]).toEqual(named[0])
  })

  test('have every verdict, reason and chance', () => {
    const wanted = [
      ...verdicts.flatMap((verdict) => [`verdict.${verdict}`, `headline.${verdict}`]),
      ...judgementReasons.map((reason) => `judgement.reason.${reason}`),
      ...chanceWords.map((chance) => `judgement.chance.${chance}`),
    ]
    expect(wanted.filter((key) => words[key] === undefined)).toEqual([])
  })

  test('use the marks of each language', () => {
    for (const [key, word] of Object.entries(words)) {
      for (const form of forms(word.zh)) expect(form, key).not.toMatch(/[,;:?()]/)
      for (const form of forms(word.en)) expect(form, key).not.toMatch(/[»«，。]|\d %/)
      for (const form of forms(word.da)) expect(form, key).not.toMatch(/[“”，。]|\d%/)
    }
  })
})
