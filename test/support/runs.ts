/** How often a property is tried: `npm run proof` multiplies it. */
export function runs(usual: number): number {
  return usual * Number(process.env.PROOF ?? '1')
}
