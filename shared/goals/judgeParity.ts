import type { RuleOf } from '../programmes/goal.ts'
import type { Finding, Occasion } from './judgeFrame.ts'
import type { JudgementReason, PictureOf } from './judgement.ts'
import { type ParityParts, paritySaid, type Side, sidesOf } from './judgeParitySaid.ts'
import { amount, bare, inputsOf, spanSaid, yearsSaid } from './judgeValues.ts'
import { parity } from './parity.ts'
import { areAlike, outcomes, valuesByYear, yearsOfSubject } from './subject.ts'
import { yearsOf } from './years.ts'

/**
 * Ours against a peer's over a window, both on one basis and in one unit: over two bases the sums are shown and give
 * no verdict. Source: design/domain.md, 'Same thing or no verdict'.
 */
export function judgeParity(rule: RuleOf<'parity'>, occasion: Occasion): Finding {
  const until = Math.min(rule.window[1], occasion.goal.horizon)
  const [own, peer] = [sideOf('own', rule, occasion), sideOf('peer', rule, occasion)]
  const stated = [own, peer].flatMap(({ years, heads = [] }) => [...years, ...heads])
  const inWindow = stated.filter(({ year }) => year >= rule.window[0] && year <= until)
  const mixedBases = !areAlike(occasion.known, rule.own, rule.peer)
  const result = parity({
    own: valuesByYear(own.years),
    peer: valuesByYear(peer.years),
    ratio: rule.ratio,
    window: rule.window,
    ...(own.heads === undefined ? {} : { ownPopulation: valuesByYear(own.heads) }),
    ...(peer.heads === undefined ? {} : { peerPopulation: valuesByYear(peer.heads) }),
    final: inWindow.every(({ quality }) => quality === 'final'),
  })
  const reason: JudgementReason | null = mixedBases ? 'two_bases' : (result.reason ?? null)
  const parts: ParityParts = { rule, occasion, result, own, peer, mixedBases, reason }
  const shown = reason === null || mixedBases
  return {
    verdict: mixedBases ? 'no_data' : result.verdict,
    reason,
    statement: paritySaid(parts),
    picture: pictureOf(parts),
    inputs: inputs(parts),
    own: own.years,
    read: inWindow,
    rests: shown ? inWindow.filter(({ year }) => result.years.includes(year)) : [],
    since: rule.window[0],
    latest: reason === null ? (result.years.at(-1) ?? null) : null,
    until,
    awaited: yearsOf([rule.window[0], until]).filter((year) => !result.years.includes(year)),
  }
}

function sideOf(name: 'own' | 'peer', rule: RuleOf<'parity'>, { known, goal }: Occasion): Side {
  const population = rule.perHead?.[name]
  return {
    years: outcomes(yearsOfSubject(known, rule[name]), goal.horizon),
    heads:
      population === undefined
        ? undefined
        : outcomes(yearsOfSubject(known, { series: population, factor: 1 }), goal.horizon),
  }
}

function pictureOf({ rule, result, own, peer, mixedBases }: ParityParts): PictureOf<'parity'> {
  const { sums, ratio, gap, withoutLargestYear: largest } = result
  const perHead = rule.perHead !== undefined
  return {
    rule: 'parity',
    window: [...rule.window],
    sides: sidesOf(rule),
    years: yearsOf(rule.window).map((year) => {
      const [ours, theirs] = [own, peer].map(({ years }) => years.find((known) => known.year === year))
      return {
        year,
        own: ours?.value ?? null,
        peer: theirs?.value ?? null,
        ownQuality: ours?.quality ?? null,
        peerQuality: theirs?.quality ?? null,
      }
    }),
    outside: result.years.length === 0 ? outsideOf(own, peer) : null,
    counted: result.years,
    sums: sums.own === null || sums.peer === null ? null : { own: sums.own, peer: sums.peer },
    required: rule.ratio,
    ratio,
    gap,
    largest: largest === null ? null : { year: largest.year, ratio: largest.ratio },
    mixedBases,
    perHead:
      perHead && result.own !== null && result.peer !== null && ratio !== null
        ? { own: result.own, peer: result.peer, ratio }
        : null,
  }
}

/** The latest year that both sides know, when none of the window is known to both. */
function outsideOf(own: Side, peer: Side): PictureOf<'parity'>['outside'] {
  const both = own.years.flatMap(({ year, value }) => {
    const theirs = peer.years.find((known) => known.year === year)
    return theirs === undefined ? [] : [{ year, own: value, peer: theirs.value }]
  })
  return both.at(-1) ?? null
}

function inputs({ rule, occasion, result }: ParityParts) {
  const { sums, ratio, gap, years, withoutLargestYear: largest } = result
  const perHead = rule.perHead !== undefined
  return inputsOf({
    window: spanSaid(rule.window),
    promisedRatio: bare(rule.ratio, 2),
    years: years.length === 0 ? null : yearsSaid(years),
    own: sums.own === null ? null : amount(sums.own, occasion),
    peer: sums.peer === null ? null : amount(sums.peer, occasion),
    ratio: ratio === null ? null : bare(ratio, 2),
    gap: gap === null || perHead ? null : amount(gap, occasion),
    withoutLargest:
      largest === null || largest.ratio === null
        ? null
        : {
            key: 'judgement.without_largest',
            values: { year: String(largest.year), ratio: bare(largest.ratio, 2) },
          },
  })
}
