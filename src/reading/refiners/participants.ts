import type { ActType, EntityKind, ReadParticipant, Role, Words } from '../../model/index.ts';
import type { PlacedMention, QuantityMention } from '../analysis.ts';
import type { Frame } from '../lexicon.ts';
import type { Trigger } from '../recognisers/acts.ts';
import type { Quote } from '../recognisers/quotes.ts';
import { at, caseMarkers, dependents, has, isPassive, relation, spanOf, type Tree, under } from '../tree.ts';
import { withConjuncts } from './arguments.ts';
import { type CastLookup, isHuman } from './cast-lookup.ts';
import { nominalTokens } from './nominal-tokens.ts';

/** Acts in which whoever acts does so by office. */
const BY_OFFICE: ReadonlySet<ActType> = new Set<ActType>([
  'charge',
  'trial',
  'conviction',
  'acquittal',
  'sentence',
  'amnesty',
  'investigation-opened',
  'investigation-suspended',
  'investigation-resumed',
  'investigation-closed',
  'victim-recognised',
  'entry-ban',
  'deportation',
]);

/** Acts of hurting, which only somebody does: no town and no building, and no body that merely stands in the clause above. */
const HARM: ReadonlySet<ActType> = new Set<ActType>([
  'killing',
  'injury',
  'torture',
  'beating',
  'ill-treatment',
  'sexual-violence',
  'attack',
  'abduction',
  'threat',
  'intimidation',
]);

/** Acts that need somebody to undergo them; without an object an "-ed" form is a passive that lost its auxiliary. */
const NEEDS_PATIENT: ReadonlySet<ActType> = new Set<ActType>([
  'arrest',
  'detention',
  'release',
  'killing',
  'injury',
  'torture',
  'beating',
  'deportation',
  'abduction',
  'conviction',
  'acquittal',
  'sentence',
  'charge',
  'identification',
  'sexual-violence',
  'ill-treatment',
  'victim-recognised',
  'forced-confession',
  'intimidation',
]);

/** Acts that a country by its name can be told to do. */
const BY_STATE: ReadonlySet<ActType> = new Set<ActType>(['release', 'deportation']);

export type ActParts = {
  readonly participants: readonly ReadParticipant[];
  /** True where grammar gives all that the act needs, so that the words carry it strongly. */
  readonly complete: boolean;
  /** The tokens that fill the patient's place, for figures. */
  readonly patients: readonly number[];
  readonly agents: readonly number[];
};

type Places = {
  text: string;
  cast: CastLookup;
  quantities: readonly QuantityMention[];
  quotes: readonly Quote[];
  /** Documents that speak for whoever gave them: "verdict", "report". */
  rulings: ReadonlySet<string>;
};

/** The most words in which a thing is named whole. */
const LONG_NOMINAL = 6;

const nominalWords = (places: Places, tree: Tree, index: number): Words => {
  const mention = places.cast.mentionAt(tree, index);
  if (mention) return { start: mention.start, end: mention.end, words: mention.words };
  const tokens = nominalTokens(tree, index);
  // "a video of a man with …": what a thing is, not all that is told of it
  const span = spanOf(tree, tokens.length > LONG_NOMINAL ? tokens.filter((token) => token <= index) : tokens);
  return { ...span, words: places.text.slice(span.start, span.end) };
};

/** "was deported and banned": joined to a passive without a subject of its own. */
const joinsPassive = (tree: Tree, index: number): boolean => {
  const token = at(tree, index);
  return (
    relation(token) === 'conj' &&
    token.head >= 0 &&
    isPassive(tree, token.head) &&
    dependents(tree, index, 'nsubj').length === 0
  );
};

/** A verdict or report that "found" something speaks for whoever gave it: "the court delivered a verdict that found …". */
const giver = (tree: Tree, index: number, { cast, rulings }: Places): number => {
  const token = at(tree, index);
  if (!rulings.has(token.lemma.toLowerCase())) return index;
  if (token.head < 0 || at(tree, token.head).upos !== 'VERB') return index;
  const subject = dependents(tree, token.head, 'nsubj')[0];
  return subject !== undefined && cast.mentionAt(tree, subject) ? subject : index;
};

const ROLES_OF: Readonly<Record<Frame, { readonly subject: Role; readonly object: Role }>> = {
  'does-to': { subject: 'agent', object: 'patient' },
  undergoes: { subject: 'patient', object: 'other' },
  does: { subject: 'agent', object: 'other' },
  with: { subject: 'agent', object: 'other' },
  says: { subject: 'speaker', object: 'addressee' },
  process: { subject: 'authority', object: 'other' },
};

