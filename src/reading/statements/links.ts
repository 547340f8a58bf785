import type { ReadStance, RelationKind, Span } from '../../model/index.ts';
import type { Draft, Scene } from '../scene.ts';
import { ancestors, at, caseMarkers, dependents, isVerb, markers, relation, subtree, type Tree } from '../tree.ts';

type Link = { readonly to: number; readonly kind: RelationKind };

/** How many sentences back a stance may take up what was told. */
const REACH = 4;

const inside = (scene: Scene, draft: Draft, span: Span): boolean => {
  const token = scene.sentences[draft.anchor.sentence]?.tree.tokens[draft.anchor.index];
  return token !== undefined && span.start <= token.start && token.end <= span.end;
};

const lemmasIn = (scene: Scene, sentence: number, span: Span): string[] =>
  (scene.sentences[sentence]?.tree.tokens ?? []).flatMap((token) =>
    span.start <= token.start && token.end <= span.end ? [token.lemma.toLowerCase()] : [],
  );

/** Statements by sentence, so that each rule looks only where it may. */
type Told = { readonly all: readonly Draft[]; readonly of: ReadonlyMap<number, readonly number[]> };

/** The statements that a span of this sentence holds: what is said, asked or found there. */
const within = (scene: Scene, told: Told, own: number, span: Span): number[] => {
  const { sentence } = told.all[own]?.anchor ?? { sentence: -1 };
  return (told.of.get(sentence) ?? []).filter((other) => {
    const draft = told.all[other];
    return (
      other !== own &&
      draft !== undefined &&
      ['act', 'figure', 'evidence'].includes(draft.kind) &&
      inside(scene, draft, span)
    );
  });
};

/** The statements of the nearest sentence before this one, or of this one in front of it, that are such. */
const nearest = (told: Told, own: number, reach: number, such: (draft: Draft) => boolean): number[] => {
  const sentence = told.all[own]?.anchor.sentence ?? 0;
  for (let place = sentence; place >= Math.max(0, sentence - reach); place--) {
    const found = (told.of.get(place) ?? []).filter((other) => {
      const draft = told.all[other];
      return other !== own && draft !== undefined && (place < sentence || other < own) && such(draft);
    });
    if (found.length > 0) return found;
  }
  return [];
};

const undergoes = (draft: Draft, entity: number): boolean =>
  draft.content.kind === 'act' &&
  draft.content.participants.some((one) => one.role === 'patient' && one.entity === entity);

const speaks = (draft: Draft, entity: number): boolean =>
  draft.voice.some((voice) => voice.entity === entity) ||
  (draft.content.kind === 'act' &&
    draft.content.participants.some((one) => one.role === 'speaker' && one.entity === entity));

const unfree = (draft: Draft): boolean => draft.circumstances !== 'free';

const CHARGED: ReadonlySet<string> = new Set(['charge', 'conviction', 'trial', 'sentence']);

/** What somebody withdraws: what they said where they were not free, else the confession they made. */
const withdrawn = (told: Told, own: number, holder: number | undefined): number[] => {
  const of = (draft: Draft) => holder === undefined || undergoes(draft, holder) || speaks(draft, holder);
  const made = nearest(told, own, own, (draft) => unfree(draft) && draft.content.kind === 'act' && of(draft));
  const first = told.all[made[0] ?? -1];
  const conceded = (draft: Draft) =>
    (draft.content.kind === 'stance' && draft.content.stance === 'concedes' && draft.content.holder === holder) ||
    (draft.content.kind === 'act' &&
      draft.content.act === 'statement' &&
      holder !== undefined &&
      speaks(draft, holder));
  if (!first) return nearest(told, own, own, conceded);
  // with what was said in them: "he was paid 300 dollars"
  return (told.of.get(first.anchor.sentence) ?? []).filter((other) => {
    const draft = told.all[other];
    return other !== own && draft !== undefined && unfree(draft);
  });
};

