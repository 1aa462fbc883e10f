import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { programmesFolder } from '#server/folders.ts'
import { programmeSchema } from '#server/programmes/programmeSchema.ts'

test('the JSON Schema beside the programmes is the one that the loader checks with', () => {
  const kept = JSON.parse(readFileSync(join(programmesFolder, 'programme.schema.json'), 'utf8'))
  expect(kept).toEqual(JSON.parse(JSON.stringify(programmeSchema())))
})
