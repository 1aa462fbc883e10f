import { hash, verify } from '@node-rs/argon2'
import { normalPassword, passwordFault } from '#shared/people/password.ts'
import { Problem } from '#shared/problem.ts'

/** Argon2id as OWASP's cheat sheet on password storage sets it: 19 MiB, 2 passes, 1 lane. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Of a random password that nobody kept, at the same cost: what is verified where there is no account. */
export const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$IGEBPzWtk5xZNy1LcvqbKQ$K7xuJ/vF5GYs4yWArefuO2CdQWoHaMyoOMtaHwVEtM8'

/** The hash to keep of a password that fits its owner; throws `invalid` with the reason at its field. */
export async function hashPassword(
  password: string,
  owner: { name: string; email: string | null },
): Promise<string> {
  const fault = passwordFault(password, owner)
  if (fault !== undefined)
    throw new Problem('invalid', { key: 'people.passwordRefused' }, { password: fault })
  return await hash(normalPassword(password), cost)
}

/** Whether a password is the one; the same work is done where there is no account. */
export async function isPassword(kept: string | undefined, password: string): Promise<boolean> {
  const isRight = await verify(kept ?? nobodysHash, normalPassword(password))
  return isRight && kept !== undefined
}
