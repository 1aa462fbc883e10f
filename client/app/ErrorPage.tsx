import { useRouter, useSearch } from '@tanstack/react-router'
import type { Language } from '#shared/language.ts'
import { Problem } from '#shared/problem.ts'
import type { Sentence } from '#shared/say.ts'
import { hasDictionary, LanguageContext, wordsOf } from '../dictionaries.ts'
import { stringifySearch } from '../search.ts'
import { useTitle } from '../title.ts'

type ProblemProps = {
  language: Language
  sentence: Sentence
  status?: number
  /** Where to come back to, where signing in would help. */
  signInFor?: string | undefined
  children?: React.ReactNode
}

/** What went wrong, what to do, and the way back; the same for every page and for the server's own refusals. */
export function ProblemView({ language, ...problem }: ProblemProps) {
  return (
    <LanguageContext value={language}>
      <main className="problem" id="main">
        <ProblemBody language={language} {...problem} />
      </main>
    </LanguageContext>
  )
}

function ProblemBody({ language, sentence, status, signInFor, children }: ProblemProps) {
  const { t, said } = wordsOf(language)
  const lang = language === 'da' ? undefined : language
  return (
    <>
      {status === undefined ? null : <p className="kicker">{status}</p>}
      <h1>{said(sentence)}</h1>
      {children}
      {signInFor === undefined ? null : (
        <p>
          <a href={`/log-ind${stringifySearch({ lang, til: signInFor })}`}>{t('account.signIn')}</a>
        </p>
      )}
      <p>
        <a href={`/${stringifySearch({ lang })}`}>{t('page.toOverview')}</a>
      </p>
    </>
  )
}

/** A page that failed while it was used: the sentence of a problem, or that something unforeseen happened. */
export function ErrorPage({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter()
  const language = usePageLanguage()
  const sentence = error instanceof Problem ? error.sentence : { key: 'page.broken' }
  const isSignInNeeded = error instanceof Problem && error.kind === 'unauthenticated'
  useTitle(wordsOf(language).said(sentence))
  return (
    <div className="problem">
      <ProblemBody
        language={language}
        sentence={sentence}
        signInFor={isSignInNeeded ? router.latestLocation.href : undefined}
      >
        <p>
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
      </ProblemBody>
    </div>
  )
}

export function MissingPage() {
  const language = usePageLanguage()
  return (
    <div className="problem">
      <ProblemBody language={language} sentence={{ key: 'problem.noPage' }} status={404} />
    </div>
  )
}

function usePageLanguage(): Language {
  const { lang } = useSearch({ strict: false })
  return lang !== undefined && hasDictionary(lang) ? lang : 'da'
}
