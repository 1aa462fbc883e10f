import type { NewFact } from '#server/ledger/appendFacts.ts'
import type { ReviewContent, RevisionContent } from '#shared/figures/figure.ts'
import type { FactKind } from '#shared/ledger/fact.ts'
import type { Definition, Kpi, Rebase, Series, Target } from '#shared/programmes/kpi.ts'
import type { Programme } from '#shared/programmes/programme.ts'
import { instant } from './recorder.ts'

/** A text in the three languages. */
export const text = (words: string) => ({ da: words, en: words, zh: words })

type When = { at?: number; certainty?: NewFact['certainty']; texts?: { [field: string]: string } }

function fact(kind: FactKind, key: string, content: unknown, when: When): NewFact {
  return { kind, key, content, at: instant('2016-01-01'), certainty: 'stated', ...when }
}

export function programmeFact(fields: Partial<Programme> = {}, when: When = {}): NewFact {
  const content: Programme = {
    code: 'effort',
    name: text('Effort'),
    owner: text('Region'),
    adoptedOn: '2014-05-13',
    closesOn: '2020-12-31',
    timeZone: 'Europe/Copenhagen',
    ...fields,
  }
  return fact('programme', content.code, content, when)
}

export function kpiFact(code: string, fields: Partial<Kpi> = {}, when: When = {}): NewFact {
  const content: Kpi = { code, role: 'kpi', focusAreas: [], example: false, order: 0, ...fields }
  return fact('kpi', code, content, when)
}

export function definitionFact(kpi: string, fields: Partial<Definition> = {}, when: When = {}): NewFact {
  const content: Definition = {
    kpi,
    validFrom: '2014-01-01',
    name: text(kpi),
    text: text(`What ${kpi} counts`),
    direction: 'rise',
    measure: 'flow',
    frequency: 'year',
    unit: { text: text('cases'), symbol: 'none', scale: 1 },
    decimals: 0,
    count: false,
    seasonal: false,
    cumulative: false,
    series: seriesOf(kpi),
    ...fields,
  }
  return fact('definition', `${kpi} ${content.validFrom}`, content, when)
}

export function seriesFact(kpi: string, fields: Partial<Series> = {}, when: When = {}): NewFact {
  const content: Series = { code: seriesOf(kpi), name: text(kpi), frequency: 'year', ...fields }
  return fact('series', content.code, content, when)
}

export function targetFact(kpi: string, period: string, value: number, when: When = {}): NewFact {
  const content: Target = { kpi, period, value, path: 'straight' }
  return fact('target', `${kpi} ${period}`, content, when)
}

export function rebaseFact(kpi: string, from: string, lifted: boolean, when: When = {}): NewFact {
  const content: Rebase = { kpi, from, lifted }
  return fact('rebase', `${kpi} ${from}`, content, when)
}

export function revisionFact(fields: Partial<RevisionContent> = {}, when: When = {}): NewFact {
  const content: RevisionContent = {
    series: seriesOf('cases'),
    period: '2016',
    value: 12,
    quality: 'final',
    kind: 'first',
    example: false,
    ...fields,
  }
  return fact('revision', `${content.series} ${content.period}`, content, when)
}

/** What somebody decided about the revision with a number in the ledger. */
export function reviewFact(
  revision: number,
  step: ReviewContent['step'] = 'published',
  when: When = {},
): NewFact {
  return fact('review', `${revision} ${step}`, { revision, step } satisfies ReviewContent, when)
}

/** The adopted series of a KPI in these builders. */
export function seriesOf(kpi: string): string {
  return `${kpi}/DK-84/own`
}
