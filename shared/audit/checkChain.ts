import { digestInput, genesis, hashInput } from '../ledger/chain.ts'
import type { ChainLink } from './audit.api.ts'

/** Why a link does not fit: a number is missing, its content is another, or the chain before it is. */
export type Misfit = 'gap' | 'digest' | 'hash'

/** How far the chain was recomputed. `misfit` is the first record that does not fit; nothing is checked after it. */
export type Checked = {
  number: number
  hash: string
  opened: number
  misfit: { number: number; why: Misfit } | null
}

export const unchecked: Checked = { number: 0, hash: genesis, opened: 0, misfit: null }

type Digesting = (text: string) => Promise<string>

/** Recomputes some more links: the hash of every one, and the digest of those whose content is public. */
export async function checkOn(
  programme: string,
  so: Checked,
  links: readonly ChainLink[],
  sha256: Digesting,
): Promise<Checked> {
  let checked = so
  for (const link of links) {
    if (checked.misfit !== null) return checked
    checked = await checkLink(programme, checked, link, sha256)
  }
  return checked
}

async function checkLink(
  programme: string,
  so: Checked,
  link: ChainLink,
  sha256: Digesting,
): Promise<Checked> {
  const number = so.number + 1
  const misfit = (why: Misfit): Checked => ({ ...so, misfit: { number, why } })
  if (link.number !== number) return misfit('gap')
  if (link.open !== null && (await sha256(digestInput({ programme, number, ...link.open }))) !== link.digest)
    return misfit('digest')
  if ((await sha256(hashInput(so.hash, link.digest))) !== link.hash) return misfit('hash')
  return { number, hash: link.hash, opened: so.opened + (link.open === null ? 0 : 1), misfit: null }
}

/** What was checked against the head that is said to be the last: a chain that was cut ends before it. */
export function checkHead(checked: Checked, head: { number: number; hash: string }): Checked {
  if (checked.misfit !== null) return checked
  if (checked.number < head.number) return { ...checked, misfit: { number: checked.number + 1, why: 'gap' } }
  return checked.hash === head.hash ? checked : { ...checked, misfit: { number: head.number, why: 'hash' } }
}
