import { useWords } from '#client/dictionaries.ts'
import { useTitle } from '#client/title.ts'

export function SignInPage() {
  const { t } = useWords()
  useTitle(t('signIn.title'))
  return <h1>{t('signIn.title')}</h1>
}
