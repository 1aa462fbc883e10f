import type { KeyboardEvent } from 'react'

const ways: { [key: string]: 1 | -1 } = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }

/** Up and down the column of fields, as in a sheet; says whether the key was one for that. */
export function stepFrom(event: KeyboardEvent<HTMLInputElement>): boolean {
  const way = ways[event.key]
  if (way === undefined || event.ctrlKey || event.altKey || event.metaKey) return false
  const isBack = event.key === 'Enter' && event.shiftKey
  const fields = [...document.querySelectorAll<HTMLInputElement>('[data-entry]')].filter((field) =>
    field.checkVisibility(),
  )
  fields[fields.indexOf(event.currentTarget) + (isBack ? -1 : way)]?.focus()
  return true
}

/** The field of a figure on the page. */
export function fieldOf(place: string): HTMLInputElement | undefined {
  return [...document.querySelectorAll<HTMLInputElement>('[data-entry]')].find(
    ({ dataset }) => dataset.entry === place,
  )
}