/** Gives the arguments of an act word their roles, each with its words and whom they stand for. */
export const readParticipants = (tree: Tree, trigger: Trigger, places: Places): ActParts => {
  const { cast } = places;
  const participants: ReadParticipant[] = [];
  const patients: number[] = [];
  const agents: number[] = [];

  const entryOf = trigger.by.sort === 'verb' ? trigger.by.entry : undefined;
  const persons = trigger.by.sort === 'verb' ? entryOf?.to === undefined || entryOf.to === 'persons' : true;

  const add = (role: Role, index: number | undefined): boolean => {
    if (index === undefined) return false;
    const source = role === 'agent' || role === 'authority' ? giver(tree, index, places) : index;
    let known = false;
    for (const each of withConjuncts(tree, source)) {
      const mention = named(tree, each, cast);
      const count = places.quantities.find(
        (quantity) => quantity.sentence === tree.sentence && (quantity.counted === each || quantity.head === each),
      );
      const entity = mention ? cast.entity(mention.entity) : undefined;
      // nobody does anything to a town, but lists of persons run into their towns ("Ann, 24, and from …")
      if (role === 'patient' && entity?.kind === 'place' && persons) continue;
      if (
        role === 'patient' &&
        entity?.kind === 'organization' &&
        (HARM.has(trigger.act) || NEEDS_PATIENT.has(trigger.act))
      )
        continue;
      // a town arrests nobody; only a state lets go or sends away
      if (role === 'agent' && entity?.kind === 'place' && NEEDS_PATIENT.has(trigger.act) && !BY_STATE.has(trigger.act))
        continue;
      if (role === 'agent' && HARM.has(trigger.act) && mention && isLoose(mention, places)) continue;
      if (role === 'agent' && HARM.has(trigger.act) && entity && !mayHarm(tree, trigger.index, each, entity.kind))
        continue;
      // only somebody, or a counted number of them, acts: a wrong actor is worse than none
      if ((role === 'agent' || role === 'speaker') && !entity && !count) continue;
      if (role === 'patient') patients.push(each);
      if (role === 'agent' || role === 'authority') agents.push(each);
      participants.push({
        role: role === 'agent' && BY_OFFICE.has(trigger.act) ? 'authority' : role,
        words: nominalWords(places, tree, each),
        ...(mention ? { entity: mention.entity } : {}),
        ...(count ? { count: count.quantity } : {}),
      });
      known ||= entity !== undefined || count !== undefined;
    }
    return known;
  };

  const human = (index: number | undefined): boolean => {
    if (index === undefined) return false;
    const mention = cast.mentionAt(tree, index);
    if (mention) {
      const entity = cast.entity(mention.entity);
      // a pronoun that stands for nobody known tells of nobody
      const known = entity.mentions.some((one) => cast.cast.mentions[one]?.form !== 'pronoun');
      return known && (isHuman(entity) || entity.kind === 'organization');
    }
    return places.quantities.some(
      (quantity) => quantity.sentence === tree.sentence && (quantity.head === index || quantity.counted === index),
    );
  };

  if (trigger.by.sort === 'verb') {
    const { entry } = trigger.by;
    const { args } = trigger;
    const roles = ROLES_OF[entry.frame];
    const token = at(tree, trigger.index);
    const pastForm = has(token, 'Tense=Past') && !has(token, 'VerbForm=Inf');
    const lostAuxiliary =
      entry.frame === 'does-to' &&
      !args.passive &&
      args.object === undefined &&
      (NEEDS_PATIENT.has(trigger.act) || joinsPassive(tree, trigger.index)) &&
      pastForm &&
      !dependents(tree, trigger.index, 'conj').some((next) => dependents(tree, next, 'obj').length > 0);
    const passive = args.passive || lostAuxiliary;
    if (entry.frame === 'does-to') {
      // "was given a sentence", "were handed terms": the passive subject is who gets it
      const undergone = passive
        ? args.subject
        : (args.indirect ??
          (args.object !== undefined && persons && trigger.companions.includes(args.object) ? undefined : args.object));
      const onto = undergone ?? onWhom(tree, trigger, cast);
      const found = add('patient', onto);
      const agent = passive ? args.agent : args.subject;
      // whoever finds somebody dead did not kill them
      if (trigger.act !== 'death') add('agent', agent);
      // a lost auxiliary is sure only after a passive ("and thousands detained") or where the undergone are counted
      const countedOrJoined =
        relation(token) === 'conj' ||
        (onto !== undefined &&
          places.quantities.some(
            (one) => one.sentence === tree.sentence && (one.head === onto || one.counted === onto),
          ));
      const complete = persons ? found && human(onto) : onto !== undefined;
      return {
        participants,
        patients,
        agents,
        complete: complete && (!lostAuxiliary || countedOrJoined),
      };
    }
    // "the investigation has begun": what is opened is no authority that opens it
    const itself =
      entry.frame === 'process' &&
      args.subject !== undefined &&
      (args.passive || trigger.companions.includes(args.subject) || args.object === undefined);
    const found = itself ? false : add(roles.subject, args.subject);
    if (entry.frame === 'process') {
      add('authority', args.passive ? args.agent : undefined);
      return { participants: participants.filter((one) => one.entity !== undefined), patients, agents, complete: true };
    }
    if (entry.frame === 'with') {
      add('other', args.object);
      for (const oblique of args.obliques) if (oblique.markers[0] === 'with') add('other', oblique.index);
    }
    if (entry.frame === 'undergoes') add('agent', args.agent);
    return { participants, patients, agents, complete: found && (entry.frame !== 'undergoes' || human(args.subject)) };
  }

  if (trigger.by.sort === 'adjective') {
    const found = add('patient', trigger.args.subject);
    return { participants, patients, agents, complete: found && human(trigger.args.subject) };
  }

  const { entry } = trigger.by;
  const owner = possessor(tree, trigger.index);
  // "his injuries" of nobody known tell of nobody
  const knownOwner = owner === undefined || human(owner) || cast.mentionAt(tree, owner)?.form !== 'pronoun';
  const actor: Role = entry.frame === 'process' ? 'authority' : 'agent';
  let found = false;
  if (owner !== undefined)
    found =
      add(entry.frame === 'does' || entry.frame === 'with' || entry.frame === 'process' ? actor : 'patient', owner) ||
      found;
  for (const child of dependents(tree, trigger.index, 'nmod', 'obl', 'obl:agent', 'nmod:agent')) {
    const marker = caseMarkers(tree, child)[0] ?? '';
    const mention = cast.mentionAt(tree, child);
    if (!mention || cast.entity(mention.entity).kind === 'place') continue;
    if (entry.agent?.includes(marker)) found = add(actor, child) || found;
    else if (entry.patient?.includes(marker))
      found = add(entry.frame === 'with' || entry.frame === 'process' ? 'other' : 'patient', child) || found;
  }
  return { participants, patients, agents, complete: found && knownOwner };
};

