import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { programmesFolder } from '../folders.ts'
import { programmeSchema } from './programmeSchema.ts'

/** `npm run schema`: the JSON Schema that editors check a programme file with. */
writeFileSync(
  join(programmesFolder, 'programme.schema.json'),
  `${JSON.stringify(programmeSchema(), null, 2)}\n`,
)
