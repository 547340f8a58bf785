import { type Page, type Reason, type Removal, reason } from '../../model/index.ts';
import { FormatError } from '../format-error.ts';
import { fold } from '../piece.ts';
import type { Publication } from '../publication/find-publication.ts';
import { type Settled, settle } from '../settle.ts';
import { joinParagraphs, type PlacedPiece } from './join-paragraphs.ts';
import { layPage } from './lay-page.ts';
import { commonSize } from './level-items.ts';
import { spellingsOf } from './line-end-hyphens.ts';
import type { OpenedPdf, OpenPdf } from './open-pdf.ts';
import { pageRanges } from './page-numbers.ts';
import { type LaidPage, runningHeads } from './running-heads.ts';
import { hasEnd, withPageList } from './salvage.ts';

/** A PDF read: what `settle` told apart, where each block stands, what could not be read. */
export type PdfRead = {
  readonly settled: Settled;
  /** Where the blocks of `settled` stand, in its order. */
  readonly placed: readonly PlacedPiece[];
  readonly sizes: readonly Omit<Page, 'runs'>[];
  readonly gaps: readonly Reason[];
  readonly notes: readonly Removal[];
  readonly metadata: Publication;
};

/** Told after each page: which it was, of how many. */
export type PageProgress = (page: number, pages: number) => void;

const KEPT = 'nothing was read from it';

const refuse = (file: string, code: 'password' | 'damaged' | 'too-heavy', place = 'the whole file'): FormatError => {
  const what = {
    password: 'is locked with a password',
    damaged: 'is damaged, and no page of it could be read',
    'too-heavy': 'takes more memory or time than one file may',
  }[code];
  const advice = {
    password: 'Open it with its password, print it into a new PDF without one, and add that too.',
    damaged: 'Get it again from where it came, or open it elsewhere and save its text, and add that too.',
    'too-heavy': 'Save the pages that matter as a PDF of their own, or save its text, and add that too.',
  }[code];
  return new FormatError(what, { code, file, place, kept: KEPT, advice });
};

/** The file as it is; where that fails, with a new list of its pages. */
const openAnyhow = async (
  bytes: Uint8Array,
  file: string,
  open: OpenPdf,
): Promise<{ pdf: OpenedPdf; mended: boolean }> => {
  const first = await open(bytes);
  if (!('trouble' in first) && first.pages > 0) return { pdf: first, mended: false };
  if ('trouble' in first && first.trouble !== 'damaged') throw refuse(file, first.trouble, first.place);
  if (!('trouble' in first)) await first.close();
  const listed = withPageList(bytes);
  const second = listed === undefined ? undefined : await open(listed);
  if (second === undefined || 'trouble' in second)
    throw refuse(file, second?.trouble ?? 'damaged', 'trouble' in first ? first.place : 'its list of pages');
  return { pdf: second, mended: true };
};

type Laid = { readonly pages: readonly LaidPage[]; readonly gaps: readonly Reason[]; readonly all: number };

const layPages = async (pdf: OpenedPdf, progress: PageProgress | undefined): Promise<Laid> => {
  const pages: LaidPage[] = [];
  const [damaged, heavy, unreadable, empty]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let number = 1; number <= pdf.pages; number++) {
    const page = await pdf.page(number);
    if ('trouble' in page) (page.trouble === 'damaged' ? damaged : heavy).push(number);
    else {
      const { unreadable: isNonsense, ...laid } = layPage(number, page);
      if (isNonsense) unreadable.push(number);
      else if (laid.regions.length === 0) empty.push(number);
      pages.push(laid);
    }
    progress?.(number, pdf.pages);
  }
  const gap = (code: string, numbers: readonly number[]): readonly Reason[] =>
    numbers.length === 0 ? [] : [reason(code, { pages: pageRanges(numbers), of: pdf.pages })];
  return {
    pages,
    all: pdf.pages,
    gaps: [
      ...gap('pages-damaged', damaged),
      ...gap('pages-too-heavy', heavy),
      ...gap('pages-unknown-letters', unreadable),
      ...gap('pages-without-text', empty),
    ],
  };
};

const FEWEST_TITLE_WORDS = 3;
/** Titles that programs write by themselves, and names of files, are no titles. */
const FILE_LIKE = /(?:\.\w{2,5}$|^microsoft |^untitled|^about:blank|^https?:|^document ?\d*$|[\\/_])/iu;
const PERSON = /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,4}$/u;

