import type { CaseFiles, CaseOf, JudgementCase } from './cases.ts'
import { multipleExample, parityExample, turnaroundExample } from './goalExamples.ts'
import { forecastExample, levelExample, paceExample, shareExample } from './kpiExamples.ts'
import { type MethodExample, type MethodView, methodRules } from './method.api.ts'
import { controlExample, runExample } from './signalExamples.ts'

/** Every rule with the cases that prove it, judged now by the very functions that judge the programme's figures. */
export function method(files: CaseFiles): MethodView {
  return { sections: methodRules.map((rule) => ({ rule, examples: examplesOf(rule, files) })) }
}

function examplesOf(
  rule: (typeof methodRules)[number],
  { judgement, control, runs }: CaseFiles,
): MethodExample[] {
  const of = <Kind extends JudgementCase['kind']>(kind: Kind) =>
    judgement.filter((one): one is CaseOf<Kind> => one.kind === kind)
  switch (rule) {
    case 'level':
      return of('level').map(levelExample)
    case 'share':
      return of('pace').map(shareExample)
    case 'pace':
      return of('pace_mark').map(paceExample)
    case 'control':
      return control.map(controlExample)
    case 'run':
      return runs.map(runExample)
    case 'forecast':
      return of('forecast').map(forecastExample)
    case 'multiple':
      return of('multiple').map(multipleExample)
    case 'parity':
      return of('parity').map(parityExample)
    case 'turnaround':
      return of('turnaround').map(turnaroundExample)
    case 'threshold':
    case 'milestones':
      return []
  }
}
