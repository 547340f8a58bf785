import { useWords } from '../shell/settings.tsx';
import { shellWords } from '../words/shell.ts';
import './review-mark.css';

type Props = {
  readonly review: 'proposed' | 'accepted' | 'rejected' | 'made';
  readonly weak?: boolean;
  /** The mark alone, its word for whoever listens: where every line of a list has one. */
  readonly bare?: boolean;
};

/** How far a statement has come: proposed (hollow), accepted or made (filled), rejected (struck); weak ones are dotted. */
export const ReviewMark = ({ review, weak, bare }: Props) => {
  const words = useWords(shellWords);
  const state = review === 'proposed' && weak ? 'weak' : review;
  return (
    <span className={`review-mark ${state}`} {...(bare ? { title: words[state] } : {})}>
      <i aria-hidden="true" />
      <span className={bare ? 'sr-only' : undefined}>{words[state]}</span>
    </span>
  );
};
