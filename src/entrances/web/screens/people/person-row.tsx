import type { PersonLine } from '../../../../telling/index.ts';
import { useWords } from '../../shell/settings.tsx';
import { peopleWords } from '../../words/people.ts';

const FORMS = 3;

/** One line of the list: the name, what they are, how the reports write them, how much is told of them. */
export const PersonRow = ({ line, chosen }: { readonly line: PersonLine; readonly chosen: boolean }) => {
  const words = useWords(peopleWords);
  const { alsoWritten } = line;
  return (
    <span className="person-row">
      <span className="name">
        {line.name}
        {line.count !== undefined && line.name.replace(/\D/gu, '') !== String(line.count) && (
          <span className="small quiet"> {words.counted(line.count)}</span>
        )}
      </span>
      <span className="small quiet">
        {line.events > 0 && `${words.events(line.events)} · `}
        {words.mentioned(line.mentions)} · {words.inReports(line.sources)}
      </span>
      {chosen && (
        <span className="small open-hint">
          {words.openPage} <kbd>↵</kbd>
        </span>
      )}
      {line.role !== undefined && <span className="role">{line.role}</span>}
      {alsoWritten.length > 0 && (
        <span className="small quiet also">
          {words.also} {alsoWritten.slice(0, FORMS).join(' · ')}
          {alsoWritten.length > FORMS && ` ${words.more(alsoWritten.length - FORMS)}`}
        </span>
      )}
    </span>
  );
};