/** What "this", "that claim" takes up: what was said by somebody unfree, or claimed, shortly before. */
const takenUp = (told: Told, own: number): number[] => {
  const forced = nearest(told, own, REACH, unfree);
  return forced.length > 0
    ? forced
    : nearest(
        told,
        own,
        REACH,
        (draft) => draft.content.kind === 'stance' && ['claims', 'accuses'].includes(draft.content.stance),
      );
};

const accusationOf = (told: Told, own: number, entity: number): number[] => {
  const accuses = (draft: Draft) =>
    (draft.content.kind === 'stance' && draft.content.stance === 'accuses' && draft.content.about.includes(entity)) ||
    (draft.content.kind === 'act' && draft.content.act === 'charge' && undergoes(draft, entity));
  return nearest(told, own, own, accuses);
};

const stanceLinks = (scene: Scene, told: Told, own: number, stance: ReadStance): Link[] => {
  const { stances } = scene.lexicon;
  const sentence = told.all[own]?.anchor.sentence ?? 0;
  const words = lemmasIn(scene, sentence, stance.towards);
  const about: Link[] = within(scene, told, own, stance.towards).map((to) => ({ to, kind: 'about' }));
  const as = (kind: RelationKind, found: readonly number[]): Link[] => found.map((to) => ({ to, kind }));
  const numbers = words.some((word) => stances.numbers.has(word));
  if (numbers && (stance.stance === 'doubts' || stance.stance === 'denies' || stance.stance === 'refutes'))
    return as(
      stance.stance === 'doubts' ? 'about' : stance.stance,
      nearest(told, own, REACH, (draft) => draft.kind === 'figure'),
    );
  if (stance.stance === 'withdraws') return [...about, ...as('withdraws', withdrawn(told, own, stance.holder))];
  if (stance.stance === 'refutes') {
    const of = stance.about[0];
    const offender = words.some((word) => stances.offenders.has(word));
    if (offender && of !== undefined) return as('refutes', accusationOf(told, own, of));
    const pronoun =
      words.length === 1 || words.some((word) => stances.claimNouns.has(word) || stances.spoken.has(word));
    return pronoun ? as('refutes', takenUp(told, own)) : about;
  }
  if (stance.stance === 'denies' && stance.holder !== undefined) {
    const { holder } = stance;
    const onTrial = stances.accused.has(lastWord(scene.cast.entity(holder).name));
    const guilt = words.some((word) => stances.guilt.has(word));
    const offences = words.some((word) => stances.offences.has(word));
    if (!guilt && !offences) return about;
    const found = guilt
      ? nearest(
          told,
          own,
          own,
          (draft) =>
            draft.content.kind === 'act' &&
            draft.polarity === 'affirmed' &&
            CHARGED.has(draft.content.act) &&
            (onTrial || undergoes(draft, holder)),
        )
      : accusationOf(told, own, holder);
    return [...about, ...as('denies', found)];
  }
  return about;
};

/** The last word of a name, without its plural: "The defendants" are defendants. */
const lastWord = (name: string): string => (name.toLowerCase().split(' ').at(-1) ?? '').replace(/s$/, '');

/** Whether a clause marker says that what it opens came first ("after", "following"), or came later ("before"). */
const order = (scene: Scene, marker: string): 'earlier' | 'later' | undefined =>
  scene.lexicon.order.after.has(marker) ? 'earlier' : scene.lexicon.order.before.has(marker) ? 'later' : undefined;

/** The acts that a phrase or clause tells of itself: at its head, or joined to it. */
const actsAt = (told: Told, sentence: number, tree: Tree, head: number): number[] => {
  const heads = new Set([head, ...dependents(tree, head, 'conj', 'compound'), ...dependents(tree, head, 'obj')]);
  return (told.of.get(sentence) ?? []).filter((other) => {
    const draft = told.all[other];
    return (draft?.kind === 'act' || draft?.kind === 'request') && heads.has(draft.anchor.index);
  });
};

