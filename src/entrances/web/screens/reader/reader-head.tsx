import { Link } from 'wouter';
import type { ReaderScreen } from '../../../../telling/index.ts';
import { useSettings, useWords } from '../../shell/settings.tsx';
import { readerWords } from '../../words/reader.ts';
import { shellWords } from '../../words/shell.ts';

type View = 'text' | 'original';
type Props = {
  readonly screen: ReaderScreen;
  readonly view: View;
  readonly show: (view: View) => void;
  readonly back: () => void;
};

const VIEWS: readonly View[] = ['text', 'original'];

/** Which report this is: its title, outlet, date and how sure that is; and the switch between its text and the original. */
export const ReaderHead = ({ screen, view, show, back }: Props) => {
  const words = useWords(readerWords);
  const shell = useWords(shellWords);
  const { language } = useSettings();
  const { published, marks } = screen;
  const told = new Set(marks.map((one) => one.statement)).size;
  const checked = new Set(marks.filter((one) => one.review !== 'proposed').map((one) => one.statement)).size;
  const spoken = new Intl.DisplayNames([language], { type: 'language' }).of(screen.language);
  return (
    <header className="reader-head">
      <button type="button" className="bare link" onClick={back}>
        ← {shell.back} <kbd>Esc</kbd>
      </button>
      <h1>{screen.title ?? screen.name}</h1>
      <p className="quiet">
        {[screen.publisher, screen.author].filter((one) => one !== undefined).join(' · ')}
        {screen.publisher !== undefined && ' · '}
        <span className={published.certainty === 'inferred' ? 'inferred' : undefined}>
          {published.certainty === 'none' ? words.undated : published.text}
        </span>
        {published.certainty === 'inferred' && <span className="sr-only"> ({shell.inferred})</span>}
      </p>
      <p className="quiet small">
        {screen.kind} · {spoken} · {screen.file} · {screen.access} ·{' '}
        <Link href={`/sources?on=${screen.source}`}>{words.describe}</Link>
      </p>
      {screen.unread.map((one) => (
        <p key={one} className="small unread">
          {one}
        </p>
      ))}
      <div className="reader-views">
        <nav aria-label={words.views}>
          {VIEWS.map((one) => (
            <button
              type="button"
              key={one}
              className="part"
              aria-current={one === view ? 'true' : undefined}
              onClick={() => show(one)}
            >
              {words[one]}
            </button>
          ))}
        </nav>
        <p className="small quiet">{words.marked(told, checked)}</p>
      </div>
    </header>
  );
};
