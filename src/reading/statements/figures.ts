import type { Measure, Modality, ReadFigure, Span } from '../../model/index.ts';
import type { QuantityMention } from '../analysis.ts';
import { argumentsOf } from '../refiners/arguments.ts';
import { forceOf } from '../refiners/force.ts';
import { weaker } from '../refiners/modality.ts';
import type { SpeechLink } from '../refiners/speech-link.ts';
import { around, type Draft, type Scene, type SceneSentence, statementAt } from '../scene.ts';
import { ancestors, at, caseMarkers, dependents, relation, subtree, type Tree, under } from '../tree.ts';
import { reasonAt } from './figures-reason.ts';
import { scopeOf } from './figures-scope.ts';
import { withOthers } from './figures-sums.ts';

const MONEY =
  /^(dollar|euro|pound|ruble|rouble|tenge|som|yuan|yen|peso|lira|franc|rupee|hryvnia|manat|lari|dram|shekel|dinar|riyal|usd|eur)$/;
const TIME_UNITS: ReadonlySet<string> = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'year-of-age',
  'percent',
  'kilometer',
  'kilometre',
  'mile',
  'meter',
  'metre',
]);

/** A counted figure: its measure, the token whose clause it belongs to, and how sure grammar is of it. */
type Measured = { readonly measure: Measure; readonly clause: number; readonly sure: boolean };

const lower = (tree: Tree, index: number): string => at(tree, index).lemma.toLowerCase();

const nounMeasure = (scene: Scene, tree: Tree, noun: number): Measure | undefined => {
  const { figures } = scene.lexicon;
  const lemma = lower(tree, noun);
  const children = tree.children[noun] ?? [];
  for (const rule of figures.modified) {
    if (!rule.nouns.includes(lemma)) continue;
    const modified = children.some(
      (child) =>
        ['amod', 'acl', 'compound', 'advmod'].includes(at(tree, child).deprel) &&
        (rule.modifiers.includes(lower(tree, child)) || rule.modifiers.includes(at(tree, child).form.toLowerCase())),
    );
    if (modified) return rule.measure;
  }
  for (const rule of figures.ofNouns) {
    if (!rule.nouns.includes(lemma)) continue;
    const of = dependents(tree, noun, 'nmod', 'compound').some((child) => rule.of.includes(lower(tree, child)));
    if (of) return rule.measure;
  }
  return undefined;
};

/** Which measure a counted nominal belongs to, and by which clause. */
const measureOf = (scene: Scene, sentence: SceneSentence, quantity: QuantityMention): Measured | undefined => {
  const { tree } = sentence;
  const { figures } = scene.lexicon;
  const places = [quantity.counted, quantity.head].filter((place): place is number => place !== undefined);
  for (const place of places) {
    const measure = nounMeasure(scene, tree, place);
    if (measure) return { measure, clause: place, sure: true };
  }
  // "three of her 23 clients took part": the clause tells of the three, the noun of the 23
  const own = scene.quantities.indexOf(quantity);
  const whole = scene.quantities.some((other) => other.partOf === own && other.sentence === quantity.sentence);
  if (whole && quantity.counted !== undefined) {
    const measure = figures.nouns.get(lower(tree, quantity.counted));
    if (measure) return { measure, clause: quantity.counted, sure: true };
  }
  // the nearest act whose patient is counted; a coordinated act of harm outranks none
  for (const act of sentence.acts) {
    const measure = act.by.entry.measure;
    if (!measure) continue;
    const filled = act.parts.patients.some(
      (patient) =>
        places.includes(patient) ||
        places.some(
          (place) =>
            at(tree, place).head === patient &&
            // "a group of 12 people", but not "the father to two boys", and "14 of the 57 people were recognised" tells
            // nothing of the whole
            (['nummod', 'appos'].includes(relation(at(tree, place))) ||
              (!whole &&
                relation(at(tree, place)) === 'nmod' &&
                ['of', 'include'].includes(caseMarkers(tree, place)[0] ?? ''))),
        ),
    );
    if (filled) return { measure, clause: act.index, sure: act.by.sort !== 'noun' || act.parts.complete };
  }
  for (const place of places) {
    const token = at(tree, place);
    if (token.head >= 0 && relation(token) === 'nsubj') {
      const measure = figures.agentVerbs.get(lower(tree, token.head));
      if (measure) return { measure, clause: token.head, sure: true };
    }
  }
  // "a case that has grown to include 21 other victims": those the case counts as such
  for (const place of places) {
    if (!figures.caseVictims.has(lower(tree, place))) continue;
    const path = ancestors(tree, place).slice(0, 6);
    const includes = path.find((node) => figures.including.has(lower(tree, node)));
    if (includes === undefined) continue;
    const { subject } = argumentsOf(tree, includes);
    const owners = path.flatMap((node) => dependents(tree, node, 'nsubj'));
    const listed = [subject, ...owners, ...path].some(
      (node) => node !== undefined && figures.cases.has(lower(tree, node)),
    );
    if (listed) return { measure: 'recognised-victims', clause: includes, sure: true };
  }
  // "pardoned 30 prisoners": the noun says who they are, the act what befell them
  const undergone = sentence.acts.some((act) => act.parts.patients.some((patient) => places.includes(patient)));
  if (quantity.counted !== undefined && !undergone) {
    const measure = figures.nouns.get(lower(tree, quantity.counted));
    if (measure) return { measure, clause: quantity.counted, sure: true };
  }
  return undefined;
};

