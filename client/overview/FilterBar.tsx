import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { HiddenFields } from '#client/ui/HiddenFields.tsx'
import type { Overview } from '#shared/overview/overview.api.ts'
import { type Filters, filterNames } from './filters.ts'

type Option = { value: string; label: string }

/** Narrowing the list: a plain form whose fields are the address, so it works without a script too. */
export function FilterBar({ overview, filters }: { overview: Overview; filters: Filters }) {
  const { t, language } = useWords()
  const navigate = useNavigate({ from: '/' })
  const router = useRouter()
  /** A new field forgets what the old one was still waiting to send. */
  const [cleared, setCleared] = useState(0)
  const { lang, asOf, n, since } = useSearch({ from: '/' })
  const change = (name: keyof Filters, value: string) => {
    // Another page was asked for while the fingers rested: whoever waits for it is not called back.
    if (router.latestLocation.pathname !== '/') return
    void navigate({
      search: (search) => ({ ...search, [name]: value === '' ? undefined : value }),
      replace: true,
      resetScroll: false,
    })
  }
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
        <HiddenFields values={{ lang, asOf, n, since }} />
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
        <SearchField
          key={cleared}
          label={t('filter.search')}
          value={filters.q ?? ''}
          onChange={(value) => change('q', value)}
        />
        <noscript>
          <button type="submit">{t('asOf.show')}</button>
        </noscript>
        {isNarrowed ? (
          <button
            type="button"
            onClick={() => {
              setCleared(cleared + 1)
              void navigate({ search: { lang, asOf, n, since }, replace: true, resetScroll: false })
            }}
          >
            {t('filter.clear')}
          </button>
        ) : null}
      </form>
    </search>
  )
}

type SearchProps = { label: string; value: string; onChange: (value: string) => void }

/** What is typed shows at once; the list and the address follow when the fingers rest. */
function SearchField({ label, value, onChange }: SearchProps) {
  const [text, setText] = useState(value)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])
  const sent = useRef(value)
  useEffect(() => {
    if (value !== sent.current) setText(value)
    sent.current = value
  }, [value])
  return (
    <label>
      <span>{label}</span>
      <input
        type="search"
        name="q"
        value={text}
        onChange={(event) => {
          const typed = event.target.value
          setText(typed)
          clearTimeout(waiting.current)
          waiting.current = setTimeout(() => {
            sent.current = typed
            onChange(typed)
          }, 250)
        }}
      />
    </label>
  )
}
