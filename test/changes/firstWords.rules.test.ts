import { expect, test } from 'vitest'
import { firstWords } from '#shared/changes/firstWords.ts'

test.each([
  ['a short text as it is, in one line', 'Et godt\n\n kvartal. ', 20, 'Et godt kvartal.'],
  ['whole words of a long one', 'Messen gav mange nye aftaler.', 20, 'Messen gav mange nye…'],
  ['no word that does not fit', 'Messen gav mange nye aftaler.', 19, 'Messen gav mange…'],
  ['no stop before the dots', 'Ja, aftalt. Resten følger senere.', 12, 'Ja, aftalt…'],
  ['Chinese words whole, each letter as wide as two', '展会带来了许多新协议。', 10, '展会带来了…'],
  ['no part of a word that is too long alone', 'a👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 10, 'a👩‍👩‍👧‍👦…'],
  ['an accent with its letter', 'e\u0301e\u0301e\u0301', 4, 'e\u0301e\u0301…'],
  ['nothing that turns the direction of what follows', 'a \u202etxet\u2066 b', 20, 'a txet b'],
])('the first words are %s', (_, text, most, words) => {
  expect(firstWords(text, most)).toBe(words)
})
