/** Something the unit wrote, under its title; nothing where it wrote nothing. */
export function UnitWords({ title, text }: { title: string; text: string | null }) {
  if (text === null) return null
  return (
    <p className="words">
      <strong>{title}:</strong> {text}
    </p>
  )
}
