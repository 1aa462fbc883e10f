import { useRouter, useSearch } from '@tanstack/react-router'
import type { Language } from '#shared/language.ts'
import { Problem } from '#shared/problem.ts'
import type { Sentence } from '#shared/say.ts'
import { hasDictionary, LanguageContext, wordsOf } from '../dictionaries.ts'
import { useTitle } from '../title.ts'

/** What went wrong, what to do, and the way back; the same for every page and for the server's own refusals. */
export function ProblemView({
  language,
  sentence,
  status,
}: {
  language: Language
  sentence: Sentence
  status?: number
}) {
  const { t, said } = wordsOf(language)
  const home = language === 'da' ? '/' : `/?lang=${language}`
  return (
    <LanguageContext value={language}>
      <main className="problem" id="main">
        {status === undefined ? null : <p className="kicker">{status}</p>}
        <h1>{said(sentence)}</h1>
        <p>
          <a href={home}>{t('page.toOverview')}</a>
        </p>
      </main>
    </LanguageContext>
  )
}

/** A page that failed while it was used: the sentence of a problem, or that something unforeseen happened. */
export function ErrorPage({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter()
  const language = usePageLanguage()
  const sentence = error instanceof Problem ? error.sentence : { key: 'page.broken' }
  useTitle(wordsOf(language).said(sentence))
  return (
    <>
      <ProblemView language={language} sentence={sentence} />
      <p className="problem">
        <button
          type="button"
          onClick={() => {
            reset()
            void router.invalidate()
          }}
        >
          {wordsOf(language).t('page.tryAgain')}
        </button>
      </p>
    </>
  )
}

export function MissingPage() {
  const language = usePageLanguage()
  return <ProblemView language={language} sentence={{ key: 'problem.noPage' }} status={404} />
}

function usePageLanguage(): Language {
  const { lang } = useSearch({ strict: false })
  return lang !== undefined && hasDictionary(lang) ? lang : 'da'
}
