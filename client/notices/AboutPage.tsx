import { Link, useRouteContext, useSearch } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { keepCommon, stringifySearch } from '#client/search.ts'
import { useTitle } from '#client/title.ts'
import { Downloads } from '#client/ui/Downloads.tsx'
import { Contact } from './Contact.tsx'
import { Part } from './Part.tsx'

/** How what is here can be cited, downloaded and followed. */
export function AboutPage() {
  const { t, language } = useWords()
  const { name } = useRouteContext({ from: '__root__' })
  const { asOf, n, lang } = useSearch({ from: '__root__' })
  useTitle(`${t('about.title')} – ${name[language]}`, t('about.lead'))
  return (
    <>
      <header className="page-head">
        <h1>{t('about.title')}</h1>
        <p>{t('about.lead')}</p>
      </header>
      <Part id="henvis" heading="about.cite">
        <p>{t('about.citeText')}</p>
      </Part>
      <Part id="filer" heading="about.files">
        <p>{t('about.filesText')}</p>
        <Downloads path="/overblik" />
      </Part>
      <Part id="program" heading="about.whole">
        <p>
          {t('about.wholeText')} <a href={`/data.zip${stringifySearch({ asOf, n })}`}>/data.zip</a>
        </p>
      </Part>
      <Part id="feed" heading="about.follow">
        <p>
          {t('about.followText')} <a href={`/feed.atom${stringifySearch({ lang, asOf, n })}`}>/feed.atom</a>
        </p>
      </Part>
      <Part id="api" heading="about.programs">
        <p>
          {t('about.programsText')} <a href="/api/openapi.json">/api/openapi.json</a>
          {' · '}
          <Link to="/kaeden" search={keepCommon}>
            {t('page.chain')}
          </Link>
        </p>
      </Part>
      <Part id="kontakt" heading="foot.contact">
        <Contact />
      </Part>
    </>
  )
}
