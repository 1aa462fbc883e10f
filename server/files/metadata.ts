import type { ColumnName } from '#shared/files/columnWords.ts'
import type { Language } from '#shared/language.ts'
import type { Key } from '#shared/words.ts'
import { sayIn } from '../problems.ts'
import type { About } from './about.ts'

/** Another form of the same view: where it is, and the tag by which its bytes are known. */
export type Form = { format: string; mediaType: string; address: string; etag: string }

/** What a view's files are, for machines and for who finds a file years later. */
export function metadataOf(
  about: About,
  { language, columns, forms }: { language: Language; columns: readonly ColumnName[]; forms: Form[] },
): object {
  return {
    title: about.title,
    description: about.description,
    language,
    asKnownOn: about.asOf,
    ledgerUpTo: about.number,
    ...(about.since === null ? {} : { comparedWith: about.since }),
    publisher: about.publisher,
    programme: about.programme,
    licence: about.licence ?? sayIn(language, { key: 'file.noLicence' satisfies Key }),
    page: about.address,
    citation: about.citation,
    units: about.units,
    sources: about.sources?.map(sourceOf) ?? sayIn(language, { key: 'file.sourcesApart' satisfies Key }),
    examples: { figures: about.examples, sentence: about.exampleSentence },
    dates: about.assumed,
    columns: columns.map((name) => ({
      name,
      title: sayIn(language, { key: `column.${name}` }),
      description: sayIn(language, { key: `means.${name}` }),
    })),
    files: forms,
  }
}

/** A source as it was written, with the addresses that stand in it. */
function sourceOf(text: string): { text: string; links: string[] } {
  const found = text.match(/https?:\/\/[^\s"<>)]+|\b(?:10\.\d{4,}\/[^\s"<>)]+)/g) ?? []
  return { text, links: found.map((one) => (one.startsWith('10.') ? `https://doi.org/${one}` : one)) }
}