/** Links of acts: why they were done in the report's words, and what its words put first. */
const actLinks = (scene: Scene, told: Told, own: number): { from: number; link: Link }[] => {
  const draft = told.all[own];
  if (draft?.content.kind !== 'act') return [];
  const { sentence, index } = draft.anchor;
  const tree = scene.sentences[sentence]?.tree;
  if (!tree) return [];
  const found: { from: number; link: Link }[] = [];
  const reason = draft.content.statedReason;
  if (reason)
    for (const to of within(scene, told, own, reason)) found.push({ from: own, link: { to, kind: 'because' } });
  for (const child of dependents(tree, index, 'obl', 'advcl', 'nmod')) {
    const marker = [...caseMarkers(tree, child), ...markers(tree, child)][0] ?? at(tree, child).lemma.toLowerCase();
    const way = order(scene, marker);
    if (!way) continue;
    for (const other of actsAt(told, sentence, tree, child)) {
      if (other === own) continue;
      found.push(
        way === 'earlier'
          ? { from: other, link: { to: own, kind: 'precedes' } }
          : { from: own, link: { to: other, kind: 'precedes' } },
      );
    }
  }
  // "was arrested and then deported"
  const joined = relation(at(tree, index)) === 'conj' && isVerb(at(tree, index));
  const then = dependents(tree, index, 'advmod').some((child) =>
    scene.lexicon.order.joining.has(at(tree, child).lemma.toLowerCase()),
  );
  const [above] = joined && then ? ancestors(tree, index) : [];
  if (above !== undefined)
    for (const other of told.of.get(sentence) ?? []) {
      const first = told.all[other];
      if (first?.kind === 'act' && first.anchor.index === above)
        found.push({ from: other, link: { to: own, kind: 'precedes' } });
    }
  return found;
};

/**
 * What the statements of one report have to do with each other, in the report's own words: a stance with what it is
 * about, withdraws, denies or refutes; an act with its stated reason and with what its words put before or after it;
 * a finding, request or lack of evidence with what it is about; a part with its whole. `drafts` in text order;
 * links point at their places in that order.
 */
export const linkStatements = (scene: Scene, drafts: readonly Draft[]): Draft[] => {
  const of = new Map<number, number[]>();
  drafts.forEach((draft, place) => {
    const here = of.get(draft.anchor.sentence);
    if (here) here.push(place);
    else of.set(draft.anchor.sentence, [place]);
  });
  const told: Told = { all: drafts, of };
  const links = new Map<number, Link[]>();
  const add = (from: number, link: Link) => {
    const known = links.get(from) ?? [];
    if (link.to === from || known.some((other) => other.to === link.to && other.kind === link.kind)) return;
    links.set(from, [...known, link]);
  };
  drafts.forEach((draft, own) => {
    const { content } = draft;
    if (content.kind === 'stance') for (const link of stanceLinks(scene, told, own, content)) add(own, link);
    if (content.kind === 'act') for (const { from, link } of actLinks(scene, told, own)) add(from, link);
    if (content.kind === 'figure' && content.partOf !== undefined) add(own, { to: content.partOf, kind: 'part-of' });
    if (content.kind === 'figure' && content.statedReason)
      for (const to of within(scene, told, own, content.statedReason)) add(own, { to, kind: 'because' });
    const span = content.kind === 'finding' ? content.finding : content.kind === 'request' ? content.what : undefined;
    if (span) for (const to of within(scene, told, own, span)) add(own, { to, kind: 'about' });
    if (content.kind === 'evidence' && content.fate === 'none-produced') {
      const tree = scene.sentences[draft.anchor.sentence]?.tree;
      const claim =
        tree &&
        subtree(tree, draft.anchor.index).some((word) =>
          scene.lexicon.stances.claimNouns.has(at(tree, word).lemma.toLowerCase()),
        );
      const claims = (other: Draft) =>
        other.content.kind === 'stance' && ['claims', 'accuses'].includes(other.content.stance);
      if (claim) for (const to of nearest(told, own, REACH, claims)) add(own, { to, kind: 'about' });
    }
  });
  return drafts.map((draft, place) => {
    const own = links.get(place);
    return own ? { ...draft, links: own } : draft;
  });
};
