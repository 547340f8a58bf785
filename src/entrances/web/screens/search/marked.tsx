import type { CaseHit } from '../../../../desk/index.ts';

type Context = NonNullable<CaseHit['context']>;

type Props = { readonly context: Context; readonly found: boolean };

/** Words in their context, marked where they were found; else they only tell what it rests on. Places count code points. */
export const InContext = ({ context: { text, marks }, found }: Props) => {
  const Mark = found ? 'mark' : 'em';
  const letters = [...text];
  const between = (from: number, to?: number) => letters.slice(from, to).join('');
  return (
    <p className="hit-words">
      {marks.map(([from, to], at) => (
        <span key={from}>
          {between(marks[at - 1]?.[1] ?? 0, from)}
          <Mark>{between(from, to)}</Mark>
        </span>
      ))}
      {between(marks.at(-1)?.[1] ?? 0)}
    </p>
  );
};

const WORD = /([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)/u;

/** A title in which the forms that answered are marked. */
export const MarkedTitle = ({ title, matched }: Pick<CaseHit, 'title' | 'matched'>) => {
  const found = new Set(matched.flatMap(({ form }) => form.toLocaleLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)));
  let at = 0;
  return title.split(WORD).map((part) => {
    const key = `${at}`;
    at += part.length;
    return found.has(part.toLocaleLowerCase()) ? <mark key={key}>{part}</mark> : <span key={key}>{part}</span>;
  });
};