/** Whom a word stands for, by name where a name stands in apposition: "the station, Channel Nine" is Channel Nine. */
const named = (tree: Tree, index: number, cast: CastLookup) => {
  const mention = cast.mentionAt(tree, index);
  const entity = mention && cast.entity(mention.entity);
  if (!entity || entity.named || entity.count) return mention;
  const beside = [
    ...dependents(tree, index, 'appos'),
    ...(at(tree, index).deprel === 'appos' ? [at(tree, index).head] : []),
  ];
  const found = beside
    .map((other) => cast.mentionAt(tree, other))
    .find((other) => other && cast.entity(other.entity).named && cast.entity(other.entity).kind === entity.kind);
  return found ?? mention;
};

/** "they" in somebody's quoted words, named nowhere in them: whom the speaker meant is not for us to guess. */
const isLoose = (mention: PlacedMention, { cast, quotes }: Places): boolean => {
  if (mention.form !== 'pronoun') return false;
  const quote = quotes.find((span) => span.start <= mention.start && mention.end <= span.end);
  if (!quote) return false;
  return !cast.cast.mentions.some(
    (other) =>
      other.entity === mention.entity &&
      other.form !== 'pronoun' &&
      other.start >= quote.start &&
      other.end <= quote.end,
  );
};

/** Whether somebody of this kind, at this word, is told to have done harm. */
const mayHarm = (tree: Tree, verb: number, agent: number, kind: EntityKind): boolean => {
  if (kind === 'place') return false;
  const own = at(tree, agent).head === verb || under(tree, agent, verb);
  // "the building was shattered by a blast, killing 12": the subject above did nothing
  return own || kind === 'person' || kind === 'group'
    ? own || !isPassive(tree, at(tree, verb).head < 0 ? verb : at(tree, verb).head)
    : false;
};

/** Whose arrest: the possessor, also where it is shared ("their conviction and sentences"). */
const possessor = (tree: Tree, index: number): number | undefined => {
  const own = dependents(tree, index, 'nmod:poss')[0];
  if (own !== undefined) return own;
  const token = at(tree, index);
  const shares = relation(token) === 'conj' && token.head >= 0 && at(tree, token.head).upos === 'NOUN';
  // "its conclusion, and the detention of …": with an article of its own it is nobody's
  return shares && dependents(tree, index, 'det').length === 0
    ? dependents(tree, token.head, 'nmod:poss')[0]
    : undefined;
};

/** "inflicted injuries on him", "inflicting torture on nationals": who it was done to stands in an oblique or on the object. */
const onWhom = (tree: Tree, trigger: Trigger, cast: CastLookup): number | undefined => {
  const bases = [trigger.index, ...(trigger.args.object === undefined ? [] : [trigger.args.object])];
  for (const base of bases) {
    for (const child of dependents(tree, base, 'obl', 'nmod')) {
      if (!['on', 'upon', 'to', 'against'].includes(caseMarkers(tree, child)[0] ?? '')) continue;
      const mention = cast.mentionAt(tree, child);
      if (mention && isHuman(cast.entity(mention.entity))) return child;
      // "on somebody's body": the owner
      const owner = dependents(tree, child, 'nmod:poss')[0];
      if (owner !== undefined && cast.mentionAt(tree, owner)) return owner;
    }
  }
  return undefined;
};
