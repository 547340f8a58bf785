import type { ReadStance, Words } from '../../model/index.ts';
import { argumentsOf } from '../refiners/arguments.ts';
import { concededIn } from '../refiners/conceding.ts';
import { mayBeForced } from '../refiners/duress.ts';
import { type Force, forceOf } from '../refiners/force.ts';
import { around, type Draft, type Scene, type SceneSentence, statementAt, tokenWords, wordsOf } from '../scene.ts';
import { at, caseMarkers, dependents, has, markers, subtree, type Tree } from '../tree.ts';
import { entitiesBelow } from './entities-below.ts';

const lemmaAt = (tree: Tree, index: number): string => at(tree, index).lemma.toLowerCase();

/** "insisted that …", however the clause was hung. */
const opensClause = (tree: Tree, index: number): boolean => tree.tokens[index + 1]?.lemma.toLowerCase() === 'that';

/** Stances: who denies, admits, accuses, withdraws or doubts what. */
export const stanceStatements = (scene: Scene, sentence: SceneSentence): Draft[] => {
  const { tree } = sentence;
  const { speech } = scene.lexicon;
  return tree.tokens.flatMap((token, index): Draft[] => {
    const plea = notGuiltyPlea(scene, sentence, index);
    if (plea) return [plea];
    const lemma = lemmaAt(tree, index);
    if (token.upos === 'ADJ' && speech.falsehood.has(lemma)) return falsehood(scene, sentence, index);
    const stance = token.upos === 'VERB' ? speech.verbs.get(lemma)?.stance : undefined;
    if (!stance) {
      if (token.upos === 'VERB') return phraseStance(scene, sentence, index);
      return [...notAnOffender(scene, sentence, index), ...doubtedNumber(scene, sentence, index)];
    }
    const link = scene.voices.speechAt(tree, index);
    const phrases = dependents(tree, index, 'obl', 'advcl').filter((child) => {
      const marker = [...caseMarkers(tree, child), ...markers(tree, child)][0] ?? '';
      return child > index && scene.lexicon.things.accusation.has(marker);
    });
    const target = [
      concededIn(tree, index, speech),
      ...dependents(tree, index, 'ccomp', 'xcomp'),
      ...(opensClause(tree, index)
        ? dependents(tree, index, 'obl', 'dep', 'parataxis').filter((word) => word > index)
        : []),
      ...(stance === 'claims' ? [] : phrases),
      ...(stance === 'claims' && !speech.verbs.get(lemma)?.noun && !opensClause(tree, index)
        ? []
        : dependents(tree, index, 'obj')),
    ].find((child) => child !== undefined);
    if (!link || target === undefined) return [];
    // "denied her access": what is refused to somebody is not thereby called untrue
    const given = [target, ...dependents(tree, index, 'obj', 'iobj')];
    if (given.some((child) => scene.lexicon.things.refused.has(lemmaAt(tree, child)))) return [];
    // "did not admit guilt", "pleaded not guilty"
    const own = subtree(tree, target).slice(0, 2);
    const refuses = stance === 'concedes' && own.some((word) => scene.lexicon.force.negators.has(lemmaAt(tree, word)));
    const said = forceOf(tree, index, [], scene.lexicon.force, speech);
    const negated = refuses !== (said.polarity === 'denied');
    const towards = wordsOf(scene, tree, subtree(tree, target));
    const recorded = mayBeForced(link, scene.duress);
    const coerced = recorded && scene.duress.alleged;
    const content: ReadStance = {
      kind: 'stance',
      stance: negated && stance === 'concedes' ? 'denies' : negated && stance === 'denies' ? 'concedes' : stance,
      towards,
      about: entitiesBelow(scene, tree, index).filter((entity) => entity !== link.link.entity),
      ...(link.link.entity === undefined || coerced ? {} : { holder: link.link.entity }),
    };
    const spans = [...(link.link.words ? [link.link.words] : []), tokenWords(scene, tree, index), towards];
    const draft = statementAt(scene, sentence, index, content, [around(spans)], {
      complete: link.link.entity !== undefined && !coerced,
      force: {
        modality: said.modality,
        polarity: negated && stance !== 'concedes' && stance !== 'denies' ? 'denied' : 'affirmed',
      },
    });
    return [recorded ? { ...draft, circumstances: coerced ? 'duress-alleged' : 'unknown' } : draft];
  });
};

