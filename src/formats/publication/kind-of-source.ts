import type { BlockKind, SourceKind } from '../../model/index.ts';
import type { Publication } from './find-publication.ts';

const STATEMENT =
  /(?<!\p{L})(?:press release|joint (?:statement|letter)|open letter|statement (?:by|of|on)|public statement|пресс-релиз|(?:совместное |открытое )?заявление|открытое письмо|мәлімдеме|билдирүү)(?!\p{L})/u;
const COURT =
  /^(?:in the (?:supreme |high |district |city |court of )?court|in the name of the (?:republic|people)|приговор|именем (?:республики|закона)|(?:постановление|решение) суда|үкім|өкүм)/u;

/** Whether a short line says itself that what follows is somebody's statement. */
export const isStatementLabel = (line: string): boolean => line.length <= 80 && STATEMENT.test(line.toLowerCase());

/**
 * What kind of source a text is, by its title and make-up. Only what can be seen is said: a titled report with paragraphs
 * is news, a text without either is `other`, for a person to describe.
 */
export const kindOfSource = (
  settled: { readonly blocks: readonly { readonly kind: BlockKind; readonly text: string }[] },
  publication: Publication,
): SourceKind => {
  const title = (publication.title?.value ?? '').toLowerCase();
  const first = settled.blocks[0]?.text.slice(0, 200).toLowerCase() ?? '';
  if (COURT.test(title) || COURT.test(first)) return 'court';
  if (STATEMENT.test(title) || /^(?:press release|пресс-релиз)/u.test(first)) return 'statement';
  const paragraphs = settled.blocks.filter((block) => block.kind === 'paragraph').length;
  return paragraphs > 0 && (publication.title ?? publication.publisher ?? publication.published) ? 'news' : 'other';
};
