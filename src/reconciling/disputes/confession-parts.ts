import type { StatementRecord } from '../../model/index.ts';
import { CONFESSION, RECORDING } from '../duress/duress-words.ts';
import { type DisputeGround, isFree, sentenceOf, takesSide } from './dispute-ground.ts';

const UTTERED: ReadonlySet<string> = new Set(['statement', 'interview', 'broadcast', 'forced-confession', 'denial']);
/** Acts that a confession is about: who denies them of somebody speaks against that person's confession of a wrong. */
const WRONGS: ReadonlySet<string> = new Set([
  ...['protest', 'clash', 'attack', 'destruction', 'killing', 'torture', 'beating', 'abduction', 'injury', 'threat'],
  ...['sexual-violence', 'deployment'],
]);
const ADMITTED = /\b(?:confess\w*|admit\w*|admission|conced\w*)\b/i;
const TAKEN_BACK = /\b(?:evidence|statement|testimony|words|admission)\b/i;
const NOT_OWN_WORDS = /\bnot (?:his|her|their) (?:own )?words\b/i;
/** How many sentences after a recording somebody may be recognised in it, or be told to have come for something else. */
const NEAR = 6;

/** What was said in one person's confession: who says it in each report, and the statements that pass it on. */
export type Confession = {
  readonly person: string;
  /** The person, and those without a name who stand for them in reports of the same recording. */
  readonly people: ReadonlySet<string>;
  readonly statements: readonly string[];
};

const peopleIn = ({ content }: StatementRecord): readonly string[] =>
  content.kind !== 'act'
    ? []
    : content.participants.flatMap(({ role, identity }) =>
        identity !== undefined && (role === 'patient' || role === 'speaker') ? [identity] : [],
      );

const countOf = ({ content }: StatementRecord): string | undefined =>
  content.kind === 'figure' && content.quantity.min !== undefined
    ? `${content.measure} ${content.quantity.min} ${content.quantity.unit ?? ''}`
    : undefined;

/**
 * Coerced utterances by whom they are of, with what was said in the same sentences. A person without a name is taken for a
 * named one where the same report has that person's coerced words, or where both recordings give the very same figure.
 */
export const coercedConfessions = (ground: DisputeGround): readonly Confession[] => {
  type Part = { statements: string[]; acts: string[]; people: Set<string>; source: string; counts: Set<string> };
  const bySentence = new Map<string, Part>();
  for (const record of ground.records.values()) {
    if (isFree(record) || record.review === 'rejected') continue;
    const key = `${record.source} ${sentenceOf(record.id, ground) ?? record.id}`;
    const part = bySentence.get(key) ?? {
      statements: [],
      acts: [],
      people: new Set(),
      source: record.source,
      counts: new Set(),
    };
    const { content } = record;
    // Acts inside the confession ("to protest") are kept where nothing else passes it on.
    const carries = content.kind !== 'act' || UTTERED.has(content.act);
    (carries ? part.statements : part.acts).push(record.id);
    if (content.kind === 'act' && UTTERED.has(content.act)) for (const id of peopleIn(record)) part.people.add(id);
    const count = countOf(record);
    if (count !== undefined) part.counts.add(count);
    bySentence.set(key, part);
  }
  const parts = [...bySentence.values()].map((part) =>
    part.statements.length > 0 ? part : { ...part, statements: part.acts },
  );
  const named = new Map<
    string,
    { people: Set<string>; statements: string[]; sources: Set<string>; counts: Set<string> }
  >();
  const left: Part[] = [];
  for (const part of parts) {
    const known = [...part.people].filter(ground.isNamed);
    if (known.length === 0) left.push(part);
    for (const person of known) {
      const there = named.get(person) ?? {
        people: new Set([person]),
        statements: [],
        sources: new Set(),
        counts: new Set(),
      };
      there.statements.push(...part.statements);
      there.sources.add(part.source);
      for (const count of part.counts) there.counts.add(count);
      named.set(person, there);
    }
  }
  for (const part of left) {
    const here = [...named.values()].filter((one) => one.sources.has(part.source));
    const alike = [...named.values()].filter((one) => [...part.counts].some((count) => one.counts.has(count)));
    const [only] = here.length === 1 ? here : alike;
    if (only === undefined || (here.length !== 1 && alike.length !== 1)) continue;
    only.statements.push(...part.statements);
    for (const id of part.people) only.people.add(id);
  }
  return [...named].map(([person, { people, statements }]) => ({ person, people, statements }));
};

