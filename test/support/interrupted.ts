import type { Read } from '#server/database/store.ts'

type Query = {
  then?: unknown
  prepare: () => { execute: (values: object) => Promise<unknown> }
  [step: string]: unknown
}

/** A reader that is slow once: something happens between its nth question and the answer's being looked up. */
export function interrupted(read: Read, nth: number, happening: () => Promise<unknown>): Read {
  let asked = 0
  const answered = (look: () => PromiseLike<unknown>) => {
    asked += 1
    return asked === nth ? happening().then(look) : look()
  }
  const slow = <Target extends object>(query: Target): Target =>
    new Proxy(query, {
      get(target, name) {
        if (name === 'prepare') return () => prepared((target as unknown as Query).prepare())
        const value: unknown = Reflect.get(target, name, target)
        if (typeof value !== 'function') return value
        if (name === 'then') {
          const answer = answered(() => target as unknown as PromiseLike<unknown>)
          return answer.then.bind(answer)
        }
        return (...values: unknown[]) => {
          const next: unknown = value.apply(target, values)
          return typeof next === 'object' && next !== null ? slow(next) : next
        }
      },
    })
  const prepared = (statement: ReturnType<Query['prepare']>) => ({
    execute: (values: object) => answered(() => statement.execute(values)),
  })
  const slowly = <Ask extends (...fields: never[]) => object>(ask: Ask) =>
    ((...fields: never[]) => slow(ask(...fields))) as never
  return {
    ...read,
    select: slowly(read.select),
    selectDistinct: slowly(read.selectDistinct),
    // What is kept is slow, too, and no other reader's.
    statements: new Map(),
  }
}
