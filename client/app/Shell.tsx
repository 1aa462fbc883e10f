import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Outlet, useLocation, useMatch, useRouteContext, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { LiveLine } from '#client/live/LiveLine.tsx'
import { Account } from '#client/people/Account.tsx'
import { AsOfBar } from '#client/programmes/AsOfBar.tsx'
import { timelineQuery } from '#client/programmes/timeline.query.ts'
import { type Language, languages, locale } from '#shared/language.ts'
import { LanguageContext, useWords } from '../dictionaries.ts'
import { exactly, keepCommon, stringifySearch } from '../search.ts'

const names: { [language in Language]: string } = { da: 'Dansk', en: 'English', zh: '中文' }

/** What stands around every page: whose programme it is, the day it is read on, and the language. */
export function Shell() {
  const { lang = 'da' } = useSearch({ from: '__root__' })
  useEffect(() => {
    document.documentElement.lang = locale[lang]
  }, [lang])
  useFocusOnNewPage()
  const isScreen = useMatch({ from: '/storskaerm', shouldThrow: false }) !== undefined
  return (
    <LanguageContext value={lang}>
      {isScreen ? (
        <>
          <LiveLine />
          <Main />
        </>
      ) : (
        <Frame />
      )}
    </LanguageContext>
  )
}

/** The page itself, which is all there is of the big screen. */
function Main() {
  return (
    <main id="main" tabIndex={-1}>
      <Outlet />
    </main>
  )
}

/** Whoever opens another page stands at its beginning, and hears which it is; the first page is left alone. */
function useFocusOnNewPage(): void {
  const { pathname } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current !== pathname) document.getElementById('main')?.focus({ preventScroll: true })
    before.current = pathname
  }, [pathname])
}

function Frame() {
  const { t, language } = useWords()
  const { name, owner, signIn } = useRouteContext({ from: '__root__' })
  return (
    <>
      <a className="skip" href="#main">
        {t('page.skip')}
      </a>
      <header className="top">
        <Link to="/" search={keepCommon} className="brand">
          <Mark />
          <span>
            <strong>{owner[language]}</strong>
            <small>{name[language]}</small>
          </span>
        </Link>
        <nav aria-label={t('page.languages')} className="languages">
          {languages.map((one) => (
            <Link
              key={one}
              to="."
              search={(search) => ({ ...search, lang: one === 'da' ? undefined : one })}
              activeOptions={exactly}
              lang={locale[one]}
              hrefLang={one}
              aria-current={one === language ? 'true' : undefined}
              resetScroll={false}
            >
              {names[one]}
            </Link>
          ))}
        </nav>
        {signIn ? <Account /> : null}
      </header>
      <ReadOn />
      <Main />
      <footer className="foot">
        <p>{t('page.foot')}</p>
        <Address />
        <FootLinks />
      </footer>
    </>
  )
}

/** Where a printed page can be found again; the server and the browser may write its parts in different orders. */
function Address() {
  const { origin } = useRouteContext({ from: '__root__' })
  const { href } = useLocation()
  return (
    <p className="address" suppressHydrationWarning>
      {origin + href}
    </p>
  )
}

function FootLinks() {
  const { t, language } = useWords()
  const { contact } = useRouteContext({ from: '__root__' })
  const search = stringifySearch({ lang: language === 'da' ? undefined : language })
  return (
    <nav aria-label={t('foot.site')} className="foot-links">
      <a href={`/was${search}`}>{t('foot.access')}</a>
      {contact === null ? (
        <Link to="/om" search={keepCommon} hash="kontakt">
          {t('foot.contact')}
        </Link>
      ) : (
        <a href={contact}>{t('foot.contact')}</a>
      )}
      <Link to="/privatliv" search={keepCommon}>
        {t('foot.privacy')}
      </Link>
      <Link to="/om" search={keepCommon} activeOptions={exactly}>
        {t('foot.about')}
      </Link>
      <a href={`/feed.atom${search}`}>{t('foot.feed')}</a>
      <Link to="/metode" search={keepCommon}>
        {t('page.method')}
      </Link>
      <Link to="/kaeden" search={keepCommon}>
        {t('page.chain')}
      </Link>
      <a href="/api/openapi.json">OpenAPI</a>
    </nav>
  )
}

/** The day that the page is read on; what people work on and what the site says of itself is as it is now. */
function ReadOn() {
  const isWorkplace = useMatch({ from: '/workplace', shouldThrow: false }) !== undefined
  const isNotice = useMatch({ from: '/notices', shouldThrow: false }) !== undefined
  return isWorkplace || isNotice ? null : <AsOf />
}

function AsOf() {
  const { programme } = useRouteContext({ from: '__root__' })
  const { data: timeline } = useSuspenseQuery(timelineQuery(programme))
  return (
    <>
      <AsOfBar timeline={timeline} />
      <LiveLine />
    </>
  )
}

function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="3" />
      <path d="M8 23v-7M16 23V9M24 23v-11" />
    </svg>
  )
}