/** "put the number of the injured at nine": the number counts what the verb's object names. */
const statedNumber = (scene: Scene, sentence: SceneSentence, quantity: QuantityMention): Measured | undefined => {
  const { tree } = sentence;
  const { figures } = scene.lexicon;
  const path = [quantity.head, ...ancestors(tree, quantity.head)].slice(0, 6);
  const verb = path.find((node) => at(tree, node).upos === 'VERB' && figures.counting?.has(lower(tree, node)));
  const marked = path.findIndex((node) => caseMarkers(tree, node).some((marker) => marker === 'at' || marker === 'to'));
  if (verb === undefined || marked < 0 || marked >= path.indexOf(verb)) return undefined;
  const object = dependents(tree, verb, 'obj')[0] ?? dependents(tree, verb, 'nsubj')[0];
  // people and things rise and are put in places too: only a number is put at a number
  if (object === undefined || !figures.totals?.has(lower(tree, object))) return undefined;
  const below = subtree(tree, object).filter((word) => word >= object);
  const act = sentence.acts.find((one) => below.includes(one.index) && one.by.entry.measure);
  const own = below.map((word) => figures.nouns.get(lower(tree, word))).find((one) => one !== undefined);
  const measure = own ?? act?.by.entry.measure;
  return measure && { measure, clause: verb, sure: true };
};

/** Money that somebody pays, takes or is promised; what things cost or earn is no payment. */
const moneyFigure = (scene: Scene, sentence: SceneSentence, quantity: QuantityMention): Measured | undefined => {
  if (!MONEY.test(quantity.quantity.unit ?? '')) return undefined;
  const { tree } = sentence;
  const above = ancestors(tree, quantity.head).slice(0, 4);
  const paid = above.find((node) => {
    if (at(tree, node).upos !== 'VERB' || !scene.lexicon.things.paying.has(lower(tree, node))) return false;
    // "take part … for $200" takes no money: its object is something else
    const object = dependents(tree, node, 'obj')[0];
    return (
      object === undefined || under(tree, quantity.head, object) || scene.cast.mentionAt(tree, object) !== undefined
    );
  });
  return paid === undefined ? undefined : { measure: 'payment', clause: paid, sure: true };
};

const sentenceFigure = (sentence: SceneSentence, quantity: QuantityMention): Measured | undefined => {
  if (!['year', 'month'].includes(quantity.quantity.unit ?? '')) return undefined;
  const act = sentence.acts.find(
    (one) => one.act === 'sentence' && subtree(sentence.tree, one.index).includes(quantity.head),
  );
  return act ? { measure: 'sentence', clause: act.index, sure: true } : undefined;
};

