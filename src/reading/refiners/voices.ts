import type { Quote } from '../recognisers/quotes.ts';
import {
  ancestors,
  at,
  caseMarkers,
  dependent,
  dependents,
  has,
  relation,
  subtree,
  type Tree,
  under,
} from '../tree.ts';
import { argumentsOf } from './arguments.ts';
import { weaker } from './modality.ts';
import { nominalTokens } from './nominal-tokens.ts';
import { mediumOf, recordingOf } from './recordings.ts';
import { type SpeechLink, speakerAt, type VoiceScene, wordsIn } from './speech-link.ts';
import { accordingAtEdge, accordingTo } from './voices-according.ts';

export type VoiceFinder = {
  /** The chain above a token, outermost first. */
  voicesOf(tree: Tree, index: number): SpeechLink[];
  /** What a speech verb itself says about who speaks; undefined when the word is no speech word or nobody speaks. */
  speechAt(tree: Tree, index: number): SpeechLink | undefined;
};

/** The most words an aside has. */
const ASIDE = 12;

/** The same answer for the same word of a tree, found once. */
const remembered = <T>(find: (tree: Tree, index: number) => T): ((tree: Tree, index: number) => T) => {
  const known = new Map<Tree, Map<number, { readonly found: T }>>();
  return (tree, index) => {
    const here = known.get(tree) ?? new Map<number, { readonly found: T }>();
    if (here.size === 0) known.set(tree, here);
    const before = here.get(index);
    if (before) return before.found;
    const found = find(tree, index);
    here.set(index, { found });
    return found;
  };
};