/** "the evidence he gave was fake": whoever gave it withdraws it; anybody else refutes it. */
const falsehood = (scene: Scene, sentence: SceneSentence, index: number): Draft[] => {
  const { tree } = sentence;
  const subject = argumentsOf(tree, index).subject;
  const copular = dependents(tree, index, 'cop').length > 0;
  if (!copular || subject === undefined) return [];
  const voices = scene.voices.voicesOf(tree, index);
  const speaker = voices.at(-1)?.link.entity;
  const givers = entitiesBelow(scene, tree, subject);
  const towards = wordsOf(scene, tree, subtree(tree, subject));
  const content: ReadStance = {
    kind: 'stance',
    stance: speaker !== undefined && givers.includes(speaker) ? 'withdraws' : 'refutes',
    towards,
    about: givers.filter((entity) => entity !== speaker),
    ...(speaker === undefined ? {} : { holder: speaker }),
  };
  return [
    {
      ...statementAt(scene, sentence, index, content, [around([towards, tokenWords(scene, tree, index)])], {
        complete: speaker !== undefined,
        voices: speaker === undefined ? voices : voices.slice(0, -1),
      }),
      circumstances: 'free',
    },
  ];
};

type Taken = {
  readonly stance: ReadStance['stance'];
  readonly holder?: number;
  readonly holderWords?: Words;
  readonly towards: Words;
  readonly about: readonly number[];
  readonly force: Force;
  /** More words that make it this stand: "into question". */
  readonly words?: readonly Words[];
  /** Whether the words say it plainly. */
  readonly plain: boolean;
};

const stanceAt = (scene: Scene, sentence: SceneSentence, index: number, taken: Taken): Draft => {
  const { tree } = sentence;
  const content: ReadStance = {
    kind: 'stance',
    stance: taken.stance,
    towards: taken.towards,
    about: taken.about.filter((entity) => entity !== taken.holder),
    ...(taken.holder === undefined ? {} : { holder: taken.holder }),
  };
  const spans = [...(taken.holderWords ? [taken.holderWords] : []), tokenWords(scene, tree, index), taken.towards];
  // whoever takes the stand is its holder, and no voice besides
  const voices = scene.voices.voicesOf(tree, index);
  const own = taken.holder !== undefined && voices.at(-1)?.link.entity === taken.holder;
  return statementAt(scene, sentence, index, content, [around([...spans, ...(taken.words ?? [])])], {
    complete: taken.plain,
    force: taken.force,
    voices: own ? voices.slice(0, -1) : voices,
  });
};

const isFalse = (scene: Scene, tree: Tree, verb: number): number | undefined => {
  const { falsehood: words } = scene.lexicon.speech;
  return dependents(tree, verb, 'obl', 'xcomp', 'obj', 'advcl', 'ccomp').find(
    (child) =>
      words.has(lemmaAt(tree, child)) ||
      words.has(at(tree, child).form.toLowerCase()) ||
      dependents(tree, child, 'amod').some((word) => words.has(lemmaAt(tree, word))),
  );
};

/** "retracted her confession", "called the figures into question", "was exposed as false": a stand that a phrase takes. */
const phraseStance = (scene: Scene, sentence: SceneSentence, index: number): Draft[] => {
  const { tree } = sentence;
  const { force, speech, stances } = scene.lexicon;
  const lemma = lemmaAt(tree, index);
  for (const phrase of stances.phrases) {
    if (!phrase.lemmas.includes(lemma)) continue;
    const args = argumentsOf(tree, index);
    const beside = [...dependents(tree, index, 'compound:prt', 'advmod', 'obl')];
    if (phrase.particles && !beside.some((child) => phrase.particles?.includes(lemmaAt(tree, child)))) continue;
    const into = dependents(tree, index, 'obl', 'nmod').find(
      (child) => caseMarkers(tree, child)[0] === 'into' && phrase.into?.includes(lemmaAt(tree, child)),
    );
    if (phrase.into && into === undefined) continue;
    const thing = args.passive || phrase.false ? (args.subject ?? args.object) : args.object;
    if (phrase.objects && (thing === undefined || !phrase.objects.includes(lemmaAt(tree, thing)))) continue;
    const untrue = phrase.false ? isFalse(scene, tree, index) : undefined;
    if (phrase.false && untrue === undefined) continue;
    const as = phrase.as
      ? dependents(tree, index, 'obl', 'advcl', 'xcomp').find((child) =>
          [...caseMarkers(tree, child), ...markers(tree, child)].includes('as'),
        )
      : undefined;
    const target = phrase.as ? as : thing;
    if (target === undefined) continue;
    const who = phrase.false ? args.agent : args.passive ? args.agent : args.subject;
    const mention = who === undefined ? undefined : scene.cast.mentionAt(tree, who);
    const said = forceOf(tree, index, [], force, speech);
    // what the report itself shows to be untrue needs nobody who shows it
    const plain = (mention !== undefined || phrase.false === true) && said.polarity === 'affirmed';
    const below = subtree(tree, target);
    return [
      stanceAt(scene, sentence, index, {
        stance: phrase.stance,
        ...(mention ? { holder: mention.entity, holderWords: mention } : {}),
        towards: wordsOf(
          scene,
          tree,
          phrase.as ? below : below.filter((word) => word <= target || word < index || !args.passive),
        ),
        about: entitiesBelow(scene, tree, phrase.as ? (thing ?? target) : target),
        force: said,
        plain,
        words: [into, untrue].flatMap((word) =>
          word === undefined
            ? []
            : [
                wordsOf(
                  scene,
                  tree,
                  subtree(tree, word).filter((part) => part <= word),
                ),
              ],
        ),
      }),
    ];
  }
  return [];
};

