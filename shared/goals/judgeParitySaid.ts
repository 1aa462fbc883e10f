import { type Language, languages, locale } from '../language.ts'
import type { RuleOf } from '../programmes/goal.ts'
import { partsOf } from '../programmes/seriesParts.ts'
import type { Sentence, Value } from '../say.ts'
import type { Text } from '../text.ts'
import type { Occasion } from './judgeFrame.ts'
import type { JudgementReason } from './judgement.ts'
import { amount, bare, joined, spanSaid, tellingApart, yearsSaid } from './judgeValues.ts'
import type { ParityResult } from './parity.ts'
import type { SubjectYear } from './subject.ts'

/** One side of the comparison: its outcomes up to the horizon, and its populations where heads are counted. */
export type Side = { years: SubjectYear[]; heads: SubjectYear[] | undefined }

export type ParityParts = {
  rule: RuleOf<'parity'>
  occasion: Occasion
  result: ParityResult
  own: Side
  peer: Side
  mixedBases: boolean
  reason: JudgementReason | null
}

/** The names of the two sides, where they are two countries. */
export function sidesOf({ own, peer }: RuleOf<'parity'>): { own: Text; peer: Text } | null {
  const [ours, theirs] = [countryName(partsOf(own.series).place), countryName(partsOf(peer.series).place)]
  if (ours === null || theirs === null || ours.en === theirs.en) return null
  return { own: ours, peer: theirs }
}

/** What a comparison says: the sums of the years that both have, and what was promised. */
export function paritySaid(parts: ParityParts): Sentence {
  const { rule, result, reason } = parts
  if (result.years.length === 0) return nothingSharedSaid(parts)
  if (reason === 'two_bases') return joined({ key: 'judgement.parity.two_bases' }, sumsSaid(parts))
  if (reason === 'few_years') {
    const values = { count: result.years.length, of: result.windowLength }
    return { key: 'judgement.parity.few_years', values }
  }
  if (rule.perHead === undefined) return joined(sumsSaid(parts), ratioSaid(parts))
  const years = yearsSaid(result.years)
  return joined({ key: 'judgement.parity.per_head', values: { years } }, ratioSaid(parts))
}

function nothingSharedSaid({ rule, occasion, result, own, peer, mixedBases }: ParityParts): Sentence {
  const window = spanSaid(rule.window)
  const { missingYears, windowLength } = result
  const hasOwn = missingYears.own.length < windowLength
  const hasPeer = missingYears.peer.length < windowLength
  if (mixedBases && hasOwn && hasPeer) return { key: 'judgement.parity.two_bases_apart', values: { window } }
  if (hasOwn && hasPeer) return { key: 'judgement.parity.apart', values: { window } }
  if (!hasOwn && !hasPeer) return { key: 'judgement.parity.neither', values: { window } }
  const side = hasOwn ? own : peer
  const last = side.years.findLast(({ year }) => year >= rule.window[0] && year <= rule.window[1])
  if (last === undefined) return { key: 'judgement.parity.neither', values: { window } }
  const values = { year: String(last.year), value: amount(last.value, occasion) }
  return {
    key: 'judgement.parity.one_side',
    values: { ...values, side: sideSaid(rule, hasOwn ? 'own' : 'peer') },
  }
}

function sumsSaid({ rule, occasion, result }: ParityParts): Sentence {
  const { years } = result
  const [own, peer] = [result.sums.own ?? 0, result.sums.peer ?? 0]
  const scale = tellingApart(own, peer, occasion)
  return {
    key: 'judgement.parity.sums',
    values: {
      years: yearsSaid(years),
      own: sideSaid(rule, 'own'),
      peer: sideSaid(rule, 'peer'),
      ownSum: amount(own, scale),
      peerSum: amount(peer, scale),
    },
  }
}

function ratioSaid({ rule, occasion, result }: ParityParts): Sentence {
  const { ratio, gap, verdict } = result
  if (ratio === null) {
    return { key: 'judgement.parity.no_ratio', values: { gap: amount(gap ?? 0, occasion) } }
  }
  const { decimals } = tellingApart(ratio, rule.ratio, { ...occasion, decimals: 2 })
  const values = { ratio: bare(ratio, decimals), required: bare(rule.ratio, decimals) }
  const settled = verdict === 'achieved' || verdict === 'missed'
  return { key: `judgement.parity.ratio.${settled ? 'settled' : 'open'}`, values }
}

function sideSaid(rule: RuleOf<'parity'>, side: 'own' | 'peer'): Value {
  return sidesOf(rule)?.[side] ?? { key: `judgement.side.${side}` }
}

/** A country's name in every language; null for regions, continents and airports. */
function countryName(place: string): Text | null {
  if (!/^[A-Z]{2}$/.test(place)) return null
  const nameIn = (language: Language) =>
    new Intl.DisplayNames(locale[language], { type: 'region', fallback: 'none' }).of(place)
  const [da, en, zh] = languages.map(nameIn)
  return da === undefined || en === undefined || zh === undefined ? null : { da, en, zh }
}
