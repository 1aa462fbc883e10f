import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/** The token behind the address's `#`; it is taken out of the address at once, so that it stays in no history. */
export function useToken(): string {
  const { hash } = useLocation()
  const [token] = useState(hash)
  useEffect(() => {
    const { pathname, search } = window.location
    if (token !== '') window.history.replaceState(window.history.state, '', `${pathname}${search}`)
  }, [token])
  return token
}
