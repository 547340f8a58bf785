import type { VoiceStanding } from '../../../telling/index.ts';
import { useWords } from '../shell/settings.tsx';
import { shellWords } from '../words/shell.ts';
import './voice-mark.css';

/** The shape of each standing, drawn on a square of sixteen. */
export const SHAPES: Readonly<Record<VoiceStanding, string>> = {
  concerned: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z',
  official: 'M2.5 2.5h11v11h-11z',
  court: 'M2 15v-2h12v2zM3 12V7h2v5zm4 0V7h2v5zm4 0V7h2v5zM8 1l6 4.5H2z',
  accused:
    'M3.5 2L8 6.500l4.500-4.500 1.500 1.500L9.500 8l4.500 4.500-1.500 1.500L8 9.500 3.500 14 2 12.500 6.500 8 2 3.500z',
  independent: 'M8 2l6.5 12h-13z',
  outlet: 'M8 1.5L14.5 8 8 14.5 1.5 8z',
  // Not a ring: that is how a proposal looks.
  other: 'M1.5 5.5h13v5h-13z',
};

const LABELS = {
  concerned: 'voiceConcerned',
  official: 'voiceOfficial',
  court: 'voiceCourt',
  accused: 'voiceAccused',
  independent: 'voiceIndependent',
  outlet: 'voiceOutlet',
  other: 'voiceOther',
} as const;

/** In which standing somebody speaks: a shape of its own and its label, never a colour alone. */
export const VoiceMark = ({ standing, bare }: { readonly standing: VoiceStanding; readonly bare?: boolean }) => {
  const label = useWords(shellWords)[LABELS[standing]];
  return (
    <span className="voice-mark" title={label}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[standing]} fillRule="evenodd" />
      </svg>
      <span className={bare ? 'sr-only' : undefined}>{label}</span>
    </span>
  );
};
