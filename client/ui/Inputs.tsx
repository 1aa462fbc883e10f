import { useWords } from '#client/dictionaries.ts'
import { formatNumber } from '#shared/numbers/formatNumber.ts'
import { isPeriod } from '#shared/periods/period.ts'
import { periodName } from '#shared/periods/periodName.ts'

/** The inputs of a rule by their names in the code, for whoever wants to compute it again. */
export function Inputs({ inputs }: { inputs: { [name: string]: unknown } }) {
  const { language } = useWords()
  return (
    <dl className="inputs">
      {flattened(inputs).map(([name, value]) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{shownInput(value, language)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Names joined by dots; what is not there is left out. */
function flattened(inputs: { [name: string]: unknown }, prefix = ''): [string, unknown][] {
  return Object.entries(inputs).flatMap(([name, value]): [string, unknown][] => {
    if (value === null || value === undefined) return []
    if (Array.isArray(value)) return value.length === 0 ? [] : [[prefix + name, value.map(plain).join(', ')]]
    if (typeof value === 'object') return flattened(value as { [name: string]: unknown }, `${prefix}${name}.`)
    return [[prefix + name, value]]
  })
}

function plain(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function shownInput(value: unknown, language: Parameters<typeof formatNumber>[1]): string {
  if (typeof value === 'number') return formatNumber(value, language)
  const text = String(value)
  return isPeriod(text) ? periodName(text, language) : text
}
