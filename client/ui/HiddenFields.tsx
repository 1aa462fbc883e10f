/** Parts of the address that a plain form does not ask for, and keeps. */
export function HiddenFields({ values }: { values: { [name: string]: string | undefined } }) {
  return Object.entries(values).map(([name, value]) =>
    value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
  )
}
