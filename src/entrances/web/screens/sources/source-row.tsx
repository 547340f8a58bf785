import type { SourceLine } from '../../../../telling/index.ts';
import { useSettings, useWords } from '../../shell/settings.tsx';
import { languageName } from '../../words/language-name.ts';
import { sourcesWords } from '../../words/sources.ts';

const NAMED = 2;

/** The date of a source; what is not stated in it is marked as worked out. */
export const Published = ({ published }: { readonly published: SourceLine['published'] }) => (
  <span className={`published ${published.certainty}`} title={published.text}>
    {published.brief}
  </span>
);

/** One line of the list: what it is called, when, by whom, how much it tells, whom it draws on, what is wrong with it. */
export const SourceRow = ({ line, chosen }: { readonly line: SourceLine; readonly chosen: boolean }) => {
  const words = useWords(sourcesWords);
  const { language } = useSettings();
  const title = line.title ?? line.name;
  const facts = [
    line.publisher === title ? undefined : line.publisher,
    line.author,
    line.kind,
    languageName(line.language, language),
    words.statements(line.statements),
  ];
  const more = line.drawsOn.length - NAMED;
  return (
    <span className="source-row">
      <span className="name">{title}</span>
      <Published published={line.published} />
      <span className="small quiet">{facts.filter((one) => one !== undefined && one !== '').join(' · ')}</span>
      <span className={`small access ${line.accessCode}`}>{line.access}</span>
      {line.drawsOn.length > 0 && (
        <span className="draws small">
          {line.drawsOn
            .slice(0, NAMED)
            .map((one) => `${one.how} ${one.on}${one.shared === 0 ? '' : `: ${words.shared(one.shared)}`}`)
            .join(' · ')}
          {more > 0 && ` · ${words.more(more)}`}
        </span>
      )}
      {line.doubts.map((doubt) => (
        <span key={doubt} className="doubt small">
          {words.dateInDoubt}: {doubt}
        </span>
      ))}
      {line.unread.map((gap) => (
        <span key={gap} className="doubt small">
          {words.notRead}: {gap}
        </span>
      ))}
      {chosen && (
        <span className="small open-hint">
          {words.openPage} <kbd>↵</kbd>
        </span>
      )}
    </span>
  );
};
