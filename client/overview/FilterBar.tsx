import { useNavigate } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { keepCommon } from '#client/search.ts'
import type { Overview } from '#shared/overview/overview.api.ts'
import { type Filters, filterNames } from './filters.ts'

type Option = { value: string; label: string }

/** Narrowing the list: a plain form whose fields are the address, so it works without a script too. */
export function FilterBar({ overview, filters }: { overview: Overview; filters: Filters }) {
  const { t, language } = useWords()
  const navigate = useNavigate({ from: '/' })
  const change = (name: keyof Filters, value: string) =>
    void navigate({
      search: (search) => ({ ...search, [name]: value === '' ? undefined : value }),
      replace: true,
      resetScroll: false,
    })
  const named = (list: Overview['tracks']): Option[] =>
    list.map(({ code, name }) => ({ value: code, label: name[language] }))
  const states = (values: readonly (string | undefined)[], prefix: 'level' | 'reporting'): Option[] =>
    [...new Set(values)].flatMap((value) =>
      value === undefined ? [] : [{ value, label: t(`${prefix}.${value}` as Parameters<typeof t>[0]) }],
    )
  const fields: { name: keyof Filters; label: string; options: Option[] }[] = [
    { name: 'operator', label: t('filter.operator'), options: named(overview.operators) },
    { name: 'track', label: t('filter.track'), options: named(overview.tracks) },
    { name: 'focus', label: t('filter.focus'), options: named(overview.focusAreas) },
    {
      name: 'level',
      label: t('filter.level'),
      options: states(
        overview.kpis.map(({ level }) => level.state),
        'level',
      ),
    },
    {
      name: 'reporting',
      label: t('filter.reporting'),
      options: states(
        overview.kpis.map(({ reporting }) => reporting?.state),
        'reporting',
      ),
    },
  ]
  const isNarrowed = filterNames.some((name) => filters[name] !== undefined)
  return (
    <search>
      <form method="get" className="filters" onSubmit={(event) => event.preventDefault()}>
        {fields.map(({ name, label, options }) => (
          <label key={name}>
            <span>{label}</span>
            <select
              name={name}
              value={filters[name] ?? ''}
              onChange={(event) => change(name, event.target.value)}
            >
              <option value="">{t('filter.all')}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label>
          <span>{t('filter.search')}</span>
          <input
            type="search"
            name="q"
            value={filters.q ?? ''}
            onChange={(event) => change('q', event.target.value)}
          />
        </label>
        {isNarrowed ? (
          <button
            type="button"
            onClick={() =>
              void navigate({
                search: keepCommon,
                replace: true,
                resetScroll: false,
              })
            }
          >
            {t('filter.clear')}
          </button>
        ) : null}
      </form>
    </search>
  )
}
