import * as z from 'zod/mini'
import { ProgrammeFile } from '#shared/programmes/programmeFile.ts'

/** The format of `programme.yaml` as a JSON Schema, made from the schema that the loader checks with. */
export function programmeSchema(): object {
  const schema = z.toJSONSchema(ProgrammeFile, { io: 'input', reused: 'ref' })
  return { ...schema, title: 'A programme: goals, KPIs, targets and contracts', $id: 'programme.schema.json' }
}
