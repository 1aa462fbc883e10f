import type { FigureLine } from '#shared/figures/lines.ts'
import type { Whole } from '#shared/files/whole.ts'
import { fileWords } from '#shared/files/words.ts'
import type { GoalView } from '#shared/goals/goals.api.ts'
import type { KpiView } from '#shared/kpis/kpis.api.ts'
import { type PictureName, pictures } from '#shared/kpis/pictures/pictureNames.ts'
import type { KpiPicture } from '#shared/kpis/pictures/pictures.api.ts'
import type { Language } from '#shared/language.ts'
import type { Overview } from '#shared/overview/overview.api.ts'
import { overviewWords } from '#shared/overview/words.ts'
import { citation, fixedAddress } from '#shared/programmes/citation.ts'
import type { Moment, ProgrammeHead } from '#shared/programmes/moment.ts'
import type { Sentence } from '#shared/say.ts'
import type { Text } from '#shared/text.ts'
import type { UnitView } from '#shared/units/units.api.ts'
import type { Key } from '#shared/words.ts'
import { sayIn } from '../problems.ts'

/** What a view is about: the same for a workbook's second sheet, for metadata and for a picture's frame. */
export type Subject = {
  /** The address of its page. */
  path: string
  title: Text
  sentences: Sentence[]
  units: Text[]
  /** Null where the sources stand in other files. */
  sources: string[] | null
  examples: 'none' | 'some' | 'all'
  programme: ProgrammeHead
  moment: Moment
  /** The earlier day, where two are set beside each other. */
  since?: string
  /** The way in which a KPI is looked at. */
  vis?: string
}

export function overviewSubject(view: Overview): Subject {
  return {
    path: '/',
    title: overviewWords['overview.title'],
    sentences: view.headline,
    units: distinct(view.kpis.map(({ unit }) => unit.many)),
    sources: null,
    examples: examplesAmong([...view.goals.map(() => ({ example: false })), ...view.kpis]),
    programme: view.programme,
    moment: view.moment,
  }
}

export function unitSubject({ unit, headline, kpis, programme, moment }: UnitView): Subject {
  return {
    path: `/operatoer/${unit.code}`,
    title: unit.name,
    sentences: headline,
    units: distinct(kpis.map((row) => row.unit.many)),
    sources: null,
    examples: examplesAmong(kpis),
    programme,
    moment,
  }
}

export function kpiSubject({ row, evaluation, figures, programme, moment }: KpiView): Subject {
  const { level, pace, signal } = evaluation
  return {
    path: `/kpi/${row.code}`,
    title: row.name,
    sentences: [level.sentence, pace.sentence, signal.sentence],
    units: distinct([row.unit.many, ...figures.map(({ unit }) => unit.many)]),
    sources: sourcesOf(figures),
    examples: row.example ? 'all' : examplesAmong(figures),
    programme,
    moment,
  }
}

export function pictureSubject(picture: KpiPicture, asked: PictureName): Subject {
  const { code, name, sentences, unit, sources, example, programme, moment } = picture
  return {
    path: `/kpi/${code}`,
    ...(asked === 'figures' ? {} : { vis: pictures[asked] }),
    title: name,
    sentences,
    units: [unit.many],
    sources,
    examples: example ? 'all' : 'none',
    ...{ programme, moment },
  }
}

export function goalSubject({ goal, figures, programme, moment }: GoalView): Subject {
  return {
    path: `/maal/${goal.code}`,
    title: goal.title,
    sentences: [goal.sentence],
    units: distinct(figures.map(({ unit }) => unit.many)),
    sources: sourcesOf(figures),
    examples: examplesAmong(figures),
    programme,
    moment,
  }
}

export function wholeSubject({ programme, moment, agreed, figures }: Whole): Subject {
  const { about } = agreed.programme
  return {
    path: '/',
    title: fileWords['whole.title'],
    sentences: about === undefined ? [] : [{ key: 'page.said', values: { text: about } }],
    units: distinct(figures.map(({ look }) => look.unit.many)),
    sources: [...new Set(figures.flatMap(({ revision }) => revision.source ?? []))].sort(),
    examples: examplesAmong(figures.map(({ revision }) => revision)),
    programme,
    moment,
  }
}

function examplesAmong(all: readonly { example: boolean }[]): Subject['examples'] {
  const count = all.filter(({ example }) => example).length
  return count === 0 ? 'none' : count === all.length ? 'all' : 'some'
}

function sourcesOf(figures: readonly FigureLine[]): string[] {
  const all = figures.flatMap(({ versions }) => versions.flatMap(({ source }) => source ?? []))
  return [...new Set(all)].sort()
}

function distinct(texts: readonly Text[]): Text[] {
  return [...new Map(texts.map((text) => [text.en, text])).values()]
}

/** A subject in words. */
export type About = ReturnType<typeof aboutIn>

export function aboutIn(language: Language, origin: string, subject: Subject) {
  const { programme, moment, examples, sources } = subject
  const sentences = subject.sentences.map((sentence) => sayIn(language, sentence))
  const say = (key: Key, values: Sentence['values'] = {}) => sayIn(language, { key, values })
  return {
    title: subject.title[language],
    sentences,
    description: sentences.join(' '),
    asOf: moment.asOf,
    since: subject.since ?? null,
    number: moment.number,
    address: fixedAddress(origin, subject, language),
    publisher: programme.owner[language],
    programme: programme.name[language],
    licence: programme.licence,
    units: subject.units.map((unit) => unit[language]),
    sources,
    examples,
    exampleSentence: say(`file.examples.${examples}`),
    assumed: [
      say('moment.assumed', { count: moment.assumedDates }),
      say('moment.vintages', { count: moment.laterVintages }),
    ].join(' '),
    citation: sayIn(language, citation(origin, subject, language)),
  }
}
