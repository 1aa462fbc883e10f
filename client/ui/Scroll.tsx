/** A wide table that scrolls by itself instead of the page; what scrolls can be reached by keyboard. */
export function Scroll({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll" aria-label={name} tabIndex={0}>
      {children}
    </section>
  )
}
