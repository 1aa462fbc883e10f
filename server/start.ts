import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/** The process as `npm start` runs it: what Node compiled is kept beside the build, for the next start. */
enableCompileCache(join(import.meta.dirname, '..', 'compiled'))
await import('./main.ts')
