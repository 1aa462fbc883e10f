import { createMemoryHistory } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { GoalPicture } from '#client/goals/pictures/GoalPicture.tsx'
import { drawWith } from '#client/goals/pictures/StillPicture.tsx'
import { type Language, languages, locale } from '#shared/language.ts'
import type { Assets, PageInput, PrerenderModule } from '#shared/pages.ts'
import { dictionaryOf } from '#shared/say.ts'
import { allWords } from '#shared/words.ts'
import { addDictionary, parts, wordsOf } from '../dictionaries.ts'
import { KeeperContext } from '../Piece.tsx'
import { keepCommon } from '../search.ts'
import { TitleContext } from '../title.ts'
import { App } from './App.tsx'
import { ProblemView } from './ErrorPage.tsx'
import { escaped, headOf } from './head.ts'
import { piecesOf } from './pieces.ts'
import { makeQueries } from './queries.ts'
import { makeRouter } from './router.tsx'

for (const language of languages) addDictionary(language, dictionaryOf(allWords, language), ...parts)

drawWith(GoalPicture)

/** Public pages whose style is a file of its own, by route: the document links it, so that it needs no script. */
const styled: { [route: string]: string } = {
  '/dengang': 'comparison/ThenAndNowPage.tsx',
  '/storskaerm': 'screen/ScreenPage.tsx',
  '/operatoer/$unit': 'units/UnitPage.tsx',
  '/tal/$number': 'origin/OriginPage.tsx',
}

/** A page as text: readable before any script has run, and hydrated by the same tree. */
export const renderPage: PrerenderModule['renderPage'] = async (input, assets) => {
  const queries = makeQueries(input.answers)
  const router = makeRouter({ ...input.site, queries }, createMemoryHistory({ initialEntries: [input.url] }))
  await router.load()
  const styles = router.state.matches.flatMap(({ routeId }) => assets.ownStyles[styled[routeId] ?? ''] ?? [])
  const title = { text: '', description: '' }
  const { searchStr } = router.buildLocation({ to: '/', search: keepCommon })
  const { keeper, assembled } = piecesOf({ language: input.language, search: searchStr })
  const html = renderToString(
    <StrictMode>
      <TitleContext value={title}>
        <KeeperContext value={keeper}>
          <App router={router} queries={queries} />
        </KeeperContext>
      </TitleContext>
    </StrictMode>,
  )
  queries.clear()
  const { language, ...state } = input
  const head = headOf(input, title)
  return documentOf({
    ...{ language, title: title.text, head, styles, state, assets },
    html: assembled(html),
    kind: 'page',
  })
}

/** What went wrong, in the reader's language; it needs no script. */
export const renderProblemPage: PrerenderModule['renderProblemPage'] = async (input, assets) => {
  const html = renderToString(<ProblemView {...input} />)
  const title = wordsOf(input.language).said(input.sentence)
  return documentOf({ language: input.language, title, head: '', html, assets, kind: 'problem' })
}

type Parts = {
  language: Language
  title: string
  /** What the page tells those who share or follow it. */
  head: string
  /** Addresses of style that the page has beside that of all. */
  styles?: readonly string[]
  html: string
  /** What the page comes to life with; a problem page never does. */
  state?: Pick<PageInput, 'site' | 'answers'>
  assets: Assets
  kind: 'page' | 'problem'
}

function documentOf({ language, title, head, styles = [], html, state, assets, kind }: Parts): string {
  const data = JSON.stringify({ site: state?.site, answers: state?.answers }).replaceAll('<', '\\u003c')
  const preloads = [...assets.preloads, assets.words[language] ?? '']
    .map((href) => `<link rel="modulepreload" href="${href}">`)
    .join('')
  const own = styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('')
  return `<!doctype html>
<html lang="${locale[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${head}<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="preload" href="${assets.font}" as="font" type="font/woff2" crossorigin>
<style>${assets.style}</style>
${own}${kind === 'page' ? `${preloads}<script type="module" src="${assets.script}"></script>` : ''}
</head>
<body><div id="root" data-page="${kind}">${html}</div>
<script type="application/json" id="state">${data}</script>
</body>
</html>
`
}
