/**
 * The distance between marks of an axis that covers a span (above zero) with about `count` of them: 1, 2, 2.5 or 5 times
 * a power of ten, never smaller than the span divided by the count.
 */
export function roundStep(span: number, count: number): number {
  const raw = span / count
  const magnitude = 10 ** Math.floor(Math.log10(raw))
  return [1, 2, 2.5, 5, 10].map((factor) => factor * magnitude).find((step) => step >= raw) ?? raw
}
