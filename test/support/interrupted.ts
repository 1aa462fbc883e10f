import type { Read } from '#server/database/store.ts'

/** A reader that is slow once: something happens between its nth question and the answer's being looked up. */
export function interrupted(read: Read, nth: number, happening: () => Promise<unknown>): Read {
  let asked = 0
  const slowly = <Ask extends (...fields: never[]) => object>(ask: Ask) =>
    ((...fields: never[]) => {
      asked += 1
      return asked === nth ? delayed(ask(...fields), happening) : ask(...fields)
    }) as never
  return { ...read, select: slowly(read.select), selectDistinct: slowly(read.selectDistinct) }
}

function delayed<Query extends object>(query: Query, happening: () => Promise<unknown>): Query {
  return new Proxy(query, {
    get(target, name) {
      if (name === 'then') {
        const answer = happening().then(() => target)
        return answer.then.bind(answer)
      }
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      return (...values: unknown[]) => {
        const next: unknown = value.apply(target, values)
        return typeof next === 'object' && next !== null ? delayed(next, happening) : next
      }
    },
  })
}
