/** Loaded into a measured process before its own first line: says on request what the process has used so far. */
export type Usage = { cpu: NodeJS.CpuUsage; memory: NodeJS.MemoryUsage }

process.on('message', ({ id, question }: { id: number; question: unknown }) => {
  if (question !== 'usage') return
  const answer: Usage = { cpu: process.cpuUsage(), memory: process.memoryUsage() }
  process.send?.({ id, answer })
})
process.on('disconnect', () => process.exit())
