import { Link } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { exactly, keepCommon } from '#client/search.ts'
import { type PictureName, pictures } from '#shared/kpis/pictures/pictureNames.ts'
import type { KpiPicture } from '#shared/kpis/pictures/pictures.api.ts'

/** The ways to look at the figures as plain links that keep day and language; why the others are not there. */
export function PictureViews({ picture, asked }: { picture: KpiPicture; asked: PictureName }) {
  const { t, said } = useWords()
  const there = picture.offers.filter(({ reason }) => reason === null)
  const others = picture.offers.flatMap(({ picture: name, reason }) =>
    reason === null ? [] : [{ name, reason }],
  )
  return (
    <div className="views">
      <nav aria-label={t('picture.views')}>
        <ul>
          {there.map(({ picture: name }) => (
            <li key={name}>
              <Link
                to="/kpi/$kpi"
                params={{ kpi: picture.code }}
                search={(search) => ({
                  ...keepCommon(search),
                  vis: name === 'figures' ? undefined : pictures[name],
                })}
                resetScroll={false}
                activeOptions={exactly}
                aria-current={name === picture.picture ? 'page' : undefined}
              >
                {t(`picture.name.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {others.length === 0 ? null : (
        <details open={others.some(({ name }) => name === asked)}>
          <summary>{t('picture.others', { count: others.length })}</summary>
          <dl>
            {others.map(({ name, reason }) => (
              <div key={name}>
                <dt>{t(`picture.name.${name}`)}</dt>
                <dd>{said(reason)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}
