/** A wide table that scrolls by itself instead of the page; what scrolls can be reached by keyboard. */
export function Scroll({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    // biome-ignore-start lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore-start lint/a11y/useSemanticElements: a group of what is shown, not of fields
    <div className="scroll" role="group" aria-label={name} tabIndex={0}>
      {children}
    </div>
    // biome-ignore-end lint/a11y/useSemanticElements: as above
    // biome-ignore-end lint/a11y/noNoninteractiveTabindex: as above
  )
}
