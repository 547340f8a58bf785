import { useQuery } from '@tanstack/react-query';
import type { ReaderMark, ReaderScreen } from '../../../../telling/index.ts';
import { Failed, Loading } from '../../parts/states.tsx';
import { useSettings, useWords } from '../../shell/settings.tsx';
import { ask, pathWith } from '../../wire/fetch.ts';
import { readerWords } from '../../words/reader.ts';

type PageSize = { readonly page: number; readonly width: number; readonly height: number };
type Shape = { readonly kind: 'html' | 'text' | 'pdf' | 'other'; readonly pages: readonly PageSize[] };

type Props = {
  readonly screen: ReaderScreen;
  readonly chosen: string | undefined;
  readonly choose: (statement: string) => void;
};

/** The rectangles of statements on one page, over its picture. */
const Boxes = ({
  size,
  marks,
  chosen,
  choose,
}: Omit<Props, 'screen'> & { readonly size: PageSize; readonly marks: readonly ReaderMark[] }) => (
  <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
    {marks.flatMap((mark) =>
      (mark.places ?? [])
        .filter((place) => place.page === size.page)
        .flatMap(({ boxes }) =>
          boxes.map(([left = 0, top = 0, right = 0, bottom = 0]) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the same words can be chosen by key in the text.
            <rect
              key={`${mark.statement} ${left} ${top}`}
              className={`${mark.review}${mark.statement === chosen ? ' chosen' : ''}`}
              x={left}
              y={top}
              width={right - left}
              height={bottom - top}
              onClick={() => choose(mark.statement)}
            >
              <title>{mark.what}</title>
            </rect>
          )),
        ),
    )}
  </svg>
);

/** The original as it was received: a saved page in a frame where nothing runs, a PDF page by page, a text as it is. */
export const Original = ({ screen, chosen, choose }: Props) => {
  const words = useWords(readerWords);
  const { audience } = useSettings();
  const at = (what: string) => pathWith(`/api/source/${screen.source}/${what}`, { audience });
  const { data, error, refetch } = useQuery({
    queryKey: [at('shape')],
    queryFn: () => ask<Shape>(at('shape')),
  });
  if (error !== null && data === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  if (data.kind === 'html' || data.kind === 'text')
    return (
      <>
        <p className="small quiet">{data.kind === 'html' ? words.framed : words.asReceived}</p>
        <iframe className="original-frame" title={words.originalOf(screen.name)} sandbox="" src={at('original')} />
      </>
    );
  if (data.kind === 'other')
    return (
      <p>
        {words.notShown} <a href={at('original')}>{words.keep}</a>
      </p>
    );
  const last = Math.max(1, ...data.pages.map((one) => one.page));
  return (
    <div className="original-pages">
      {Array.from({ length: last }, (_, index) => index + 1).map((page) => {
        const size = data.pages.find((one) => one.page === page);
        return (
          <figure key={page}>
            <div
              className="original-page"
              style={size === undefined ? undefined : { aspectRatio: `${size.width} / ${size.height}` }}
            >
              <img src={at(`page/${page}`)} alt={words.page(page)} loading="lazy" />
              {size !== undefined && <Boxes size={size} marks={screen.marks} chosen={chosen} choose={choose} />}
            </div>
            <figcaption>{words.page(page)}</figcaption>
          </figure>
        );
      })}
    </div>
  );
};
