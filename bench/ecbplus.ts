import { averageLinkage, groupTold, type Link, likeness, type Topic, topicOf } from '../src/reconciling/index.ts';
import { type GoldDocument, type GoldMention, type Part, readParts, readTexts } from './ecbplus/corpus.ts';
import { halfOf } from './ecbplus/halves.ts';
import { ownEvents } from './ecbplus/own-events.ts';
import { readWhole, toldActs } from './ecbplus/read-part.ts';
import { headOf, readWords } from './ecbplus/words.ts';
import { type Anchor, type Row, report } from './results.ts';
import { type Conll, conll } from './scores/conll.ts';

export type EcbplusOptions = { readonly data: string; readonly part?: string; readonly json?: boolean };

const SOURCE = 'shared reference, measured on topics 36-45';
const SAME_HEAD: readonly Anchor[] = [{ what: 'same head word, topics given', value: 72.7, source: SOURCE }];
const SAME_HEAD_BELOW: readonly Anchor[] = [{ what: 'same head word', value: 77, source: SOURCE }];
const EACH_ALONE: readonly Anchor[] = [{ what: 'each alone', value: 38.8, source: SOURCE }];

/** Documents and mentions that are scored together: a part of the set, half of its topics, or all parts. */
type Portion = {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
  readonly mentions: readonly GoldMention[];
};

const portionsOf = (parts: readonly Part[]): readonly Portion[] => {
  const all: Portion = {
    name: parts.map((one) => one.name).join(' + '),
    documents: parts.flatMap((one) => one.documents),
    mentions: parts.flatMap((one) => one.mentions),
  };
  const halves = (['half A', 'half B'] as const).map((half): Portion => {
    const documents = all.documents.filter((one) => halfOf(one.topic) === half);
    const ids = new Set(documents.map((one) => one.id));
    return { name: `topics of ${half}`, documents, mentions: all.mentions.filter((one) => ids.has(one.document)) };
  });
  return [...(parts.length > 1 ? parts : []), ...halves.filter((one) => one.mentions.length > 0), all];
};

const percent = ({ f1 }: { readonly f1: number }): number => Math.round(f1 * 1000) / 10;

const byGroup = (groups: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(groups.flatMap((group, at) => group.map((id): [string, string] => [id, String(at)])));

/** Reports so alike, on average, are held to tell one story. */
const ONE_STORY = 0.26;

/** Which story each report is held to tell, by what the reports are about; for the same-head rule over stories. */
const storiesOf = (topics: ReadonlyMap<string, Topic>): ReadonlyMap<string, string> => {
  const [ids, all] = [[...topics.keys()], [...topics.values()]];
  const links: Link[] = [];
  for (let b = 1; b < all.length; b++)
    for (let a = 0; a < b; a++) {
      const value = likeness(all[a] as Topic, all[b] as Topic);
      if (value > 0) links.push({ a, b, value });
    }
  return byGroup(averageLinkage(ids.length, links, ONE_STORY).map((group) => group.map((at) => ids[at] as string)));
};

/**
 * Coreference of acts on ECB+: gold mentions, chains over all documents of a part at once, singletons kept, CoNLL F1 in
 * percent. "Topics not given": the chains see neither topics nor sub-topics. "Sub-topics given": no chain crosses two. Gold
 * mentions flatter: what our reader finds, and the events that the product makes of it, are printed beside, without a bar.
 */
export const run = async ({ data, part, json }: EcbplusOptions): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  const portions = portionsOf(readParts(data, part));
  const every = portions.at(-1) as Portion;
  const words = readWords(every.documents);
  const texts = readTexts(data, every.documents);
  const readings = readWhole(texts);
  const about = new Map([...readings].map(([id, reading]) => [id, topicOf(reading.topics ?? [])]));
  for (const { name, documents, mentions } of portions) {
    const placed = new Map(documents.map((one) => [one.id, one]));
    const acts = toldActs(mentions, words, about);
    const told = byGroup(groupTold(acts));
    const stories = storiesOf(new Map(documents.map(({ id }) => [id, about.get(id) as Topic])));
    const gold = new Map(mentions.map((one) => [one.id, one.chain]));
    const say = (metric: string, made: Conll, more: Partial<Row> = {}): void => {
      rows.push({ set: 'ecbplus', part: name, metric, ours: percent(made), ...more });
    };
    const lemmas = new Map(
      mentions.map((one) => {
        const sentence = words.get(one.document)?.get(one.sentence);
        return [one.id, sentence?.lemmas[headOf(one, sentence)]?.toLowerCase() ?? ''];
      }),
    );
    const sameHead = (within: (one: GoldDocument | undefined) => string | undefined) =>
      conll(
        gold,
        new Map(mentions.map((one) => [one.id, `${within(placed.get(one.document))} ${lemmas.get(one.id)}`])),
      );
    const within = new Map(
      documents.map(({ subTopic }) => [subTopic, acts.filter((act) => placed.get(act.source)?.subTopic === subTopic)]),
    );
    const given = new Map(
      [...within].flatMap(([subTopic, its]) =>
        [...byGroup(groupTold(its))].map(([id, at]): [string, string] => [id, `${subTopic} ${at}`]),
      ),
    );
    say('ours, topics not given', conll(gold, told), { bar: '≥ 75', anchors: SAME_HEAD });
    say('ours, sub-topics given', conll(gold, given), { anchors: SAME_HEAD_BELOW });
    say('each alone', conll(gold, new Map(mentions.map((one) => [one.id, one.id]))), { anchors: EACH_ALONE });
    say(
      'same head, topics not given',
      sameHead(() => ''),
    );
    say(
      'same head, stories found by us',
      sameHead((one) => stories.get(one?.id ?? '')),
    );
    say(
      'same head, topics given',
      sameHead((one) => one?.topic),
      { anchors: SAME_HEAD },
    );
    say(
      'same head, sub-topics given',
      sameHead((one) => one?.subTopic),
      { anchors: SAME_HEAD_BELOW },
    );
    const { events, found } = ownEvents(documents, mentions, texts, readings);
    const share = Math.round((1000 * found.length) / mentions.length) / 10;
    rows.push({ set: 'ecbplus', part: name, metric: 'gold mentions that our reader finds, percent', ours: share });
    say('our own mentions and events of the case file, against all gold', conll(gold, events));
    const only = (all: ReadonlyMap<string, string>) => new Map(found.map((id) => [id, all.get(id) ?? id]));
    say('events of the case file, on the mentions found', conll(only(gold), only(events)));
    say('each alone, on the mentions found', conll(only(gold), new Map(found.map((id) => [id, id]))));
  }
  report(rows, { json });
  return rows;
};