/** The verb that says what is so of the things counted, where a noun alone gives their measure. */
const tellingVerb = (tree: Tree, quantity: QuantityMention, clause: number): number | undefined => {
  if (clause !== quantity.counted || at(tree, clause).upos === 'VERB') return undefined;
  const token = at(tree, clause);
  const subject = /^nsubj/.test(token.deprel) && token.head >= 0 && at(tree, token.head).upos === 'VERB';
  return subject && quantity.quantity.qualifier === 'most' ? token.head : undefined;
};

/** "only three could take part": that they did is what it says. */
const onlySome = (scene: Scene, tree: Tree, quantity: QuantityMention, clause: number): boolean => {
  const { force } = scene.lexicon;
  const able = (tree.children[clause] ?? []).some(
    (child) => force.abilities.has(lower(tree, child)) || at(tree, child).form.toLowerCase() === 'could',
  );
  const before = tree.tokens[quantity.from - 1]?.lemma.toLowerCase() ?? '';
  const own = tree.tokens[quantity.from]?.lemma.toLowerCase() ?? '';
  return able && (force.notOnly.has(before) || force.notOnly.has(own));
};

const voicesModality = (voices: readonly SpeechLink[]): Modality =>
  voices.reduce<Modality>((so, voice) => weaker(so, voice.modality), 'asserted');

/**
 * Statements of figures: how many of what, within what bounds, in whose words. Numbers that count nothing the
 * house measures (years, distances, ages) are no figures. `partOf` points at drafts in this list's order and is
 * resolved by the caller through `anchor`.
 */
export const figureStatements = (scene: Scene, sentence: SceneSentence): Draft[] => {
  const { tree } = sentence;
  const drafts: Draft[] = [];
  const here = scene.quantities.filter((quantity) => quantity.sentence === tree.sentence);
  const measured = new Map<QuantityMention, Measured>();
  for (const quantity of here) {
    const unit = quantity.quantity.unit ?? '';
    const found = MONEY.test(unit)
      ? moneyFigure(scene, sentence, quantity)
      : TIME_UNITS.has(unit)
        ? sentenceFigure(sentence, quantity)
        : (measureOf(scene, sentence, quantity) ?? statedNumber(scene, sentence, quantity));
    if (found) measured.set(quantity, found);
  }
  for (const quantity of here) {
    const whole = quantity.partOf;
    const of = whole === undefined ? undefined : scene.quantities[whole];
    let found = measured.get(quantity);
    const parent = of ? measured.get(of) : undefined;
    if (!found && parent && of) {
      const tortured = [quantity.head, quantity.counted].some(
        (place) =>
          place !== undefined && (tree.children[place] ?? []).some((child) => lower(tree, child) === 'torture'),
      );
      found = {
        measure: parent.measure === 'killed' && tortured ? 'tortured-to-death' : parent.measure,
        clause: parent.clause,
        sure: parent.sure,
      };
    }
    if (!found) continue;
    // "most complaints did not reach the court": the noun says what is counted, its verb what is so of it
    const told = tellingVerb(tree, quantity, found.clause);
    const scope = scopeOf(scene, sentence, quantity, found.clause, told);
    const when = sentence.times.of(found.clause);
    const sum = withOthers(scene, sentence, quantity);
    const why = reasonAt(scene, tree, told ?? found.clause);
    const content: ReadFigure = {
      kind: 'figure',
      measure: found.measure,
      quantity: sum ?? quantity.quantity,
      scope: scope.words,
      scopeEntities: scope.entities,
      ...(when ? { when } : {}),
      ...(why ? { statedReason: why } : {}),
    };
    const token = at(tree, told ?? found.clause);
    const counted = scope.words.filter((words) => words.end > quantity.quantity.start).slice(0, 1);
    const spans: Span[] = [content.quantity, ...counted, { start: token.start, end: token.end }];
    const base = told ?? found.clause;
    const voices = scene.voices.voicesOf(tree, base);
    const said = forceOf(tree, base, voices, scene.lexicon.force, scene.lexicon.speech);
    drafts.push(
      statementAt(scene, sentence, base, content, [around(spans)], {
        complete: found.sure,
        voices,
        force: onlySome(scene, tree, quantity, base) ? { ...said, modality: voicesModality(voices) } : said,
      }),
    );
  }
  return drafts;
};
