import * as z from 'zod/mini'
import { reading } from '../endpoint.ts'
import { FigureLine, FigureVersion } from '../figures/lines.ts'
import { Day } from '../periods/schemas.ts'
import { Code } from '../programmes/kpi.ts'
import { Moment, MomentQuery, ProgrammeHead } from '../programmes/moment.ts'
import { ReportingUnit } from '../programmes/programme.ts'
import { Text } from '../text.ts'

/** How something was recorded: with the programme's file, or by somebody who signed in, whom readers know by their role. */
const Recording = z.object({ by: z.enum(['file', 'person']), recordedOn: Day, hash: z.string() })

/** A published figure down to its origin: who reported it, when and how, from where, who published it, its place in the chain. */
export const Origin = z.object({
  ...{ programme: ProgrammeHead, moment: Moment },
  figure: z.omit(FigureLine, { versions: true }),
  version: FigureVersion,
  /** Every published version of the figure, this one too; the newest first. */
  versions: z.array(FigureVersion),
  reported: z.extend(Recording, {
    on: Day,
    /** Who answers for the KPI; null where nobody owes it. */
    unit: z.nullable(z.object({ code: Code, name: Text, kind: ReportingUnit.shape.kind })),
    /** The file and its row, if it came from one. */
    row: z.nullable(z.string()),
  }),
  /** `number` is that of the publication, a record of its own. */
  published: z.extend(Recording, { number: z.int() }),
})
export type Origin = z.infer<typeof Origin>

export const getOrigin = reading({
  path: '/api/programmes/:programme/revisions/:number',
  summary: 'A published figure by its number in the ledger, down to who reported and who published it',
  params: z.strictObject({ programme: Code, number: z.string().check(z.regex(/^\d{1,15}$/)) }),
  query: MomentQuery,
  reply: Origin,
})
