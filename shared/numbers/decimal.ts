/** A number as its shortest decimal text says it: `units` divided by ten to the power of `decimals`. */
type Decimal = { units: bigint; decimals: number }

function decimalOf(x: number): Decimal {
  if (!Number.isFinite(x)) throw new Error(`not a finite number: ${x}`)
  const [digits = '', exponent = '0'] = String(x).split('e')
  const [whole = '', fraction = ''] = digits.split('.')
  const decimals = fraction.length - Number(exponent)
  const units = BigInt(whole + fraction)
  return decimals < 0 ? { units: units * tenTo(-decimals), decimals: 0 } : { units, decimals }
}

function tenTo(power: number): bigint {
  return 10n ** BigInt(power)
}

function numberOf({ units, decimals }: Decimal): number {
  return Number(`${units}e${-decimals}`)
}

/** How many decimals the shortest text of a number has: 1 for 0.7, 7 for 1e-7, 0 for 1e21. */
export function decimalsOf(x: number): number {
  return decimalOf(x).decimals
}

/** The exact sum of the numbers as written in decimals, so that 0.7 and 0.1 reach 0.8; 0 of none. */
export function sum(numbers: readonly number[]): number {
  const terms = numbers.map(decimalOf)
  const decimals = terms.reduce((most, term) => Math.max(most, term.decimals), 0)
  const units = terms.reduce((total, term) => total + term.units * tenTo(decimals - term.decimals), 0n)
  return numberOf({ units, decimals })
}

/** `a` times `b`, exact as `sum` is. */
export function multiply(a: number, b: number): number {
  const [first, second] = [decimalOf(a), decimalOf(b)]
  return numberOf({ units: first.units * second.units, decimals: first.decimals + second.decimals })
}

/** The number with its decimal point moved `places` to the right, or to the left where negative. */
export function movePoint(x: number, places: number): number {
  const { units, decimals } = decimalOf(x)
  return numberOf({ units, decimals: decimals - places })
}

/**
 * The number rounded to some decimals, half away from zero. It rounds the shortest decimal text, so that
 * 1.005 gives 1.01 though the binary fraction lies below; negative decimals round to tens and hundreds.
 */
export function roundHalfAway(x: number, decimals: number): number {
  return numberOf(rounded(decimalOf(x), decimals))
}

/** What an estimate is written with: three figures, so that it does not look counted. 464067 becomes 464000. */
export function roundEstimate(x: number): number {
  return x === 0 ? 0 : roundHalfAway(x, 2 - Math.floor(Math.log10(Math.abs(x))))
}

function rounded(x: Decimal, decimals: number): Decimal {
  if (x.decimals <= decimals) return x
  const step = tenTo(x.decimals - decimals)
  const size = x.units < 0n ? -x.units : x.units
  const units = (size + step / 2n) / step
  return { units: x.units < 0n ? -units : units, decimals }
}

/** The number in plain digits, '-1234.50', never with an exponent and never '-0'; rounded and padded to `decimals` where given. */
export function plainText(x: number, decimals?: number): string {
  const exact = decimalOf(x)
  const places = decimals ?? exact.decimals
  const { units, decimals: own } = rounded(exact, places)
  const scaled = units * tenTo(places - own)
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const text = places === 0 ? whole : `${whole}.${digits.slice(-places)}`
  return scaled < 0n ? `-${text}` : text
}
