type Props = { name: string; kind?: string; title: React.ReactNode; children: React.ReactNode }

/** One screen: a part of the page with a heading and an address of its own, to which the focus can be moved. */
export function OneScreen({ name, kind = '', title, children }: Props) {
  return (
    <section id={name} className={`one-screen ${kind}`} aria-labelledby={`${name}-title`} tabIndex={-1}>
      {name === 'start' ? <h1 id={`${name}-title`}>{title}</h1> : <h2 id={`${name}-title`}>{title}</h2>}
      {children}
    </section>
  )
}
