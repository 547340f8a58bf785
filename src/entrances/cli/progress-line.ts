import type { Progress } from '../../desk/ports/index.ts';
import type { Io } from './io.ts';
import { firstWordsOfLine } from './terminal-line.ts';

const QUIET = 1000;
const REDRAW = 100;
const SPARSE = 10_000;

const WORDS = { taking: 'taking in', pages: 'reading page', reading: 'reading', checking: 'checking' } as const;

const left = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `about ${seconds} s left` : `about ${Math.round(seconds / 60)} min left`;
};

/**
 * Progress on the error stream: nothing within the first second, then on a terminal one line that is redrawn, with the
 * count and the time left; elsewhere a plain line every ten seconds. `done` clears the line.
 */
export const progressLine = (io: Io, expected?: number): { readonly step: Progress; readonly done: () => void } => {
  const begun = io.elapsed();
  let drawn = begun;
  let visible = false;
  let phase = '';
  let phaseBegun = begun;
  let last = begun;
  return {
    step: ({ doing, file, done, total = expected }) => {
      const now = io.elapsed();
      if (doing !== phase) {
        phase = doing;
        // The first file of a phase has taken time too: since the last step of the one before.
        phaseBegun = last;
      }
      last = now;
      if (now - begun < QUIET || now - drawn < (io.errIsTerminal ? REDRAW : SPARSE)) return;
      drawn = now;
      const rest =
        total === undefined || done === 0 || done >= total
          ? ''
          : `, ${left(((now - phaseBegun) / done) * (total - done))}`;
      const count = total === undefined ? `${done}` : `${done} of ${total}`;
      const text = `${WORDS[doing]} ${count}${rest}`;
      if (!io.errIsTerminal) {
        io.err(`${text}\n`);
        return;
      }
      visible = true;
      io.err(`\r\u001b[K${firstWordsOfLine(`${text}: ${file}`, io.columns - 1)}`);
    },
    done: () => {
      if (visible) io.err('\r\u001b[K');
      visible = false;
    },
  };
};
