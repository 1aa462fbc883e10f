import { createContext, createElement, type ReactNode, use } from 'react'

/** What keeps the text of parts where pages are made as text: a part's place there, and whether its text is known. */
export type Keeper = { placeFor: (of: object, kind: string) => { name: string; isKept: boolean } }

/** Set by the prerenderer alone; a browser has none. */
export const KeeperContext = createContext<Keeper | null>(null)

type Props = {
  /** What the part is made of: all that it says beside `kind`, the language and the common part of its links. */
  of: object
  kind?: string
  children: ReactNode
}

/** A part that is one element and need not be made again for each page: the server puts in the text it made before. */
export function Piece({ of, kind = '', children }: Props) {
  const place = use(KeeperContext)?.placeFor(of, kind)
  if (place === undefined) return children
  return createElement('x-piece', { id: place.name }, place.isKept ? null : children)
}
