import type { BlockKind, SourceKind } from '../../model/index.ts';
import type { Publication } from './find-publication.ts';

const STATEMENT =
  /(?<!\p{L})(?:press release|joint (?:statement|letter)|open letter|statement (?:by|of|on)|public statement|пресс-релиз|(?:совместное |открытое )?заявление|открытое письмо|мәлімдеме|билдирүү)(?!\p{L})/u;
const COURT =
  /^(?:in the (?:supreme |high |district |city |court of )?court|in the name of the (?:republic|people)|(?:certified )?(?:extract|excerpt) from (?:the|a) (?:judge?ment|verdict|ruling|decision|sentence|court record)|(?:judge?ment|ruling) of the (?:\p{L}+ )*court|приговор|именем (?:республики|закона)|(?:постановление|решение) суда|выписка из (?:приговора|постановления|решения)|үкім|өкүм)/u;
const MEDICAL =
  /^(?:medical (?:note|report|certificate|record|examination)|forensic medical|discharge (?:note|letter|summary)|hospital discharge|медицинск(?:ое заключение|ая справка|ий отчет)|выписка из истории болезни|выписной эпикриз|судебно-медицинск|медициналық (?:қорытынды|анықтама)|медициналык (?:корутунду|маалымкат))/u;
const INTERVIEW =
  /^(?:(?:interview notes?|notes? (?:of|on|from) (?:an?|the) interview|record of (?:an?|the) interview|запись (?:беседы|интервью)|протокол беседы|сұхбат жазбасы|маектин жазуусу)(?!\p{L}))/u;

/** Whether a line is what a court's, a doctor's or an interviewer's paper calls itself at its head. */
export const namesPaper = (line: string): boolean => {
  const head = line.trim().toLowerCase();
  return line.length <= 120 && (COURT.test(head) || MEDICAL.test(head) || INTERVIEW.test(head));
};

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
  // What a paper is called stands first, or second below the marking of who may see it or the house it comes from.
  const heads = [title, ...settled.blocks.slice(0, 3).map((block) => block.text.slice(0, 200).toLowerCase())];
  const isCalled = (kind: RegExp) => heads.some((head) => kind.test(head.trim()));
  if (isCalled(COURT)) return 'court';
  if (isCalled(MEDICAL)) return 'medical';
  if (isCalled(INTERVIEW)) return 'interview-notes';
  if (STATEMENT.test(title) || /^(?:press release|пресс-релиз)/u.test(first)) return 'statement';
  const paragraphs = settled.blocks.filter((block) => block.kind === 'paragraph').length;
  return paragraphs > 0 && (publication.title ?? publication.publisher ?? publication.published) ? 'news' : 'other';
};
