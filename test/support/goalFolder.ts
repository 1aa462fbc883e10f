import { folderOf } from './programmeFolder.ts'

type Values = { [year: number]: number | `~${number}` | `?${number}` | 'not_available' }

/** Made-up series, for tests alone: `~` is provisional, `?` a forecast. */
const series: { [code: string]: Values } = {
  'money/DK/one': { 2014: 40, 2015: 55, 2016: 60, 2017: 180, 2018: 35, 2019: 50, 2020: '~45' },
  'money/SE/one': { 2014: 90, 2015: 70, 2016: 110, 2017: 60, 2018: 120, 2019: 85, 2020: 75 },
  'money/SE/two': { 2014: 9, 2015: 7, 2016: 11, 2017: 6, 2018: 12, 2019: 8, 2020: 7 },
  'people/DK/one': { 2014: 5.6, 2015: 5.6, 2016: 5.7, 2017: 5.7, 2018: 5.8, 2019: 5.8, 2020: 5.8 },
  'people/SE/one': { 2014: 9.6, 2015: 9.7, 2016: 9.9, 2017: 10, 2018: 10.1, 2019: 10.2, 2020: 10.3 },
  'share/DK/one': {
    2008: 2.6,
    2009: 2.5,
    2010: 'not_available',
    2011: 2.1,
    2012: 1.9,
    2013: 1.9,
    2014: 1.6,
    2015: 1.7,
    2016: 1.75,
    2017: 1.95,
    2018: 2.05,
    2019: '~2.1',
    2020: 2.3,
    2021: 2.2,
    2022: 2.0,
    2023: 1.9,
  },
  'nights/DK-84/one': {
    2010: 70,
    2011: 83,
    2012: 115,
    2013: 128,
    2014: 161,
    2015: 198,
    2016: 221,
    2017: '~240',
    2018: '?290',
  },
  'quality/DK-84/one': { 2014: 84.1, 2015: 85, 2016: 86.2, 2017: 86.9 },
  'waiting/DK-84/one': { 2014: 62, 2015: 58, 2016: 51, 2017: 50 },
  'balance/DK-84/one': { 2014: 96, 2015: 97, 2016: 99, 2017: '~101' },
}

const words = (da: string, en = da, zh = da) => `{ da: '${da}', en: '${en}', zh: '${zh}' }`

function kpi(code: string, unit: string, codes: string[], decimals = 0): string {
  return `
  - code: ${code}
    role: support
    definitions:
      - { validFrom: 2008-01-01, name: ${words(code)}, text: ${words(code)}, measure: stock, frequency: year, unit: { text: ${words(unit)} }, decimals: ${decimals}, series: ${codes[0]} }
    series:
${codes.map((one) => `      - { code: ${one}, name: ${words(one)}, frequency: year }`).join('\n')}`
}

type Measure = {
  code: string
  unit: string
  decimals?: number
  judge: string
  alternatives?: [string, string][]
}

function goal(code: string, title: string, measures: Measure[]): string {
  return `
  - code: ${code}
    title: ${words(title)}
    promise: ${words(`${title} frem mod 2020`)}
    adoptedOn: 2014-05-13
    horizon: 2020
    choices: [${words('Valget er prøvet')}]
    measures:${measures
      .map(
        (one) => `
      - code: ${one.code}
        title: ${words(title)}
        unit: ${words(one.unit)}
        decimals: ${one.decimals ?? 0}
        judge: ${one.judge}${
          one.alternatives === undefined
            ? ''
            : `
        alternatives:${one.alternatives
          .map(
            ([alternative, judge], nth) => `
          - { code: other-${nth}, title: ${words(alternative)}, judge: ${judge} }`,
          )
          .join('')}`
        }`,
      )
      .join('')}`
}

const race = (peer: string, rest = '') =>
  `{ rule: parity, own: { series: money/DK/one }, peer: { series: ${peer} }, window: [2014, 2020]${rest} }`
const turn = (reference: string) =>
  `{ rule: turnaround, own: { series: share/DK/one }, reference: ${reference}, window: [2014, 2020] }`
const nights = (baseline: number) =>
  `{ rule: multiple, own: { series: nights/DK-84/one }, factor: 4, baseline: ${baseline}, horizon: 2020 }`
const limit = (code: string, limits: string) =>
  `{ rule: threshold, own: { series: ${code}/DK-84/one }, ${limits}, baseline: 2014, horizon: 2020 }`
