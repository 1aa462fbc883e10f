import { multiple } from '../goals/multiple.ts'
import { parity } from '../goals/parity.ts'
import { turnaround } from '../goals/turnaround.ts'
import { agrees } from './agrees.ts'
import type { CaseOf } from './cases.ts'
import { shown } from './kpiExamples.ts'
import type { MethodExample } from './method.api.ts'

export function multipleExample({ input, expected }: CaseOf<'multiple'>): MethodExample {
  const found = multiple(input)
  const values = {
    ...{ baseline: shown(input.baseline[1]), start: `${input.baseline[0]}` },
    ...{ factor: shown(input.factor), horizon: `${input.horizon}` },
    ...{
      latest: `${found.latest ?? ''}`,
      value: shown(found.value ?? 0),
      required: shown(found.required ?? 0),
    },
    verdict: { key: `verdict.${found.verdict}` },
  }
  return { sentence: { key: 'method.example.multiple', values }, agrees: agrees(found, expected) }
}

export function parityExample({ input, expected }: CaseOf<'parity'>): MethodExample {
  const found = parity(input)
  const values = {
    ...{ count: found.years.length, window: found.windowLength },
    ...{ own: shown(found.own ?? 0), peer: shown(found.peer ?? 0) },
    verdict: { key: `verdict.${found.verdict}` },
  }
  return { sentence: { key: 'method.example.parity', values }, agrees: agrees(found, expected) }
}

export function turnaroundExample({ input, expected }: CaseOf<'turnaround'>): MethodExample {
  const { values: all, reference, window, as_of_year: asOfYear, same_basis: sameBasis } = input
  const found = turnaround({
    reference: { window: reference, values: all },
    goal: { window, values: all },
    sameBasis,
    asOfYear,
  })
  const values = {
    ...{ before: shown(found.reference?.slope ?? 0, 3), after: shown(found.goal?.slope ?? 0, 3) },
    ...{ low: shown(found.goal?.low ?? 0, 3), high: shown(found.goal?.high ?? 0, 3) },
    ...{ from: `${window[0]}`, to: `${window[1]}`, verdict: { key: `verdict.${found.verdict}` } },
  }
  return { sentence: { key: 'method.example.turnaround', values }, agrees: agrees(found, expected) }
}
