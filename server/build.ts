import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build as bundle } from 'esbuild'
import { build as viteBuild } from 'vite'
import { unpackFonts } from './files/drawing/fonts.ts'
import { builtFolder, projectFolder } from './folders.ts'

/** `npm run build`: client, prerenderer and server, once; nothing where the sources have not changed since. */
process.env.NODE_ENV = 'production'
const id = sourcesDigest()
const idFile = join(builtFolder, 'build-id')
if (existsSync(idFile) && readFileSync(idFile, 'utf8') === id) process.exit(0)

await viteBuild({ configFile: join(projectFolder, 'vite.config.ts'), logLevel: 'warn' })
await viteBuild({
  configFile: join(projectFolder, 'vite.config.ts'),
  logLevel: 'warn',
  build: { ssr: true },
  define: {
    // React looks at this while it runs: without it the server would render with the development build, three times slower.
    'process.env.NODE_ENV': '"production"',
    // The router asks of whatever was loaded whether it is a Response, its kind of redirect. The mere question makes Node load
    // all of fetch, and no page of ours redirects so; what was loaded is never a promise, either.
    Response: 'Promise',
  },
})
for (const file of filesBelow(join(builtFolder, 'client'))) compress(file)
for (const folder of ['server', 'compiled'])
  rmSync(join(builtFolder, folder), { recursive: true, force: true })
await bundle({
  entryPoints: ['start', 'verify', 'files/worker'].map((name) => join(projectFolder, 'server', `${name}.ts`)),
  entryNames: '[name]',
  outdir: join(builtFolder, 'server'),
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  external: ['better-sqlite3', 'pg-native', '@node-rs/argon2', '@resvg/resvg-js'],
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
  // Names stay, for whoever reads a stack; lines do not run on for ever.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 200,
  legalComments: 'none',
  logLevel: 'warning',
})
for (const file of ['server', 'prerender'].flatMap((folder) => filesBelow(join(builtFolder, folder))))
  if (file.endsWith('.js')) escapeWide(file)
unpackFonts()
writeFileSync(idFile, id)

function sourcesDigest(): string {
  const hash = createHash('sha256')
  const roots = ['client', 'server', 'shared'].map((folder) => join(projectFolder, folder))
  const files = roots.flatMap(filesBelow).sort()
  for (const file of [
    ...files,
    join(projectFolder, 'vite.config.ts'),
    join(projectFolder, 'package-lock.json'),
  ]) {
    hash.update(relative(projectFolder, file)).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}

/** Compressed once here, so that sending costs nothing; what does not shrink stays as it is. */
function compress(file: string): void {
  if (!/\.(js|css|svg|json|txt)$/.test(file)) return
  const plain = readFileSync(file)
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  writeFileSync(`${file}.br`, brotliCompressSync(plain, { params: quality }))
  writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }))
}

/** Node keeps a script in memory, with two bytes a letter as soon as one letter lies beyond Latin 1. */
function escapeWide(file: string): void {
  const text = readFileSync(file, 'utf8')
  const escaped = text.replace(
    /[^\0-\xff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  if (escaped !== text) writeFileSync(file, escaped)
}
