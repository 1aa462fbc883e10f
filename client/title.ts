import { createContext, use, useEffect } from 'react'

/** Where the prerenderer reads the page's title; in the browser it is the document's. */
export const TitleContext = createContext<{ text: string } | null>(null)

export function useTitle(text: string): void {
  const title = use(TitleContext)
  if (title !== null) title.text = text
  useEffect(() => {
    document.title = text
  }, [text])
}
