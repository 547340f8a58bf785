import type { Ref } from 'react';
import { Link } from 'wouter';
import type { CaseHit } from '../../../../desk/index.ts';
import { useWords } from '../../shell/settings.tsx';
import { searchWords } from '../../words/search.ts';
import { hitAddress, wordsAddress } from './hit-address.ts';
import { InContext, MarkedTitle } from './marked.tsx';

const MOST_FORMS = 3;

/** Why something was found where the words are not there just as they were typed: what was typed, and the form that answers it. */
const Why = ({ matched }: Pick<CaseHit, 'matched'>) => {
  const words = useWords(searchWords);
  const typed = [...new Set(matched.map(({ word }) => word))];
  const told = typed.flatMap((word) => {
    const forms = matched.filter((one) => one.word === word);
    const other = forms.filter(({ how }) => how !== 'same').slice(0, MOST_FORMS);
    return forms.some(({ how }) => how === 'same') ? [] : other;
  });
  if (told.length === 0) return null;
  return (
    <ul className="hit-why" aria-label={words.why}>
      {told.map(({ word, form, how }) => (
        <li key={`${word} ${form}`}>
          {word} <span aria-hidden="true">→</span> <b>{form}</b> <i>{words[how]}</i>
        </li>
      ))}
    </ul>
  );
};

type Props = {
  readonly hit: CaseHit;
  readonly chosen: boolean;
  readonly link: Ref<HTMLAnchorElement>;
  readonly choose: () => void;
};

/** A link goes where it goes: choosing at the same time would call one back. */
const leadsNowhere = (pressed: EventTarget): boolean =>
  !(pressed instanceof Element && pressed.closest('a[href]') !== null);

/** One thing that was found: what it is, its title, the words in their context, and why. The title leads to it. */
export const Hit = ({ hit, chosen, link, choose }: Props) => {
  const words = useWords(searchWords);
  const { kind, title, where, context, matched } = hit;
  const place = kind === 'event' ? wordsAddress(hit) : undefined;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard j and k choose.
    <li className="hit" aria-current={chosen} onClick={(event) => leadsNowhere(event.target) && choose()}>
      <p className="hit-kind">
        {words[kind]}
        {where !== undefined && where !== title && <span className="hit-where"> · {where}</span>}
      </p>
      <h2>
        <Link href={hitAddress(hit)} ref={link}>
          <MarkedTitle title={title} matched={matched} />
        </Link>
      </h2>
      {context !== undefined && <InContext context={context} found={hit.start !== undefined} />}
      <Why matched={matched} />
      {place !== undefined && (
        <p className="small">
          <Link href={place}>{words.toWords}</Link>
        </p>
      )}
    </li>
  );
};
