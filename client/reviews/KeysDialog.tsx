import { useWords } from '#client/dictionaries.ts'
import { Dialog } from '#client/ui/Dialog.tsx'

/** The keys of the list. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const keys = [
    { names: ['j', 'k', '↓', '↑'], word: t('queue.key.move') },
    { names: [t('queue.key.space')], word: t('queue.key.choose') },
    { names: ['p'], word: t('queue.key.publish') },
    { names: ['r'], word: t('queue.key.return') },
    { names: ['?'], word: t('queue.key.help') },
  ]
  return (
    <Dialog title={t('queue.keys')} onClose={onClose}>
      <p>{t('queue.keysHint')}</p>
      <dl className="facts">
        {keys.map(({ names, word }) => (
          <div key={word}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name} </kbd>
              ))}
            </dt>
            <dd>{word}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        {t('queue.close')}
      </button>
    </Dialog>
  )
}
