import { Link } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { Citation } from '#client/programmes/Citation.tsx'
import { exactly, keepCommon } from '#client/search.ts'
import { type Language, languages, locale } from '#shared/language.ts'
import type { Screen } from '#shared/screen/screen.api.ts'
import { FullScreen } from './FullScreen.tsx'
import { useKept } from './useKept.ts'
import type { Screens } from './useScreens.ts'

const names: { [language in Language]: string } = { da: 'Dansk', en: 'English', zh: '中文' }

type Props = { screen: Screen; screens: Screens }

/** What stands under every screen: the way back, the language, the day, and the way on. */
export function Bar({ screen, screens: { place, count, title, turn } }: Props) {
  const { t, language } = useWords()
  const kept = useKept(screen)
  const day = { day: { day: screen.moment.day } }
  return (
    <div className="stage-bar">
      <Link to="/" search={keepCommon}>
        {t('page.toOverview')}
      </Link>
      <nav aria-label={t('page.languages')} className="languages">
        {languages.map((one) => (
          <Link
            key={one}
            to="."
            search={(search) => ({ ...search, lang: one === 'da' ? undefined : one })}
            hash
            activeOptions={exactly}
            lang={locale[one]}
            hrefLang={one}
            aria-current={one === language ? 'true' : undefined}
            resetScroll={false}
            hashScrollIntoView={false}
          >
            {names[one]}
          </Link>
        ))}
      </nav>
      <p role="status" className={kept === 'none' ? 'line none' : 'line'}>
        {kept === 'none' ? t('screen.offline', day) : t('screen.day', day)}
        {kept === 'kept' ? <small> · {t('screen.kept')}</small> : null}
      </p>
      <nav aria-label={t('screen.controls')} className="turns">
        <button
          type="button"
          aria-label={t('screen.back')}
          aria-disabled={place === 0}
          onClick={() => turn(-1, 'button')}
        >
          ‹<span> {t('screen.back')}</span>
        </button>
        <p role="status">
          {t('screen.place', { place: place + 1, count })}
          <span className="unseen">{title === '' ? '' : `: ${title}`}</span>
        </p>
        <button
          type="button"
          aria-label={t('screen.on')}
          aria-disabled={place === count - 1}
          onClick={() => turn(1, 'button')}
        >
          <span>{t('screen.on')} </span>›
        </button>
        <FullScreen />
      </nav>
      <div className="on-paper">
        <Citation path="/storskaerm" title={t('screen.title')} view={screen} />
      </div>
    </div>
  )
}
