import { resolve } from 'node:path'
import { programmesFolder } from '../folders.ts'
import { isLoopback } from './address.ts'

type Where = { host: string; publicUrl: string | undefined; programmeDir: string }

/** The folder of the programme that ships as an example. */
const exampleFolder = resolve(programmesFolder, 'kina-indsats')

/**
 * Whether people can sign in: their cookie travels safely only over https, or without leaving this machine. Any other
 * server shows what is public and nothing else.
 */
export function offersSignIn({ host, publicUrl }: Where): boolean {
  return publicUrl?.startsWith('https:') === true || isAtHome({ host, publicUrl })
}

/** Whether the example's people can be signed in as: the shipped example, reached from this machine alone. */
export function offersExample(where: Where): boolean {
  return isAtHome(where) && resolve(where.programmeDir) === exampleFolder
}

function isAtHome({ host, publicUrl }: Pick<Where, 'host' | 'publicUrl'>): boolean {
  return isLoopback(host) && (publicUrl === undefined || isLoopback(new URL(publicUrl).hostname))
}
