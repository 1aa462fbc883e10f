import { useWrittenIn } from './useWrittenIn.ts'

/** As long as this a text is read at once; of a longer one about this much stands open. */
const atOnce = 600
const wordEnds = /[\s。！？；，]/g

/** A text as somebody wrote it; a long one is folded, and a printed one is whole. */
export function LongText({ text, more }: { text: string; more: string }) {
  const [start, rest] = folded(text)
  const lang = useWrittenIn()
  return (
    <div className="long-text" dir="auto" lang={lang}>
      <p>{rest === '' ? start : `${start} …`}</p>
      {rest === '' ? null : (
        <details>
          <summary>{more}</summary>
          <p>{rest}</p>
        </details>
      )}
    </div>
  )
}

/** Cut where a word ends; a text without ends of words is cut between two characters. */
function folded(text: string): [start: string, rest: string] {
  if (text.length <= atOnce) return [text, '']
  const head = text.slice(0, Math.floor(atOnce * 0.7))
  const ends = [...head.matchAll(wordEnds)].map(({ index }) => index + 1)
  const end = ends.findLast((one) => one > head.length / 2) ?? wholeCharacters(head)
  return [text.slice(0, end).trimEnd(), text.slice(end).trimStart()]
}

/** How long a text is without the half of a character at its end. */
function wholeCharacters(text: string): number {
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length
}
