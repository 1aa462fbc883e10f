import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { languages } from './shared/language.ts'
import { dictionaryOf } from './shared/say.ts'
import { detailWords, noticesWords, words, workplaceWords } from './shared/words.ts'

const dictionaries = {
  'virtual:words/': words,
  'virtual:detail/': detailWords,
  'virtual:workplace/': workplaceWords,
  'virtual:notices/': noticesWords,
}

/**
 * One module per language with that language's words alone, so that a reader loads one dictionary, not three; and
 * others for the words that only pages of detail, workplace pages or the notices say.
 */
function wordsByLanguage(): Plugin {
  return {
    name: 'words-by-language',
    resolveId: (id) =>
      Object.keys(dictionaries).some((prefix) => id.startsWith(prefix)) ? `\0${id}` : undefined,
    load(id) {
      for (const [prefix, words] of Object.entries(dictionaries)) {
        const language = languages.find((one) => id === `\0${prefix}${one}`)
        if (language === undefined) continue
        return `export const dictionary = ${JSON.stringify(dictionaryOf(words, language))}`
      }
      return undefined
    },
  }
}

/** What keeps the big screen is found by its own address, which may not change with its content. */
const worker = { storskaerm: join(import.meta.dirname, 'client/screen/worker.ts') }
const entry = join(import.meta.dirname, 'client/app/main.tsx')

type Modules = { getModuleInfo(id: string): { importers: readonly string[] } | null }

/**
 * Keeps in one file what every page needs. Left alone, the bundler cuts it where some lazy page uses a part as well:
 * more requests for the first visit, and 5 kB more, because small files compress badly.
 */
function onEveryPage(id: string, modules: Modules): string | null {
  const asked = new Set([id])
  for (const one of asked) {
    if (one === entry) return 'main'
    for (const importer of modules.getModuleInfo(one)?.importers ?? []) asked.add(importer)
  }
  return null
}

export default defineConfig(({ isSsrBuild }) => ({
  root: join(import.meta.dirname, 'client'),
  plugins: [react(), wordsByLanguage()],
  build: {
    outDir: isSsrBuild ? '../dist/prerender' : '../dist/client',
    emptyOutDir: true,
    manifest: !isSsrBuild,
    assetsInlineLimit: 0,
    target: 'es2023',
    modulePreload: { polyfill: false },
    rollupOptions: isSsrBuild
      ? {
          input: join(import.meta.dirname, 'client/app/prerender.tsx'),
          output: { entryFileNames: 'prerender.js' },
        }
      : {
          input: { main: entry, ...worker },
          output: {
            entryFileNames: ({ name }) => (name in worker ? '[name].js' : 'assets/[name]-[hash].js'),
            codeSplitting: { groups: [{ name: onEveryPage, debugName: 'main' }] },
          },
        },
  },
  ssr: { noExternal: true },
}))