/** "is not a terrorist", somebody says: that is what the accused is called by those who accuse. */
const notAnOffender = (scene: Scene, sentence: SceneSentence, index: number): Draft[] => {
  const { tree } = sentence;
  if (!scene.lexicon.stances.offenders.has(lemmaAt(tree, index)) || dependents(tree, index, 'cop').length === 0)
    return [];
  const negated = (tree.children[index] ?? []).some((child) => scene.lexicon.force.negators.has(lemmaAt(tree, child)));
  const { subject } = argumentsOf(tree, index);
  const called = subject === undefined ? undefined : scene.cast.mentionAt(tree, subject);
  const voice = scene.voices.voicesOf(tree, index).at(-1)?.link;
  if (!negated || !called || voice?.entity === undefined) return [];
  const own = (tree.children[index] ?? []).filter((child) =>
    /^(det|amod|advmod|compound)$/.test(at(tree, child).deprel),
  );
  return [
    stanceAt(scene, sentence, index, {
      stance: voice.entity === called.entity ? 'denies' : 'refutes',
      holder: voice.entity,
      towards: wordsOf(scene, tree, [...own, index]),
      about: [called.entity],
      force: { polarity: 'affirmed', modality: 'asserted' },
      plain: called.form !== 'pronoun' || scene.cast.entity(called.entity).named,
    }),
  ];
};

/** "argue that this number is much higher": whoever says that a figure is another doubts it. */
const doubtedNumber = (scene: Scene, sentence: SceneSentence, index: number): Draft[] => {
  const { tree } = sentence;
  const { stances } = scene.lexicon;
  const token = at(tree, index);
  const compared = has(token, 'Degree=Cmp') || /(er|more|less)$/.test(token.form.toLowerCase());
  if (token.upos !== 'ADJ' || !compared || !stances.comparatives.has(lemmaAt(tree, index))) return [];
  if (dependents(tree, index, 'cop').length === 0) return [];
  let number = -1;
  let speech = -1;
  // the clause may be hung together wrongly, so its words are looked for in their order
  for (let word = index - 1; word >= 0 && speech < 0; word--) {
    if (stances.numbers.has(lemmaAt(tree, word)) && at(tree, word).upos === 'NOUN') number = word;
    if (number >= 0 && scene.lexicon.speech.verbs.has(lemmaAt(tree, word)) && at(tree, word).upos === 'VERB')
      speech = word;
  }
  const holder = speech < 0 ? undefined : scene.voices.speechAt(tree, speech)?.link;
  if (number < 0 || holder?.entity === undefined) return [];
  const first = dependents(tree, number, 'det', 'amod', 'nmod:poss')[0] ?? number;
  const towards = wordsOf(scene, tree, [Math.min(first, number), index]);
  return [
    stanceAt(scene, sentence, index, {
      stance: 'doubts',
      holder: holder.entity,
      ...(holder.words ? { holderWords: holder.words } : {}),
      towards,
      about: [],
      force: { polarity: 'affirmed', modality: 'asserted' },
      plain: true,
    }),
  ];
};

/** "pleaded not guilty", however the words were tagged. */
const notGuiltyPlea = (scene: Scene, sentence: SceneSentence, index: number): Draft | undefined => {
  const { tree } = sentence;
  const { stances, force } = scene.lexicon;
  const token = at(tree, index);
  if (!stances.pleading.has(token.form.toLowerCase()) && !stances.pleading.has(token.lemma.toLowerCase()))
    return undefined;
  const not = tree.tokens[index + 1];
  const guilty = tree.tokens[index + 2];
  if (!not || !guilty || !force.negators.has(not.lemma.toLowerCase())) return undefined;
  if (!stances.guilt.has(guilty.form.toLowerCase())) return undefined;
  const subject = [index, index + 2]
    .map((word) => argumentsOf(tree, word).subject)
    .find((word) => word !== undefined && word < index);
  const before = subject ?? index - 1;
  const mention = before < 0 ? undefined : scene.cast.mentionAt(tree, before);
  return stanceAt(scene, sentence, index, {
    stance: 'denies',
    ...(mention ? { holder: mention.entity, holderWords: mention } : {}),
    towards: wordsOf(scene, tree, [index + 1, index + 2]),
    about: [],
    force: { polarity: 'affirmed', modality: 'asserted' },
    plain: mention !== undefined && subject !== undefined,
  });
};
