import { mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const yaml = `programme:
  code: effort
  name: { da: Indsats, en: Effort, zh: 专项 }
  owner: { da: Region, en: Region, zh: 大区 }
  adoptedOn: 2014-05-13
  closesOn: 2018-12-31

units:
  - { code: operator, kind: operator, name: { da: Operatør, en: Operator, zh: 机构 } }

tracks:
  - { code: '1', name: { da: Spor, en: Track, zh: 主线 } }

contracts:
  - code: contract
    unit: operator
    title: { da: Kontrakt, en: Contract, zh: 合同 }
    from: 2015-01-01
    to: 2018-12-31
    kpis: [cases]
    publicOn: 2015-01-01
    publicIs: assumed

kpis:
  - code: cases
    unit: operator
    track: '1'
    focusAreas: ['plan:health']
    publicOn: 2015-02-01
    definitions:
      - validFrom: 2015-01-01
        name: { da: Sager, en: Cases, zh: 项目 }
        text: { da: Sager i alt, en: All cases, zh: 全部项目 }
        direction: rise
        measure: flow
        frequency: quarter
        unit: { text: { da: sager, en: cases, zh: 个 } }
        series: cases/DK-84/own
    series:
      - { code: cases/DK-84/own, name: { da: Sager, en: Cases, zh: 项目 }, frequency: quarter }
    targets:
      - { period: '2016', value: 8, publicOn: 2015-12-01, publicIs: no_later_than }

goals:
  - code: goal
    title: { da: Mål, en: Goal, zh: 目标 }
    promise: { da: Dobbelt så mange, en: Twice as many, zh: 翻一番 }
    adoptedOn: 2014-05-13
    horizon: 2020
    measures:
      - code: doubled
        title: { da: Fordoblet, en: Doubled, zh: 翻番 }
        unit: { da: sager, en: cases, zh: 个 }
        judge: { rule: multiple, own: { series: cases/DK-84/own }, factor: 2, baseline: 2014, horizon: 2020 }

events:
  - { code: law, kind: policy, from: 2016-05-01, title: { da: Lov, en: Law, zh: 法律 }, kpis: [cases], goals: [goal] }

files:
  figures: [figures.csv]
  meetings: meetings.csv
  focusAreas: focus-areas.csv
`

const figures = `series,period,value,missing,until,quality,submitted_on,published_on,published_is,returned_on,kind,note,reason,is_example
cases/DK-84/own,2015-Q1,0,,,final,2015-04-28,2015-05-19,stated,,first,"A true zero,
not a missing figure",,yes
cases/DK-84/own,2015-Q2,,delayed,2015-10-01,,2015-08-18,2015-09-08,assumed,,first,,,no
cases/DK-84/own,2015-Q2,-2.5,,,provisional,2015-09-28,,,2015-10-02,revision,,The sign looks wrong,no
`

const meetings = `body_da,body_en,body_zh,start,item,title,source,note
Regionsrådet,Regional Council,大区议会,2017-03-07T17:00,2,Afrapportering,Dagsorden,
`

const focusAreas = `framework,code,parent,priority,da,en,zh,public_on
plan,health,,yes,Sundhed,Health,卫生,2015-06-01
`

const files = {
  'programme.yaml': yaml,
  'figures.csv': figures,
  'meetings.csv': meetings,
  'focus-areas.csv': focusAreas,
}
export type ProgrammeFileName = keyof typeof files

/** One replacement in one of the files (the first occurrence, which must be there), all of it, or the file taken away. */
export type Change =
  | { file: ProgrammeFileName; from: string; to: string }
  | { file: ProgrammeFileName; all: (text: string) => string }
  | { without: ProgrammeFileName }

/** A small programme in a folder of its own, with all its files right but for what is changed. */
export function programmeFolder(...changes: Change[]): string {
  const texts: { [name: string]: string | undefined } = { ...files }
  for (const change of changes) {
    if ('without' in change) {
      delete texts[change.without]
      continue
    }
    const text = texts[change.file]
    if ('all' in change) {
      texts[change.file] = change.all(text ?? '')
      continue
    }
    if (text?.includes(change.from) !== true) throw new Error(`${change.file} has no '${change.from}'`)
    texts[change.file] = text.replace(change.from, change.to)
  }
  return folderOf(texts, onTestFinished)
}

/** Files in a folder of their own, which `atEnd` takes away. */
export function folderOf(
  texts: { [name: string]: string | undefined },
  atEnd: (work: () => Promise<void>) => void,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'programme-'))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(texts))
    if (text !== undefined) writeFileSync(join(folder, name), text)
  return folder
}
