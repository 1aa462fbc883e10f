/** How the engines and the system say that nothing more fits on the disk. */
const codes = new Set(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'ENOSPC', '53100'])

/** Whether an error, or what caused it, is a full disk: nothing was stored, and writing goes on when there is room. */
export function isDiskFull(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = one.cause)
    if ('code' in one && typeof one.code === 'string' && codes.has(one.code)) return true
  return false
}
