import type { MethodView } from '#shared/method/method.api.ts'
import { method } from '#shared/method/method.ts'
import { readCases } from './readCases.ts'

/** What the page about the rules says; it changes with the build alone. */
export function methodView(): MethodView {
  return method(readCases())
}