/** The file's own data, as far as they deserve belief: a title that its text repeats, or that stands alone; an author with two names. */
const metadataOf = ({ title, author }: OpenedPdf['info'], found: Settled): Publication => {
  const words = title?.trim().replace(/\s+/g, ' ') ?? '';
  const text = fold(
    found.blocks
      .slice(0, 6)
      .map((block) => block.text)
      .join(' '),
  );
  const isTitle = fold(words).split(' ').length >= FEWEST_TITLE_WORDS && !FILE_LIKE.test(words);
  const believed = isTitle && (text.includes(fold(words)) || found.publication.title === undefined);
  const name = author?.trim() ?? '';
  return {
    ...(believed ? { title: { value: words, words, from: 'metadata' as const } } : {}),
    ...(PERSON.test(name) && found.publication.author === undefined
      ? { author: { value: name, words: name, from: 'metadata' as const } }
      : {}),
  };
};

const TITLE_SIZE = 1.25;
const MOST_TITLE_WORDS = 40;

/** The largest letters of the first page, where they are much larger than the text. */
const headline = (pieces: readonly PlacedPiece[], common: number): string | undefined => {
  const first = pieces.filter((piece) => piece.page === pieces[0]?.page && piece.kind === 'heading');
  const largest = first.reduce<PlacedPiece | undefined>(
    (best, piece) => (best === undefined || piece.size > best.size * 1.05 ? piece : best),
    undefined,
  );
  if (largest === undefined || largest.size < TITLE_SIZE * common) return undefined;
  return largest.text.split(' ').length <= MOST_TITLE_WORDS ? largest.text : undefined;
};

/** In the order of the pages; the same words are told once. */
const removalsOf = (pages: readonly LaidPage[], heads: ReturnType<typeof runningHeads>): readonly Removal[] => {
  const told = new Map<string, Removal>();
  for (const line of pages.flatMap(({ regions }) => regions.flat())) {
    const why = heads.get(line);
    if (why !== undefined) told.set(`${why}\n${line.text}`, { words: line.text, why });
  }
  return [...told.values()];
};

/**
 * A PDF in, its report out: page by page, columns in reading order, lines made into paragraphs, what recurs on the pages'
 * edges taken out and recorded. Pages that cannot be read are named in `gaps` and do not end the others. Throws FormatError
 * `password`, `damaged`, `too-heavy`, `no-text`, and what `open` throws when the person stops.
 */
export const readPdf = async (
  bytes: Uint8Array,
  file: string,
  open: OpenPdf,
  progress?: PageProgress,
): Promise<PdfRead> => {
  const { pdf, mended } = await openAnyhow(bytes, file, open);
  let laid: Laid;
  try {
    laid = await layPages(pdf, progress);
  } finally {
    await pdf.close();
  }
  const heads = runningHeads(laid.pages);
  const regions = laid.pages.flatMap(({ page, regions: all }) =>
    all
      .map((lines) => ({ page, lines: lines.filter((line) => !heads.has(line)) }))
      .filter(({ lines }) => lines.length > 0),
  );
  const lines = regions.flatMap((region) => region.lines);
  if (lines.length === 0) throw withoutText(file, laid);
  const common = commonSize(lines);
  const pieces = joinParagraphs(regions, common, spellingsOf(lines.map((line) => line.text)));
  const title = headline(pieces, common);
  const settled = settle(pieces, title === undefined ? {} : { title });
  const cut = hasEnd(bytes) ? [] : [reason('cut-short', { pages: laid.all })];
  return {
    settled,
    placed: settled.blocks.map((block) => pieces[block.piece] as PlacedPiece),
    sizes: laid.pages.map(({ page, width, height }) => ({ page, width, height })),
    gaps: [...(cut.length > 0 ? cut : mended ? [reason('page-list-rebuilt', { pages: laid.all })] : []), ...laid.gaps],
    notes: removalsOf(laid.pages, heads),
    metadata: metadataOf(pdf.info, settled),
  };
};

const withoutText = (file: string, { gaps, all }: Laid): FormatError => {
  const codes = new Set(gaps.map((gap) => gap.code));
  const pages = `${all} ${all === 1 ? 'page' : 'pages'}`;
  if (codes.has('pages-too-heavy')) return refuse(file, 'too-heavy', pages);
  if (codes.has('pages-damaged') && !codes.has('pages-without-text')) return refuse(file, 'damaged', pages);
  const what = codes.has('pages-unknown-letters')
    ? 'has letters that only its own font knows: there is no text in it that can be read'
    : 'has no text in it: it is a scan or a photograph, or its text is damaged; OCR is not built in';
  return new FormatError(what, {
    code: 'no-text',
    file,
    place: pages,
    kept: 'it can still be cited as a whole',
    advice: 'Have its text recognised (OCR) or type out what matters, and add that too.',
  });
};
