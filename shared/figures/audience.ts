import * as z from 'zod/mini'

/** Whom words and notes that a unit sends with its figures are for: everybody, or the council and its administration. */
export const audiences = ['council', 'public'] as const
export const Audience = z.enum(audiences)
export type Audience = z.infer<typeof Audience>

/** The audience of that name; the council's where there is none, so that nothing is public by mistake. */
export function audienceOf(typed: string): Audience {
  return audiences.find((one) => one === typed) ?? 'council'
}
