import { useRouteContext } from '@tanstack/react-router'
import { locale } from '#shared/language.ts'

/** The language of what people wrote, for whoever has a page read aloud in another. */
export function useWrittenIn(): string {
  return locale[useRouteContext({ from: '__root__' }).writtenIn]
}