/** Whether a stance takes back what its holder said: it points at it, or its words name a confession or a recording. */
export const takesBack = (
  record: StatementRecord,
  person: string,
  pointsAt: readonly string[],
  said: ReadonlySet<string>,
): boolean => {
  const { content } = record;
  if (content.kind !== 'stance' || content.stance !== 'withdraws' || content.holder !== person) return false;
  if (!takesSide(record) || !isFree(record)) return false;
  return (
    pointsAt.some((id) => said.has(id)) ||
    CONFESSION.test(content.towards) ||
    RECORDING.test(content.towards) ||
    TAKEN_BACK.test(content.towards)
  );
};

/** Whether what somebody withdrew freely was an admission: then it is a confession, though no coerced one. */
export const isAdmission = (record: StatementRecord): boolean =>
  isFree(record) &&
  takesSide(record) &&
  (record.content.kind === 'stance'
    ? record.content.stance === 'concedes'
    : record.kind === 'act' && record.passages.some((passage) => ADMITTED.test(passage.exact)));

/** How a statement stands to a confession: against it, recognising who speaks, accusing alike, or not at all. */
export const againstConfession = (
  record: StatementRecord,
  confession: Confession,
  pointsAt: readonly { readonly to: string; readonly kind: string }[],
  ground: DisputeGround,
): 'contradicted' | 'recognised' | 'accused' | undefined => {
  const { content, voice, source } = record;
  if (!takesSide(record) || !isFree(record)) return undefined;
  const { people, statements } = confession;
  const said = new Set(statements);
  const nearIt = (): boolean => {
    const at = sentenceOf(record.id, ground);
    return statements.some((id) => {
      const here = ground.records.get(id);
      const from = sentenceOf(id, ground);
      return here?.source === source && at !== undefined && from !== undefined && at >= from && at - from <= NEAR;
    });
  };
  if (content.kind === 'stance') {
    if (content.holder !== undefined && people.has(content.holder)) return undefined;
    if (content.stance === 'refutes' && pointsAt.some((one) => one.kind === 'refutes' && said.has(one.to)))
      return 'contradicted';
    if (!content.about.some((id) => people.has(id)) || content.holder === undefined) return undefined;
    if (content.stance === 'accuses') return ground.standing(content.holder) === 'official' ? 'accused' : undefined;
    const accusation = pointsAt.some(({ to, kind }) => {
      const target = ground.records.get(to)?.content;
      return kind === 'refutes' && target?.kind === 'stance' && target.stance === 'accuses';
    });
    return content.stance === 'refutes' && accusation ? 'contradicted' : undefined;
  }
  if (content.kind !== 'act') return undefined;
  const speaker = voice.at(-1)?.identity;
  const agents = content.participants.flatMap(({ role, identity }) =>
    role === 'agent' && identity !== undefined ? [identity] : [],
  );
  if (record.polarity === 'denied') {
    const others = speaker !== undefined && !people.has(speaker);
    return others && WRONGS.has(content.act) && agents.some((id) => people.has(id)) ? 'contradicted' : undefined;
  }
  if (content.act === 'identification') {
    const whom = peopleIn(record).some((id) => people.has(id));
    return whom && !agents.some((id) => people.has(id)) && nearIt() ? 'recognised' : undefined;
  }
  if (content.act === 'travel' && speaker !== undefined && !people.has(speaker))
    return ground.standing(speaker) === 'concerned' && agents.some((id) => people.has(id)) && nearIt()
      ? 'contradicted'
      : undefined;
  if (content.act === 'statement' && content.topic !== undefined && NOT_OWN_WORDS.test(content.topic)) {
    const by = content.participants.find((one) => one.role === 'speaker')?.identity;
    return by !== undefined && !people.has(by) && nearIt() ? 'contradicted' : undefined;
  }
  return undefined;
};