const done = (code: string, title: string, due: string, doneOn?: string) =>
  `{ code: ${code}, title: ${words(title)}, due: ${due}${doneOn === undefined ? '' : `, doneOn: ${doneOn}`} }`

const yaml = `programme:
  code: proeve
  name: ${words('Prøve')}
  owner: ${words('Region')}
  adoptedOn: 2014-05-13
  closesOn: 2030-12-31
units: []
tracks: []
contracts: []
kpis:${kpi('money', 'mio. USD', ['money/DK/one', 'money/SE/one', 'money/SE/two'])}${kpi('people', 'mio. personer', ['people/DK/one', 'people/SE/one'], 1)}${kpi('share', '‰', ['share/DK/one'], 2)}${kpi('nights', 'tusind', ['nights/DK-84/one'])}${kpi('quality', '%', ['quality/DK-84/one'], 1)}${kpi('waiting', 'dage', ['waiting/DK-84/one'])}${kpi('balance', '%', ['balance/DK-84/one'])}

goals:${goal('kaploeb', 'Lige så meget som Sverige', [
  {
    code: 'race',
    unit: 'mio. USD',
    judge: race('money/SE/one'),
    alternatives: [
      ['Pr. indbygger', race('money/SE/one', ', perHead: { own: people/DK/one, peer: people/SE/one }')],
      ['Halvt så meget', race('money/SE/one', ', ratio: 0.5')],
      ['To opgørelser', race('money/SE/two')],
    ],
  },
])}${goal('vending', 'Tab vendt til fremgang', [
  {
    code: 'turn',
    unit: '‰',
    decimals: 2,
    judge: turn('[2008, 2013]'),
    alternatives: [['Fra 2010', turn('[2010, 2013]')]],
  },
])}${goal('firedobling', 'Fire gange så mange', [
  {
    code: 'fourfold',
    unit: 'tusind',
    judge: nights(2012),
    alternatives: [['Udgangspunkt 2013', nights(2013)]],
  },
])}${goal('kvalitet', 'Mindst 90 pct.', [{ code: 'least', unit: '%', decimals: 1, judge: limit('quality', 'atLeast: 90') }])}${goal('ventetid', 'Højst 30 dage', [{ code: 'most', unit: 'dage', judge: limit('waiting', 'atMost: 30') }])}${goal('balance', 'I balance', [{ code: 'band', unit: '%', judge: limit('balance', 'atLeast: 98, atMost: 102') }])}${goal(
  'milepaele',
  'Fem skridt',
  [
    {
      code: 'steps',
      unit: 'skridt',
      judge: `{ rule: milestones, horizon: 2020, milestones: [${[
        done('a', 'Aftale underskrevet', '2014-12-31', '2014-11-03'),
        done('b', 'Kontor åbnet', '2015-06-30', '2016-03-01'),
        done('c', 'Første delegation', '2016-05-01', '2016-05-01'),
        done('d', 'Fælles klinik', '2017-10-01'),
        done('e', 'Evaluering', '2020-06-30'),
      ].join(', ')}] }`,
    },
  ],
)}

events:
  - { code: law, kind: policy, from: 2016-05-01, title: ${words('Ny lov')}, goals: [firedobling, vending, kvalitet] }
files:
  figures: [figures.csv]
`

const qualities: { [mark: string]: string } = { '~': 'provisional', '?': 'forecast' }

function lines(): string {
  const rows = Object.entries(series).flatMap(([code, values]) =>
    Object.entries(values).map(([year, stated]) => {
      const mark = typeof stated === 'string' ? (stated[0] ?? '') : ''
      const value = typeof stated === 'string' ? stated.slice(1) : `${stated}`
      const quality = qualities[mark] ?? 'final'
      const day = quality === 'forecast' ? '2018-01-01' : `${Number(year) + 1}-01-10`
      if (stated === 'not_available') return `${code},${year},,${stated},,,${day},${day},stated,,first,,,yes`
      return `${code},${year},${value},,,${quality},${day},${day},stated,,first,,,yes`
    }),
  )
  const head =
    'series,period,value,missing,until,quality,submitted_on,published_on,published_is,returned_on,kind,note,reason,is_example'
  return `${[head, ...rows].join('\n')}\n`
}

/** A programme with a goal of each rule, judged, in a folder of its own. */
export function goalFolder(atEnd: Parameters<typeof folderOf>[1]): string {
  return folderOf({ 'programme.yaml': yaml, 'figures.csv': lines() }, atEnd)
}
