import {
  type CaseFile,
  type ContractPassage,
  type PageFinder,
  pageFinder,
  type SourceReading,
  type Span,
} from '../../model/index.ts';

type OnPage = Pick<ContractPassage, 'page' | 'boxes' | 'onward'>;

const mutable = ({ page, boxes }: ReturnType<PageFinder>[number]) => ({
  page,
  boxes: boxes.map(([x0, y0, x1, y1]): [number, number, number, number] => [x0, y0, x1, y1]),
});

const isPassage = (value: object): value is ContractPassage =>
  'source' in value && 'start' in value && 'end' in value && 'exact' in value;

/** Every passage within a value, whatever record it stands in, put through `change`; what holds none stays as it is. */
const mapPassages = (value: unknown, change: (passage: ContractPassage) => ContractPassage): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const mapped = value.map((one) => mapPassages(one, change));
    return mapped.some((one, at) => one !== value[at]) ? mapped : value;
  }
  if (isPassage(value)) return change(value);
  let isChanged = false;
  const mapped = Object.entries(value).map(([key, one]): [string, unknown] => {
    const now = mapPassages(one, change);
    isChanged ||= now !== one;
    return [key, now];
  });
  return isChanged ? Object.fromEntries(mapped) : value;
};

/**
 * Adds to every passage of a paged original, in whatever record it stands, the page it is on and the rectangles it fills
 * there. A case file without such originals comes back as it is. Case file and readings in, case file out.
 */
export const onPages = <T extends Pick<CaseFile, 'statements'>>(file: T, sources: readonly SourceReading[]): T => {
  const finders = new Map(
    sources.flatMap(({ source, document }) =>
      document?.pages === undefined ? [] : [[source, pageFinder(document)] as const],
    ),
  );
  if (finders.size === 0) return file;
  const place = (source: string, span: Span): OnPage => {
    const [first, ...onward] = (finders.get(source)?.(span) ?? []).map(mutable);
    return first === undefined ? {} : { ...first, ...(onward.length === 0 ? {} : { onward }) };
  };
  const placed = mapPassages(file, (passage) =>
    finders.has(passage.source) ? { ...passage, ...place(passage.source, passage) } : passage,
  ) as T;
  return {
    ...placed,
    // A statement's passages name no source of their own: they stand in the statement's.
    statements: placed.statements.map((one) =>
      finders.has(one.source)
        ? { ...one, passages: one.passages.map((passage) => ({ ...passage, ...place(one.source, passage) })) }
        : one,
    ),
  };
};
