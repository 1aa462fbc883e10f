import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Assets, PageInput, PrerenderModule, ProblemPageInput } from '#shared/pages.ts'
import { builtFolder } from '../folders.ts'

/** Makes pages; `styleHashes` are what a strict policy must allow of their own style. */
export type Prerender = {
  /** The style of a page that was made: that of all, and what it links. */
  styleOf(html: string): string
  styleHashes: string[]
  page(input: PageInput): Promise<string>
  problemPage(input: ProblemPageInput): Promise<string>
}

type Manifest = {
  [source: string]: {
    file: string
    css?: string[]
    imports?: string[]
    name?: string
    assets?: string[]
    isDynamicEntry?: boolean
  }
}

/** The prerenderer that was built beside the client, loaded by its path. */
export async function loadPrerender(): Promise<Prerender> {
  const module: PrerenderModule = await import(
    pathToFileURL(join(builtFolder, 'prerender', 'prerender.js')).href
  )
  const assets = readAssets()
  const hash = createHash('sha256').update(assets.style).digest('base64')
  return {
    styleOf: (html) => assets.style + linkedStyles(html).map(readStyle).join(''),
    styleHashes: [`'sha256-${hash}'`],
    page: (input) => module.renderPage(input, assets),
    problemPage: (input) => module.renderProblemPage(input, assets),
  }
}

const client = join(builtFolder, 'client')

function linkedStyles(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, address = '']) => address)
}

const styles = new Map<string, string>()

function readStyle(address: string): string {
  const style = styles.get(address) ?? readFileSync(join(client, address), 'utf8')
  styles.set(address, style)
  return style
}

function readAssets(): Assets {
  const manifest: Manifest = JSON.parse(readFileSync(join(client, '.vite', 'manifest.json'), 'utf8'))
  const entry = manifest['app/main.tsx']
  if (entry === undefined) throw new Error('the client was not built')
  const chunks = [...(entry.imports ?? [])].map((key) => manifest[key]?.file ?? '')
  const style = (entry.css ?? []).map((file) => readFileSync(join(client, file), 'utf8')).join('')
  const font = (entry.assets ?? []).find((file) => file.endsWith('.woff2')) ?? ''
  const words = Object.entries(manifest).flatMap(([source, { file }]) => {
    const language = /words[/_-](da|en|zh)/.exec(source)?.[1]
    return language === undefined ? [] : [[language, `/${file}`] as const]
  })
  return {
    script: `/${entry.file}`,
    preloads: chunks.map((file) => `/${file}`),
    words: Object.fromEntries(words),
    font: `/${font}`,
    style,
    ownStyles: Object.fromEntries(
      Object.entries(manifest).flatMap(([source, { css = [], isDynamicEntry }]) =>
        isDynamicEntry === true && css.length > 0 ? [[source, css.map((file) => `/${file}`)]] : [],
      ),
    ),
  }
}
