import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useRouteContext } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { keepCommon } from '#client/search.ts'
import { useTitle } from '#client/title.ts'
import { Mark } from '#client/ui/Mark.tsx'
import type { MethodView } from '#shared/method/method.api.ts'
import { methodQuery } from './method.query.ts'

/** Every rule in plain words, with the cases that prove it as the rule judges them now. */
export function MethodPage() {
  const { t, language } = useWords()
  const { name } = useRouteContext({ from: '__root__' })
  const { data: view } = useSuspenseQuery(methodQuery())
  useTitle(`${t('method.title')} – ${name[language]}`, t('method.lead'))
  return (
    <>
      <p className="crumb">
        <Link to="/" search={keepCommon}>
          {t('page.toOverview')}
        </Link>
      </p>
      <header className="page-head">
        <h1>{t('method.title')}</h1>
        <p>{t('method.lead')}</p>
      </header>
      {view.sections.map((section) => (
        <Rule key={section.rule} {...section} />
      ))}
    </>
  )
}

/** Beyond so many, the cases of a rule are folded away. */
const mostOpen = 6

function Rule({ rule, examples }: MethodView['sections'][number]) {
  const { t } = useWords()
  const agreeing = examples.filter(({ agrees }) => agrees).length
  const count = t('method.cases', { agreeing, count: examples.length })
  return (
    <section aria-labelledby={rule} className="rule">
      <h2 id={rule}>{t(`method.rule.${rule}`)}</h2>
      <p>{t(`method.text.${rule}`)}</p>
      {examples.length === 0 ? (
        <p className="quiet">{t('method.noCases')}</p>
      ) : examples.length > mostOpen ? (
        <details>
          <summary>{count}</summary>
          <Examples examples={examples} />
        </details>
      ) : (
        <>
          <h3>{count}</h3>
          <Examples examples={examples} />
        </>
      )}
    </section>
  )
}

function Examples({ examples }: Pick<MethodView['sections'][number], 'examples'>) {
  const { t, said } = useWords()
  return (
    <ul className="cases">
      {examples.map(({ sentence, agrees }) => {
        const text = said(sentence)
        return (
          <li key={text}>
            <Mark
              shape={agrees ? 'tick' : 'cross'}
              tone={agrees ? 'ok' : 'off'}
              word={t(agrees ? 'method.agrees' : 'method.differs')}
            />{' '}
            <span>{text}</span>
          </li>
        )
      })}
    </ul>
  )
}
