import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { addDays, type Day } from '#shared/periods/day.ts'
import { firstDay, lastDay, type Period, periodIn, shiftPeriod, yearOf } from '#shared/periods/period.ts'

export const programme = 'bench'
export const kpiCount = 60
const periodCount = 40
/** Days from a period's end to its submission and to its publication. */
export const submittedAfter = 25
export const publishedAfter = 40

const today: Day = new Date().toISOString().slice(0, 10)
const newest = shiftPeriod(periodIn('quarter', addDays(today, -publishedAfter)), -1)
/** The quarters that have figures; the newest was published lately. */
export const periods: Period[] = Array.from({ length: periodCount }, (_, at) =>
  shiftPeriod(newest, at - periodCount + 1),
)

const firstYear = yearOf(periods[0] ?? newest)
const adoptedOn = addDays(firstDay(periods[0] ?? newest), -1)
const closesOn = `${firstYear + 15}-12-31`

const text = (da: string, en: string, zh: string) => ({ da, en, zh })

export const kpiCode = (nth: number): string => `kpi-${String(nth + 1).padStart(2, '0')}`
/** The adopted series of a KPI, and its breakdown cells from 1 on. */
export const seriesCode = (kpi: number, cell: number): string =>
  `${kpiCode(kpi)}/DK-84/own${cell === 0 ? '' : `/cell-${String(cell).padStart(2, '0')}`}`
export const seriesName = (kpi: number, cell: number) =>
  text(
    `Serie ${cell} af nøgletal ${kpi + 1}`,
    `Series ${cell} of KPI ${kpi + 1}`,
    `关键绩效指标${kpi + 1}的序列${cell}`,
  )

const kinds = [
  {
    measure: 'flow',
    direction: 'rise',
    count: true,
    decimals: 0,
    unit: { text: text('sager', 'cases', '项') },
  },
  {
    measure: 'stock',
    direction: 'rise',
    decimals: 0,
    unit: { text: text('virksomheder', 'companies', '家') },
  },
  { measure: 'rate', direction: 'rise', decimals: 1, unit: { text: text('%', '%', '%'), symbol: 'percent' } },
  {
    measure: 'flow',
    direction: 'fall',
    decimals: 1,
    unit: { text: text('mio. kr.', 'million DKK', '百万丹麦克朗'), symbol: 'DKK', scale: 1e6 },
  },
] as const

/** A value with a trend, seasons and noise, the same in every run. */
export function figureOf(kpi: number, cell: number, at: number): number {
  const { measure, direction, decimals } = kinds[kpi % kinds.length] ?? kinds[0]
  const noise = Math.abs(Math.sin(kpi * 12.9898 + cell * 78.233 + at * 37.719) * 43758.5453) % 1
  const trend = 1 + (direction === 'rise' ? 0.015 : -0.008) * at
  const level = measure === 'rate' ? 40 : 20 + 7 * kpi
  return Number((level * trend * (0.9 + 0.2 * noise)).toFixed(decimals))
}

function kpiEntry(_: unknown, kpi: number) {
  const { measure, ...kind } = kinds[kpi % kinds.length] ?? kinds[0]
  const perYear = measure === 'flow' ? 4 : 1
  return {
    code: kpiCode(kpi),
    unit: `unit-${(kpi % 4) + 1}`,
    track: String((kpi % 2) + 1),
    definitions: [
      {
        ...kind,
        measure,
        validFrom: adoptedOn,
        name: text(
          `Nøgletal nummer ${kpi + 1} om indsatsen`,
          `KPI number ${kpi + 1} of the effort`,
          `专项工作关键绩效指标${kpi + 1}`,
        ),
        text: text(
          'Tælles i kvartalet, bekræftet af ekstern revisor.',
          'Counted in the quarter, confirmed by an external auditor.',
          '按季度统计，并经外部审计师确认。',
        ),
        frequency: 'quarter',
        series: seriesCode(kpi, 0),
      },
    ],
    series: [{ code: seriesCode(kpi, 0), name: seriesName(kpi, 0), frequency: 'quarter' }],
    targets: Array.from({ length: 10 }, (_, year) => ({
      period: String(firstYear + 1 + year),
      value: Number(
        (
          perYear *
          figureOf(kpi, 0, 0) *
          (1 + (kind.direction === 'rise' ? 0.06 : -0.03) * (year + 1))
        ).toFixed(1),
      ),
    })),
  }
}

function goalEntry(nth: number, own: number, judge: object) {
  return {
    code: `goal-${nth}`,
    title: text(`Mål ${nth}`, `Goal ${nth}`, `目标${nth}`),
    promise: text(`Det ${nth}. løfte fra rådet`, `The council's promise number ${nth}`, `议会第${nth}项承诺`),
    adoptedOn,
    horizon: firstYear + 8,
    measures: [
      {
        code: `measure-${nth}`,
        title: text(
          `Målt på nøgletal ${own + 1}`,
          `Measured by KPI ${own + 1}`,
          `以关键绩效指标${own + 1}衡量`,
        ),
        unit: text('sager', 'cases', '项'),
        judge: { ...judge, own: { series: seriesCode(own, 0) } },
      },
    ],
  }
}

/** Writes the programme as a folder: 60 KPIs with targets and contracts, three goals, no figures. JSON is YAML. */
export function writeProgramme(folder: string): void {
  const [baseline, horizon] = [firstYear + 1, firstYear + 8]
  const units = [1, 2, 3, 4].map((nth) => ({
    code: `unit-${nth}`,
    kind: nth === 4 ? 'administration' : 'operator',
    name: text(`Operatør ${nth}`, `Operator ${nth}`, `执行机构${nth}`),
  }))
  const kpis = Array.from({ length: kpiCount }, kpiEntry)
  const file = {
    programme: {
      code: programme,
      name: text('Målingen', 'The benchmark', '基准'),
      owner: text('Regionen', 'The Region', '大区'),
      adoptedOn,
      closesOn,
    },
    units,
    tracks: ['1', '2'].map((code) => ({ code, name: text(`Spor ${code}`, `Track ${code}`, `主线${code}`) })),
    contracts: units.map(({ code: unit, name: title }) => {
      return {
        code: `contract-${unit}`,
        unit,
        title,
        from: adoptedOn,
        to: closesOn,
        kpis: kpis.filter((kpi) => kpi.unit === unit).map(({ code }) => code),
      }
    }),
    kpis,
    thresholds: [{ validFrom: adoptedOn }],
    goals: [
      goalEntry(1, 0, { rule: 'multiple', factor: 1.5, baseline, horizon }),
      goalEntry(2, 4, {
        rule: 'turnaround',
        reference: [baseline, baseline + 2],
        window: [baseline + 3, horizon],
      }),
      goalEntry(3, 8, { rule: 'threshold', atLeast: 500, baseline, horizon }),
    ],
    files: { figures: [] },
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'programme.yaml'), stringify(file))
}

/** The day on which a quarter's figures become public. */
export function publicationDay(period: Period): Day {
  return addDays(lastDay(period), publishedAfter)
}
