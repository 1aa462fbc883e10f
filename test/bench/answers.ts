type Message = { id: number; question: unknown }

/** The child's side of `startChild`: answers questions one by one, and ends with the process that asks. */
export function answerQuestions(answer: (question: never) => unknown): void {
  let last = Promise.resolve()
  process.on('message', ({ id, question }: Message) => {
    if (question === 'usage') return
    last = last.then(async () => {
      try {
        process.send?.({ id, answer: await answer(question as never) })
      } catch (error) {
        process.send?.({ id, error: error instanceof Error ? error.stack : String(error) })
      }
    })
  })
  process.on('disconnect', () => process.exit())
}
