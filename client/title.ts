import { createContext, use, useEffect } from 'react'

/** Where the prerenderer reads the page's title and what it says in a sentence; the browser has a title only. */
export const TitleContext = createContext<{ text: string; description: string } | null>(null)

export function useTitle(text: string, description = ''): void {
  const title = use(TitleContext)
  if (title !== null) Object.assign(title, { text, description })
  useEffect(() => {
    document.title = text
  }, [text])
}
