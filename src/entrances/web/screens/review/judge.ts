import { useCallback } from 'react';
import type { DeskCommand } from '../../../../desk/index.ts';
import type { ReviewItem } from '../../../../telling/index.ts';
import { useDecide } from '../../parts/decide.tsx';
import { useWords } from '../../shell/settings.tsx';
import { shellWords } from '../../words/shell.ts';
import { become, changed, sittingNow } from './sitting.ts';

/** Decides and takes back, without waiting for the desk: a decision that was refused brings its thing back. */
export const useJudge = () => {
  const shell = useWords(shellWords);
  const { decide } = useDecide();
  const judge = useCallback(
    (item: ReviewItem, command: DeskCommand, statements: readonly string[] = [item.statement]): void => {
      const entries = decide(command, { quiet: true }).then((acted) => {
        become(({ sending, judged, deeds }) => ({
          sending: sending - 1,
          ...(acted === undefined
            ? {
                judged: changed(judged, { take: statements }),
                deeds: deeds.filter((one) => one.entries !== entries),
              }
            : {}),
        }));
        return (acted?.recorded ?? []).map(({ entry }) => entry);
      });
      become(({ judged, deeds, sending }) => ({
        judged: changed(judged, { put: statements }),
        deeds: [...deeds, { item, entries }],
        sending: sending + 1,
        recalled: undefined,
      }));
    },
    [decide],
  );
  /** Takes the last decision back; gives what it was about, so that it is looked at again. */
  const undo = useCallback((): ReviewItem | undefined => {
    const last = sittingNow().deeds.at(-1);
    if (last === undefined) return undefined;
    become(({ judged, deeds }) => ({
      judged: changed(judged, { take: [last.item.statement, ...last.item.repeats] }),
      deeds: deeds.filter((one) => one !== last),
      recalled: last.item,
    }));
    void last.entries.then(async (entries) => {
      for (const entry of [...entries].reverse())
        await decide({ do: 'withdraw', entry, because: shell.undoReason }, { quiet: true });
    });
    return last.item;
  }, [decide, shell]);
  return { judge, undo };
};
