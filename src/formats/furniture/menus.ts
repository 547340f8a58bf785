import type { Line } from '../piece.ts';

const PARTS = /\s?[|•·]\s?/u;
const LONGEST_PART = 4;
/** A run of this many very short lines outside the prose is a menu. */
const RUN = 3;
const VERY_SHORT = 3;

/** "Section | Section | Section": three or more short parts between bars, no sentence among them. */
export const isSegmentedMenu = (line: Line): boolean => {
  if (line.text.length > 600 || line.prose || !/[|•·]/u.test(line.text)) return false;
  const parts = line.text.split(PARTS).filter((part) => part.trim() !== '');
  return (
    parts.length >= 3 &&
    parts.every(
      (part) => part.split(/\s+/).filter(Boolean).length <= LONGEST_PART && !/[.!?]$/.test(part) && !/\d{4}/.test(part),
    )
  );
};

/** The parts of a segmented menu, folded by the caller's `fold`: a section's name that also stands alone is furniture too. */
export const menuParts = (line: Line): readonly string[] => line.text.split(PARTS).filter((part) => part.trim() !== '');

const isVeryShort = (line: Line): boolean =>
  line.words.length <= VERY_SHORT && !line.stopped && !/[:;]$/.test(line.text) && !/\d{4}|\d[.:]\d\d/.test(line.text);

/**
 * Runs of very short lines before `from` or from `to` on (the prose stands between), as menus leave them; a run that a colon
 * introduces is a list of the report's own. `taken` says which lines are spoken for and neither count nor part a run.
 */
export const shortRuns = (
  lines: readonly Line[],
  from: number,
  to: number,
  taken: (at: number) => boolean,
): ReadonlySet<number> => {
  const marked = new Set<number>();
  let run: number[] = [];
  let introduced = false;
  const close = () => {
    if (run.length >= RUN && !introduced) for (const at of run) marked.add(at);
    run = [];
  };
  lines.forEach((line, at) => {
    const outside = at < from || at >= to;
    if (outside && taken(at)) return;
    if (outside && isVeryShort(line)) {
      if (run.length === 0) introduced = /[:;]$/.test(lines[at - 1]?.text ?? '');
      run.push(at);
    } else close();
  });
  close();
  return marked;
};

const HEADLINE_LONGEST = 22;
/** Headlines taken under one such line: many after the report's last sentence, few inside it, where a heading may follow. */
const LISTED_AFTER = 30;
const LISTED_INSIDE = 3;
const LIST_LEAD =
  /^(?:related|related (?:articles|stories|news|topics|content|posts)|read (?:more|also|next)|more (?:from(?: .{1,40})?|on this story|on this topic|news|(?:.{1,40} )?stories)|you (?:may|might) also like|also read|see also|recommended(?: for you)?|editor.?s.? picks|most (?:read|popular)|popular|trending(?: now)?|top stories|latest(?: news| stories)?|recent (?:features|posts|articles|news|stories)|читайте также|похожие (?:новости|статьи)|по теме|материалы по теме|новости по теме|последние новости|лента новостей|популярное|самое читаемое|рекомендуем|тағы оқыңыз|соңғы жаңалықтар|дагы окуңуз|акыркы кабарлар)$/u;

/**
 * Headlines of other reports listed under "Related", "Most read" and the like: lines without a stop that follow such a
 * line directly. Nothing is marked before `from`, where the report's own title stands; `lastProse` is its last sentence.
 */
export const listedHeadlines = (lines: readonly Line[], from: number, lastProse: number): ReadonlySet<number> => {
  const marked = new Set<number>();
  lines.forEach((line, at) => {
    if (at < from || !LIST_LEAD.test(line.folded)) return;
    const most = at > lastProse ? LISTED_AFTER : LISTED_INSIDE;
    for (let next = at + 1; next < Math.min(lines.length, at + 1 + most); next++) {
      const other = lines[next];
      if (!other || other.prose || other.words.length > HEADLINE_LONGEST || /[.:]["”»]?$/.test(other.text)) break;
      marked.add(next);
    }
  });
  return marked;
};
