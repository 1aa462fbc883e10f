import { useRouteContext } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { CopyButton } from '#client/ui/CopyButton.tsx'
import { citation } from '#shared/programmes/citation.ts'
import type { Moment, ProgrammeHead } from '#shared/programmes/moment.ts'
import type { Text } from '#shared/text.ts'

type Cited = {
  path: string
  title: Text | string
  view: { programme: ProgrammeHead; moment: Moment }
  /** The earlier day, where two are set beside each other. */
  since?: string | undefined
  /** The way in which a KPI is looked at. */
  vis?: string | undefined
}

/** How the page is cited, so that who follows the address sees what was seen here. */
export function Citation({ path, title, view: { programme, moment }, since, vis }: Cited) {
  const { t, said, language } = useWords()
  const { origin } = useRouteContext({ from: '__root__' })
  const text = said(citation(origin, { path, title, programme, moment, since, vis }, language))
  return (
    <p className="cite">
      {t('moment.cite')} {text} <CopyButton text={text} />
    </p>
  )
}
