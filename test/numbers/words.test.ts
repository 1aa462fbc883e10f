import { expect, test } from 'vitest'
import { languages } from '#shared/language.ts'
import { numberWords } from '#shared/numbers/words.ts'
import { periodWords } from '#shared/periods/words.ts'

const holes = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

test.each(Object.entries({ ...numberWords, ...periodWords }))(
  '%s has the same holes in every language',
  (_, word) => {
    const [first, ...others] = languages.map((language) => holes(word[language]))
    for (const other of others) expect(other).toEqual(first)
  },
)
