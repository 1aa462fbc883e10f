type Made<Value> = { of: readonly unknown[]; value: Value }
const mostKept = 4

/**
 * Remembers the last few values of each name as long as their owner lives, each with all that it was made of: what is
 * asked for again of the very same things, compared one by one, is the very same value.
 */
export function rememberer<Value>() {
  const byOwner = new WeakMap<object, Map<string, Made<Value>[]>>()
  return (owner: object, name: string, of: readonly unknown[], make: () => Value): Value => {
    const names = byOwner.get(owner) ?? new Map<string, Made<Value>[]>()
    byOwner.set(owner, names)
    const kept = names.get(name) ?? []
    const same = kept.find(
      (made) => made.of.length === of.length && made.of.every((one, at) => one === of[at]),
    )
    if (same !== undefined) return same.value
    const value = make()
    names.set(name, [{ of, value }, ...kept].slice(0, mostKept))
    return value
  }
}