/** Builds the finder of one document's voices. */
export const findVoices = (scene: VoiceScene): VoiceFinder => {
  const { words, cast } = scene;

  const speaker = (tree: Tree, index: number) => speakerAt(scene, tree, index);

  // every rule asks again who speaks at the same words
  const speechAt = remembered((tree: Tree, index: number) => findSpeech(tree, index));

  const findSpeech = (tree: Tree, index: number): SpeechLink | undefined => {
    const token = at(tree, index);
    const lemma = token.lemma.toLowerCase();
    // "in a written statement": what only describes a thing says nothing
    if (token.deprel === 'amod') return undefined;
    const verb = token.upos === 'VERB' ? words.verbs.get(lemma) : undefined;
    const confessed = words.confession.has(lemma);
    if (!verb && !(confessed && token.upos === 'VERB')) return undefined;
    const args = argumentsOf(tree, index);
    const who = args.passive ? (args.agent ?? accuser(tree, index, verb)) : args.subject;
    if (who === undefined && !args.passive && !confessed) return undefined;
    if (verb?.clause && (args.passive || dependent(tree, index, 'ccomp') === undefined)) return undefined;
    if (verb?.inner && who === undefined) return undefined;
    const recording = verb?.inner ? undefined : recordingOf(tree, index, words, cast);
    const hearer = words.hearers.has(lemma) ? (args.indirect ?? args.object) : undefined;
    const told = args.passive
      ? undefined
      : hearer !== undefined && cast.mentionAt(tree, hearer)
        ? hearer
        : toWhom(tree, index);
    const toldMention = told === undefined ? undefined : cast.mentionAt(tree, told);
    const medium = mediumOf(tree, index, words) ?? recording?.node;
    const through = medium === undefined ? undefined : wordsIn(scene, tree, nominalTokens(tree, medium));
    return {
      tree,
      cue: index,
      modality: verb?.modality ?? 'asserted',
      denies: verb?.stance === 'denies' || verb?.stance === 'refutes',
      ...(recording ? { recorded: recording.sort } : {}),
      confessed,
      link: {
        ...(who === undefined
          ? { words: { start: token.start, end: token.end, words: token.form } }
          : speaker(tree, who)),
        cue: { start: token.start, end: token.end, words: scene.text.slice(token.start, token.end) },
        basis: 'unstated',
        ...(toldMention ? { told: toldMention.entity } : {}),
        ...(through ? { through } : {}),
      },
    };
  };

  /** "was accused of theft by the guards": who accuses may hang on what one is accused of. */
  const accuser = (tree: Tree, index: number, verb: { readonly stance?: string } | undefined): number | undefined => {
    if (verb?.stance !== 'accuses') return undefined;
    const matters = dependents(tree, index, 'obl', 'nmod', 'xcomp', 'advcl');
    return matters
      .flatMap((matter) => dependents(tree, matter, 'nmod', 'obl', 'obl:agent'))
      .find((child) => caseMarkers(tree, child)[0] === 'by' && cast.mentionAt(tree, child) !== undefined);
  };

  const toWhom = (tree: Tree, index: number): number | undefined =>
    dependents(tree, index, 'obl').find(
      (child) => caseMarkers(tree, child)[0] === 'to' && cast.mentionAt(tree, child) !== undefined,
    );

  const complementOf = (tree: Tree, child: number, parent: number): boolean => {
    const name = relation(at(tree, child));
    if (name === 'ccomp' || name === 'parataxis') return true;
    if (name === 'xcomp') return true;
    const token = at(tree, parent);
    // "reported the deaths of", "announced his release", "confessed to being paid", "video of a man confessing"
    const speech = words.verbs.get(token.lemma.toLowerCase());
    // "insisted that …": a clause whose opener the parser took for a word of its own
    const opener = child === parent + 1 && at(tree, child).lemma.toLowerCase() === 'that';
    if (opener && speech) return true;
    if (name === 'obj' || (name === 'obl' && ['to', 'of'].includes(caseMarkers(tree, child)[0] ?? ''))) {
      // "maintains a ban": verbs that speak with a clause say nothing of a thing
      const thing = name === 'obj' && speech?.stance === 'claims' && !speech.noun;
      return token.upos === 'VERB' && !thing;
    }
    if (name === 'advcl')
      return ['to', 'of', 'that'].some((marker) =>
        (tree.children[child] ?? []).some((mark) => at(tree, mark).lemma.toLowerCase() === marker),
      );
    return false;
  };

  /** "…, police said", "…, as the paper reported": a speech clause of its own that introduces nothing. */
  const isAside = (tree: Tree, verb: number): boolean => {
    const children = tree.children[verb] ?? [];
    if (children.some((child) => /^(ccomp|xcomp|obj)$/.test(at(tree, child).deprel) && child > verb)) return false;
    if (children.some((child) => at(tree, child).deprel === 'cc')) return false;
    const marks = children.filter((child) => at(tree, child).deprel === 'mark');
    if (marks.some((mark) => at(tree, mark).lemma.toLowerCase() !== 'as')) return false;
    const below = subtree(tree, verb);
    // "in which she admitted …" tells of a noun; a long clause is no aside
    if (below.length > ASIDE || below.some((word) => has(at(tree, word), 'PronType=Rel'))) return false;
    const first = below[0] ?? verb;
    const comma = tree.tokens[first - 1]?.upos === 'PUNCT' || at(tree, first).upos === 'PUNCT' || first === 0;
    return comma && children.some((child) => /^nsubj/.test(at(tree, child).deprel));
  };

  const chainWithin = (tree: Tree, index: number): SpeechLink[] => {
    const chain: SpeechLink[] = [];
    const add = (link: SpeechLink | undefined) => {
      if (!link || chain.some((known) => known.cue === link.cue)) return;
      // somebody who says that they say so is one voice
      const last = chain.at(-1);
      if (last?.link.entity !== undefined && last.link.entity === link.link.entity) {
        chain[chain.length - 1] = { ...last, modality: weaker(last.modality, link.modality) };
      } else chain.push(link);
    };
    let child = index;
    for (const node of [index, ...ancestors(tree, index)]) {
      add(accordingTo(scene, tree, node));
      for (const aside of dependents(tree, node, 'parataxis', 'advcl', 'ccomp', 'conj', 'acl', 'appos', 'dep')) {
        if (aside === child || under(tree, index, aside) || at(tree, aside).upos !== 'VERB') continue;
        if (isAside(tree, aside)) add(speechAt(tree, aside));
      }
      if (node !== index && complementOf(tree, child, node)) add(speechAt(tree, node));
      if (
        node !== index &&
        at(tree, node).upos === 'NOUN' &&
        ['acl', 'nmod', 'ccomp'].includes(relation(at(tree, child)))
      )
        add(nounSpeech(tree, node, child));
      if (
        node !== index &&
        at(tree, node).upos === 'VERB' &&
        relation(at(tree, child)) === 'ccomp' &&
        !words.verbs.has(at(tree, node).lemma.toLowerCase())
      )
        for (const noun of dependents(tree, node, 'nsubj', 'nsubj:pass', 'obj')) add(nounSpeech(tree, noun, child));
      // "officials said that six died and 238 were killed": a clause joined to the speech word itself, after what it
      // introduces, is taken as said too: it is safer to keep a voice than to lose one
      if (
        relation(at(tree, child)) === 'conj' &&
        node !== index &&
        child > node &&
        dependent(tree, node, 'ccomp') !== undefined &&
        dependent(tree, child, 'nsubj', 'nsubj:pass') !== undefined
      ) {
        // "he said that …, and he later told": who goes on to speak for themselves says it once
        const outer = speechAt(tree, node);
        const inner = speechAt(tree, child)?.link.entity;
        if (inner === undefined || inner !== outer?.link.entity) add(outer);
      }
      child = node;
    }
    if (chain.length === 0) {
      const edge = accordingAtEdge(scene, tree);
      if (edge && !under(tree, index, edge.cue)) add(edge);
    }
    return chain.reverse();
  };

  /** "claims that …", "speculation he was forced": the noun's owner speaks, or nobody named. */
  const nounSpeech = (tree: Tree, noun: number, child: number): SpeechLink | undefined => {
    const token = at(tree, noun);
    const entry = words.nouns.get(token.lemma.toLowerCase());
    if (!entry || at(tree, child).deprel === 'acl:relcl') return undefined;
    if (relation(at(tree, child)) === 'nmod' && entry.modality !== 'alleged') return undefined;
    // "her lawyers expressed concern that …": whoever expresses it
    const above = token.deprel === 'obj' ? token.head : -1;
    const expresses = above >= 0 && words.expressing.has(at(tree, above).lemma.toLowerCase()) ? above : undefined;
    const owner =
      dependent(tree, noun, 'nmod:poss') ?? (expresses === undefined ? undefined : dependent(tree, expresses, 'nsubj'));
    return {
      tree,
      cue: noun,
      modality: entry.modality,
      denies: false,
      confessed: false,
      link: {
        ...(owner === undefined ? { words: wordsIn(scene, tree, [noun]) } : speaker(tree, owner)),
        cue: { start: token.start, end: token.end, words: token.form },
        basis: 'unstated',
      },
    };
  };

  /** The speech verb that a quotation belongs to when it does not govern it: beside it, before it, or after it. */
  const quoted = (tree: Tree, index: number): SpeechLink | undefined => {
    const place = at(tree, index).start;
    const quote = scene.quotes.find((span) => span.long && span.start <= place && place < span.end);
    if (!quote) return undefined;
    const outside = (candidate: Tree): SpeechLink | undefined => {
      for (let word = candidate.tokens.length - 1; word >= 0; word--) {
        const token = at(candidate, word);
        if (token.start >= quote.start && token.end <= quote.end) continue;
        const speech = speechAt(candidate, word);
        if (speech?.link.words && at(candidate, word).upos === 'VERB') return speech;
      }
      return undefined;
    };
    const block = scene.blocks.find((span) => span.start <= place && place < span.end);
    const inBlock = (candidate: Tree | undefined): boolean => {
      const first = candidate?.tokens[0];
      return first !== undefined && block !== undefined && first.start >= block.start && first.start < block.end;
    };
    const overlapping = scene.trees.filter((candidate) => {
      const first = candidate.tokens[0];
      const last = candidate.tokens.at(-1);
      return first && last && first.start < quote.end && last.end > quote.start;
    });
    for (const candidate of overlapping) {
      const speech = outside(candidate);
      if (speech) return speech;
    }
    const before = scene.trees[(overlapping[0]?.sentence ?? 0) - 1];
    const after = scene.trees[(overlapping.at(-1)?.sentence ?? scene.trees.length) + 1];
    return (
      (before && inBlock(before) ? outside(before) : undefined) ??
      (after && inBlock(after) ? outside(after) : undefined) ??
      (before ? outside(before) : undefined)
    );
  };

  /** Whoever speaks outside the quotation speaks before those who speak inside it, however the tree hangs them. */
  const outsideFirst = (tree: Tree, index: number, chain: SpeechLink[]): SpeechLink[] => {
    const place = at(tree, index).start;
    const quote = scene.quotes.find((span) => span.long && span.start <= place && place < span.end);
    const within = (link: SpeechLink, span: Quote): boolean => {
      const cue = at(link.tree, link.cue);
      return span.start <= cue.start && cue.end <= span.end;
    };
    // nobody inside a quotation speaks what stands outside it
    if (!quote) return chain.filter((link) => !scene.quotes.some((span) => span.long && within(link, span)));
    return [...chain.filter((link) => !within(link, quote)), ...chain.filter((link) => within(link, quote))];
  };

  return {
    speechAt,
    voicesOf: remembered((tree: Tree, index: number) => {
      const chain = outsideFirst(tree, index, chainWithin(tree, index));
      const outer = quoted(tree, index);
      if (!outer) return chain;
      const known = chain.some((link) => link.tree === outer.tree && link.cue === outer.cue);
      const spokenFor = chain.some((link) => link.link.entity !== undefined && link.link.entity === outer.link.entity);
      return known || spokenFor ? chain : [outer, ...chain];
    }),
  };
};
