import * as z from 'zod/mini'

/** The parts of lists that were checked before, by what declares them. */
const checked = new WeakMap<z.ZodMiniType, WeakMap<object, unknown>>()

/**
 * What a reply declares of a view, and nothing else. Rows are kept between views, so a part of a list that was checked
 * before is not checked again, and what comes of it stays the very same object.
 */
export function declared<Value>(reply: z.ZodMiniType<Value>, view: Value): Value {
  if (!(reply instanceof z.ZodMiniObject)) return z.parse(reply, view)
  const shape = reply._zod.def.shape as { [key: string]: z.ZodMiniType }
  const of = view as { [key: string]: unknown }
  const parts = Object.entries(shape).flatMap(([key, part]) => {
    const value = declaredPart(part, of[key])
    return value === undefined ? [] : [[key, value] as const]
  })
  return Object.fromEntries(parts) as Value
}

function declaredPart(part: z.ZodMiniType, value: unknown): unknown {
  if (!(part instanceof z.ZodMiniArray) || !Array.isArray(value)) return z.parse(part, value)
  const element = part._zod.def.element as z.ZodMiniType
  const known = checked.get(element) ?? new WeakMap<object, unknown>()
  checked.set(element, known)
  return value.map((one: unknown) => {
    if (typeof one !== 'object' || one === null) return z.parse(element, one)
    const kept = known.get(one) ?? z.parse(element, one)
    known.set(one, kept)
    return kept
  })
}
