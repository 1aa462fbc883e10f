import { useSuspenseQuery } from '@tanstack/react-query'
import { useWords } from '#client/dictionaries.ts'
import { peopleQuery } from './people.query.ts'

/** The units by code, with their names in the page's language. */
export function useUnits(): { code: string; name: string }[] {
  const { language } = useWords()
  const { data } = useSuspenseQuery(peopleQuery)
  return data.units.map(({ code, name }) => ({ code, name: name[language] }))
}

/** A unit's name; its code where it is not agreed any more. */
export function useUnitName(): (code: string) => string {
  const units = useUnits()
  return (code) => units.find((unit) => unit.code === code)?.name ?? code
}
