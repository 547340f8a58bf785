import type { ActType, StatementRecord } from '../../model/index.ts';
import { type Told, within } from '../records/told.ts';
import { countOf, happened, type StandingDraft } from './standing-drafts.ts';
import { A_PROCEEDING, BECAUSE, HEARS_OTHERS, KEPT_FROM, OF_A_FORCE, REPRESENTS } from './words.ts';

const VIOLENCE: ReadonlySet<ActType> = new Set([
  ...(['torture', 'beating', 'ill-treatment', 'sexual-violence', 'threat', 'intimidation', 'attack'] as const),
  ...(['abduction', 'killing', 'death', 'injury', 'forced-confession', 'disappearance'] as const),
]);
const LIBERTY: ReadonlySet<ActType> = new Set(['arrest', 'detention', 'deportation', 'entry-ban']);
const TOOK_PART: ReadonlySet<ActType> = new Set(['identification', 'confrontation', 'scene-visit']);
const SPOKE_OR_MET: ReadonlySet<ActType> = new Set(['meeting', 'statement', 'trial']);
const TESTIFIED = /^testif/i;

type Act = Extract<StatementRecord['content'], { kind: 'act' }>;
type One = { readonly who: string; readonly draft: StandingDraft };

/** How many a group is, as the report that tells of it says. */
const numberOfGroup = (identity: string, source: string, told: Told) =>
  told.identity(identity)?.parties.find(({ held, entity }) => held.source === source && entity.count !== undefined)
    ?.entity.count;

/** What one act says of the standing of those in it. */
const fromAct = (record: StatementRecord, content: Act, told: Told): One[] => {
  const when = content.when === undefined ? {} : { when: content.when };
  const ids = (role: string) => content.participants.flatMap((one) => (one.role === role ? (one.identity ?? []) : []));
  if (!happened(record)) return keptFrom(record, content, told);
  if (VIOLENCE.has(content.act) || LIBERTY.has(content.act) || content.act === 'victim-recognised') {
    const standing = content.act === 'victim-recognised' ? ('recognised' as const) : ('reported' as const);
    const act = standing === 'reported' ? { act: content.act } : {};
    return content.participants.flatMap(({ role, identity, count }) => {
      if (role !== 'patient' || identity === undefined) return [];
      const number = count ?? numberOfGroup(identity, record.source, told);
      const many = number === undefined ? {} : { count: countOf(number) };
      return [{ who: identity, draft: { standing, statement: record.id, ...act, ...many, ...when } }];
    });
  }
  const hearers = content.participants.filter(
    (one) => one.role !== 'agent' && one.role !== 'speaker' && HEARS_OTHERS.test(one.words ?? ''),
  );
  const heard =
    TOOK_PART.has(content.act) ||
    (SPOKE_OR_MET.has(content.act) && (hearers.length > 0 || TESTIFIED.test(content.trigger)));
  if (!heard) return [];
  const by = hearers.flatMap((one) => one.identity ?? []).sort();
  return [...ids('agent'), ...ids('speaker')].map((who) => ({
    who,
    draft: { standing: 'heard', statement: record.id, act: content.act, ...(by.length === 0 ? {} : { by }), ...when },
  }));
};

/** Who could not take part in a proceeding, where the same sentence says what kept them away. */
const keptFrom = (record: StatementRecord, content: Act, told: Told): One[] => {
  if (!TOOK_PART.has(content.act) && !SPOKE_OR_MET.has(content.act) && content.act !== 'travel') return [];
  const sentence = told.sentence(record.id);
  if (sentence === undefined || !A_PROCEEDING.test(sentence.exact)) return [];
  const kept = KEPT_FROM.exec(sentence.exact);
  if (kept === null) return [];
  const because = BECAUSE.exec(sentence.exact) ?? kept;
  const why = [within(sentence, because.index, because.index + because[0].trimEnd().length)];
  return content.participants.flatMap(({ role, identity }) =>
    identity === undefined || (role !== 'agent' && role !== 'speaker')
      ? []
      : [{ who: identity, draft: { standing: 'prevented', statement: record.id, why } }],
  );
};

/** "Her lawyer, …": a post that stands with the name of the one represented. */
const fromPost = (record: StatementRecord, told: Told): One[] => {
  const { content } = record;
  if (content.kind !== 'attribute' || content.identity === undefined) return [];
  const lawyer = content.identity;
  if (content.attribute === 'injury')
    return [{ who: lawyer, draft: { standing: 'reported', act: 'injury', statement: record.id } }];
  if (!REPRESENTS.test(content.value)) return [];
  const held = told.place(record.id)?.held;
  const named = record.passages.flatMap((span) => (held === undefined ? [] : told.mentioned(held, span)));
  const clients = [content.other, ...named.map((one) => one.who?.id)].flatMap((id) => id ?? []);
  return [...new Set(clients)]
    .filter((who) => who !== lawyer)
    .map((who) => ({ who, draft: { standing: 'represented', by: [lawyer], statement: record.id } }));
};

/** Everybody who does violence by some statement, or belongs to a force by post or description. */
const answerable = (told: Told): ReadonlySet<string> => {
  const doers = new Set<string>();
  for (const { content } of told.records) {
    if (content.kind === 'attribute' && content.identity !== undefined && OF_A_FORCE.test(content.value))
      doers.add(content.identity);
    if (content.kind !== 'act' || !VIOLENCE.has(content.act)) continue;
    for (const one of content.participants) if (one.role === 'agent' && one.identity) doers.add(one.identity);
  }
  for (const who of told.who.all) {
    const posts = who.parties.flatMap(({ entity }) => entity.posts.map((post) => post.words));
    const words = who.named ? posts : [...posts, who.name];
    if (words.some((one) => OF_A_FORCE.test(one))) doers.add(who.id);
  }
  for (const who of told.who.all) {
    if (!doers.has(who.id)) continue;
    for (const { held, entity } of who.parties)
      for (const member of entity.members ?? []) {
        const one = told.who.of(held.source, member);
        if (one) doers.add(one.id);
      }
  }
  return doers;
};

const isHarm = ({ standing, act }: StandingDraft): boolean =>
  standing === 'recognised' || (standing === 'reported' && act !== undefined && VIOLENCE.has(act));

/**
 * Persons and groups whom statements tell of as harmed, held, sent away or recognised as victims, with what is said of
 * each. An officer, or whoever is said to have done violence, who is merely arrested answers for something and is not
 * among them.
 */
export const affectedIn = (told: Told): ReadonlyMap<string, readonly StandingDraft[]> => {
  const found = new Map<string, StandingDraft[]>();
  for (const record of told.records) {
    const { content } = record;
    const drafts =
      content.kind === 'act' ? fromAct(record, content, told) : happened(record) ? fromPost(record, told) : [];
    for (const { who, draft } of drafts) found.set(who, [...(found.get(who) ?? []), draft]);
  }
  const answers = answerable(told);
  for (const [id, drafts] of found) {
    const kind = told.identity(id)?.kind;
    const held = drafts.some((one) => one.standing === 'reported' && one.act !== undefined && LIBERTY.has(one.act));
    const affected = drafts.some(isHarm) || (held && !answers.has(id));
    if ((kind !== 'person' && kind !== 'group') || !affected) found.delete(id);
  }
  return found;
};
