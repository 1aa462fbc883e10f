import * as z from 'zod/mini'

/** Whom the words that a unit sends with its figures are for: everybody, or the council and its administration. */
export const audiences = ['council', 'public'] as const
export const Audience = z.enum(audiences)
export type Audience = z.infer<typeof Audience>
