import { describe, expect, test } from 'vitest'
import { Refusal } from '#server/database/store.ts'
import { listProgrammeCodes } from '#server/ledger/ledger.queries.ts'
import { loadProgramme } from '#server/programmes/loadProgramme.ts'
import { type Change, programmeFolder } from '#test/support/programmeFolder.ts'
import { instant, recorder } from '#test/support/recorder.ts'
import { openTestStore } from '#test/support/store.ts'

const inYaml = (from: string, to: string): Change => ({ file: 'programme.yaml', from, to })
const inFigures = (from: string, to: string): Change => ({ file: 'figures.csv', from, to })

const newLimits = (kpi: string, from: string) =>
  `rebases:\n  - kpi: ${kpi}\n    from: ${from}\n    why: { da: Flytning, en: A move, zh: 搬迁 }\n\n`

const wrongs: { name: string; changes: Change[]; says: string | RegExp }[] = [
  {
    name: 'an unknown key',
    changes: [inYaml('closesOn:', 'closesAt:')],
    says: /^programme\.yaml:6: programme\.closesAt/m,
  },
  {
    name: 'an unknown key deep inside',
    changes: [inYaml('        direction: rise', '        direktion: rise')],
    says: 'programme.yaml:34: kpis.0.definitions.0.direktion',
  },
  { name: 'YAML that is none', changes: [inYaml('units:', 'units: [')], says: /^programme\.yaml:\d+: / },
  {
    name: 'a key that is there twice',
    changes: [inYaml('  closesOn:', '  code: other\n  closesOn:')],
    says: 'programme.yaml:6',
  },
  {
    name: 'a day that is none in the YAML',
    changes: [inYaml('from: 2015-01-01', 'from: 2015-02-30')],
    says: 'programme.yaml:18: contracts.0.from',
  },
  {
    name: 'a contract of a unit that is not there',
    changes: [inYaml('unit: operator', 'unit: nobody')],
    says: "programme.yaml:16: there is no unit 'nobody'",
  },
  {
    name: 'a contract about a KPI that is not there',
    changes: [inYaml('kpis: [cases]', 'kpis: [cases, cars]')],
    says: "programme.yaml:20: there is no kpi 'cars'",
  },
  {
    name: 'a KPI on a track that is not there',
    changes: [inYaml("track: '1'", "track: '2'")],
    says: "programme.yaml:27: there is no track '2'",
  },
  {
    name: 'a KPI in a focus area that is not there',
    changes: [inYaml('plan:health', 'plan:wealth')],
    says: "programme.yaml:28: there is no focus area 'plan:wealth'",
  },
  {
    name: 'a definition by a series that is not there',
    changes: [inYaml('series: cases/DK-84/own', 'series: cases/DK/own')],
    says: "programme.yaml:38: there is no series 'cases/DK/own'",
  },
  {
    name: 'a goal judged by a series that is not there',
    changes: [inYaml('own: { series: cases/DK-84/own }', 'own: { series: cases/DK/own }')],
    says: "programme.yaml:54: there is no series 'cases/DK/own'",
  },
  {
    name: 'an event about a goal that is not there',
    changes: [inYaml('goals: [goal]', 'goals: [gaol]')],
    says: "programme.yaml:57: there is no goal 'gaol'",
  },
  {
    name: 'new limits of a KPI that is not there',
    changes: [inYaml('events:', `${newLimits('cars', '2015-Q2')}events:`)],
    says: "programme.yaml:57: there is no kpi 'cars'",
  },
  {
    name: 'new limits from a period that the KPI has not',
    changes: [inYaml('events:', `${newLimits('cases', '2015-M05')}events:`)],
    says: "programme.yaml:58: '2015-M05' is no period of cases, which is counted by quarter",
  },
  {
    name: 'new limits from a period that is none',
    changes: [inYaml('events:', `${newLimits('cases', '2015-Q5')}events:`)],
    says: 'programme.yaml:58: rebases.0.from',
  },
  {
    name: 'new limits without a reason',
    changes: [inYaml('events:', `rebases:\n  - { kpi: cases, from: 2015-Q2 }\n\nevents:`)],
    says: 'programme.yaml:57: rebases.0.why',
  },
  {
    name: 'a code that two entries have',
    changes: [
      inYaml('\ntracks:', '  - { code: operator, kind: operator, name: { da: A, en: A, zh: A } }\n\ntracks:'),
    ],
    says: "programme.yaml:10: there are two units 'operator'",
  },
  {
    name: 'a folder without its YAML',
    changes: [{ without: 'programme.yaml' }],
    says: 'programme.yaml cannot be read in ',
  },
  {
    name: 'a file that is named and not there',
    changes: [{ without: 'figures.csv' }],
    says: 'figures.csv cannot be read in ',
  },
  {
    name: 'an unknown column',
    changes: [inFigures('reason', 'grund')],
    says: "figures.csv:1: unknown column 'grund'",
  },
  {
    name: 'a column that is there twice',
    changes: [inFigures('reason', 'note')],
    says: "figures.csv:1: the column 'note' is there twice",
  },
  {
    name: 'a line with a cell too many',
    changes: [inFigures('2015-Q2,,delayed', '2015-Q2,,,delayed')],
    says: 'figures.csv:4: 15 cells where the heading has 14',
  },
  {
    name: 'a quotation that never ends',
    changes: [inFigures('not a missing figure"', 'not a missing figure')],
    says: 'figures.csv:2: ',
  },
  {
    name: 'a figure of a series that is not there',
    changes: [inFigures('own,2015-Q2,-2.5', 'other,2015-Q2,-2.5')],
    says: "figures.csv:5: there is no series 'cases/DK-84/other'",
  },
  {
    name: 'a period that is none',
    changes: [inFigures('2015-Q2,,', '2015-Q5,,')],
    says: 'figures.csv:4: period: ',
  },
  { name: 'a number with a comma', changes: [inFigures('-2.5', '"-2,5"')], says: 'figures.csv:5: value: ' },
  {
    name: 'a number with a thousands mark',
    changes: [inFigures('-2.5', '1.234.567')],
    says: 'figures.csv:5: value: ',
  },
  {
    name: 'a figure with a value and a missing code',
    changes: [inFigures('2015-Q2,,delayed', '2015-Q2,1,delayed')],
    says: 'figures.csv:4: a figure has either a value or a missing code',
  },
  {
    name: 'a figure with neither',
    changes: [inFigures('2015-Q2,,delayed', '2015-Q2,,')],
    says: 'figures.csv:4: a figure has either a value or a missing code',
  },
  {
    name: 'a missing code that is none',
    changes: [inFigures('delayed', 'late')],
    says: 'figures.csv:4: missing: ',
  },
  {
    name: 'a day that is none in a figure',
    changes: [inFigures('2015-08-18', '2015-06-31')],
    says: 'figures.csv:4: submitted_on: ',
  },
  {
    name: 'a figure without the day it was submitted',
    changes: [inFigures('2015-08-18', '')],
    says: 'figures.csv:4: submitted_on: ',
  },
  {
    name: 'a publication before the submission',
    changes: [inFigures('2015-09-08', '2015-08-17')],
    says: 'figures.csv:4: published_on 2015-08-17 is before submitted_on 2015-08-18',
  },
  {
    name: 'a return before the submission',
    changes: [inFigures('2015-10-02', '2015-09-27')],
    says: 'figures.csv:5: returned_on 2015-09-27 is before submitted_on 2015-09-28',
  },
  {
    name: 'an example mark that is neither yes nor no',
    changes: [inFigures(',,no', ',,nej')],
    says: 'figures.csv:4: is_example: ',
  },
  {
    name: 'a meeting at no hour',
    changes: [{ file: 'meetings.csv', from: 'T17:00', to: 'T5pm' }],
    says: 'meetings.csv:2: start: ',
  },
  {
    name: 'a focus area without a language',
    changes: [{ file: 'focus-areas.csv', from: 'Health', to: '' }],
    says: 'focus-areas.csv:2: name.en: ',
  },
  { name: 'a figure of tomorrow', changes: [inFigures('2015-09-08', '2206-09-08')], says: 'figures.csv:4: ' },
  {
    name: 'an agreement of tomorrow',
    changes: [inYaml('publicOn: 2015-12-01', 'publicOn: 2051-12-01')],
    says: 'target cases 2016 would be public on 2051-12-01',
  },
]

describe('a programme is refused, by file and line and with nothing stored, for', () => {
  test.each(wrongs)('$name', async ({ changes, says }) => {
    const store = await openTestStore()
    const loading = loadProgramme(
      store,
      programmeFolder(...changes),
      recorder({ now: instant('2026-11-01') }),
    )
    const error = await loading.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(Refusal)
    expect((error as Refusal).message).toMatch(says)
    expect(await listProgrammeCodes(store.read)).toEqual([])
  })

  test('all that is wrong in the YAML, at once', async () => {
    const store = await openTestStore()
    const folder = programmeFolder(
      inYaml('unit: operator', 'unit: nobody'),
      inYaml("track: '1'", "track: '2'"),
    )
    const loading = loadProgramme(store, folder, recorder())
    await expect(loading).rejects.toThrow(/no unit 'nobody'[\s\S]*no track '2'/)
  })
})
