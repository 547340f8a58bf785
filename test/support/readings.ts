import {
  type ActType,
  type Block,
  type Citation,
  type Document,
  digestText,
  type Entity,
  type EntityKind,
  type Mention,
  type Quantity,
  type ReadContent,
  type Reading,
  type ReadParticipant,
  type ReadStatement,
  type RelativeTime,
  type Role,
  type SourceReading,
  type Span,
  type StatedWhen,
  type VoiceLink,
  type Words,
} from '../../src/model/index.ts';

/**
 * Builds readings by hand for tests of reconciling: a text, who is in it, and what it says, all pointed at by words of the
 * text. Words that do not stand in the text are an error of the test and throw.
 */
export type Figure = {
  readonly kind: EntityKind;
  readonly name: string;
  /** Other written forms: a surname, an abbreviation. */
  readonly also?: readonly string[];
  /** Pronouns that stand for it wherever they stand as words of their own. */
  readonly pronouns?: readonly string[];
  readonly unnamed?: true;
  readonly posts?: readonly string[];
  readonly nationalities?: readonly string[];
  readonly count?: number;
  readonly members?: readonly string[];
  readonly partOf?: string;
  readonly outlet?: true;
};

export type TimeSpec = Partial<Pick<StatedWhen, 'stated' | 'relation'>> & {
  readonly words: string;
  readonly relative?: RelativeTime;
};

export type Said = {
  /** The words that carry the statement. */
  readonly words: string;
  readonly voice?: readonly {
    readonly by?: string;
    readonly words?: string;
    readonly when?: TimeSpec;
    readonly told?: string;
    /** The word of speech and the medium spoken through. */
    readonly cue?: string;
    readonly through?: string;
  }[];
  /** Which sentence the words stand in, where the text's own full stops do not tell. */
  readonly sentence?: number;
  readonly links?: ReadStatement['links'];
  readonly polarity?: ReadStatement['polarity'];
  readonly modality?: ReadStatement['modality'];
  readonly circumstances?: ReadStatement['circumstances'];
  readonly strength?: ReadStatement['strength'];
} & (
  | ({
      readonly act: ActType;
      readonly trigger?: string;
      readonly topic?: string;
      readonly when?: TimeSpec;
      readonly where?: string;
    } & Partial<Record<Role, string | readonly string[]>>)
  | {
      readonly measure: Extract<ReadContent, { kind: 'figure' }>['measure'];
      readonly number: string;
      readonly value: number;
      readonly scope?: readonly string[];
      readonly atLeast?: true;
      /** True for words that bound no number ("thousands"). */
      readonly vague?: true;
      readonly unit?: string;
      /** The figure of the list that this one is a part of. */
      readonly partOf?: number;
      readonly when?: TimeSpec;
    }
  | {
      readonly attribute: Extract<ReadContent, { kind: 'attribute' }>['attribute'];
      readonly of: string;
      readonly value: string;
    }
  | {
      readonly evidence: Extract<ReadContent, { kind: 'evidence' }>['fate'];
      readonly item: string;
      readonly holder?: string;
    }
  | { readonly asks: string; readonly from?: string; readonly to?: string; readonly when?: TimeSpec }
  | { readonly finds: string; readonly by?: string; readonly about?: readonly string[]; readonly when?: TimeSpec }
  | {
      readonly stance: Extract<ReadContent, { kind: 'stance' }>['stance'];
      readonly towards: string;
      readonly holder?: string;
      readonly about?: readonly string[];
    }
);

export type Told = {
  readonly source: string;
  readonly text: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly cast?: Readonly<Record<string, Figure>>;
  readonly says?: readonly Said[];
  readonly times?: readonly TimeSpec[];
  /** Whether the text is cut into sentences; else it has none, as most tests need none. */
  readonly inSentences?: true;
  readonly cites?: readonly { readonly words: string; readonly who: string; readonly how: Citation['how'] }[];
  /** Where the reading lost words. */
  readonly lost?: readonly string[];
  readonly reader?: string;
};

const place = (text: string, words: string, from = 0): Words => {
  const found = text.indexOf(words, from);
  const at = found >= 0 ? found : text.indexOf(words);
  if (at < 0) throw new Error(`the test's text does not hold the words: ${words}`);
  const start = [...text.slice(0, at)].length;
  return { start, end: start + [...words].length, words };
};

const spanOf = ({ start, end }: Words) => ({ start, end });

const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = [];
  let from = 0;
  for (const part of text.split('\n\n')) {
    const start = [...text.slice(0, from)].length;
    if (part.trim() !== '')
      blocks.push({
        kind: blocks.length === 0 && !part.endsWith('.') ? 'title' : 'paragraph',
        start,
        end: start + [...part].length,
      });
    from += part.length + 2;
  }
  return blocks;
};

const quantity = (words: Words, value: number, atLeast?: true): Quantity =>
  atLeast ? { ...words, min: value, qualifier: 'at-least' } : { ...words, min: value, max: value, qualifier: 'exact' };

const sentencesIn = (text: string): Span[] =>
  [...text.matchAll(/[^.]+\./g)].map((found) => {
    const start = [...text.slice(0, found.index)].length;
    return { start, end: start + [...found[0]].length };
  });

/** A source as derivation is handed it, from a text, its cast and what it says. */
export const report = (told: Told): SourceReading => {
  const { text, source } = told;
  const textSha256 = digestText(text);
  const keys = Object.keys(told.cast ?? {});
  const number = (key: string): number => {
    const at = keys.indexOf(key);
    if (at < 0) throw new Error(`nobody in the test's cast is called ${key}`);
    return at;
  };
  const mentions: Mention[] = [];
  const taken: { start: number; end: number }[] = [];
  const forms = keys
    .flatMap((key) => [told.cast?.[key]?.name ?? '', ...(told.cast?.[key]?.also ?? [])].map((name) => ({ key, name })))
    .sort((p, q) => q.name.length - p.name.length || (p.key < q.key ? -1 : 1));
  for (const { key, name } of forms)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const words = place(text, name, at);
      if (taken.some((one) => one.start < words.end && words.start < one.end)) continue;
      taken.push(words);
      mentions.push({ ...words, form: told.cast?.[key]?.unnamed ? 'description' : 'name', entity: number(key) });
    }
  for (const key of keys)
    for (const pronoun of told.cast?.[key]?.pronouns ?? [])
      for (const match of text.matchAll(new RegExp(`\\b${pronoun}\\b`, 'g'))) {
        const words = place(text, pronoun, match.index);
        if (!taken.some((one) => one.start < words.end && words.start < one.end))
          mentions.push({ ...words, form: 'pronoun', entity: number(key) });
      }
  mentions.sort((p, q) => p.start - q.start);
  const sentences = told.inSentences ? sentencesIn(text) : [];
  const sentenceOf = (at: number): number =>
    Math.max(
      0,
      sentences.findIndex((one) => one.start <= at && at < one.end),
    );
  const entities = keys.map((key, index): Entity => {
    const figure = told.cast?.[key] as Figure;
    return {
      kind: figure.kind,
      name: figure.name,
      named: !figure.unnamed,
      names: [figure.name, ...(figure.also ?? [])],
      mentions: mentions.flatMap((one, at) => (one.entity === index ? [at] : [])),
      posts: (figure.posts ?? []).map((words) => place(text, words)),
      nationalities: figure.nationalities ?? [],
      ...(figure.count === undefined
        ? {}
        : {
            count: { ...place(text, figure.name), min: figure.count, max: figure.count, qualifier: 'exact' as const },
          }),
      ...(figure.members === undefined ? {} : { members: figure.members.map(number) }),
      ...(figure.partOf === undefined ? {} : { partOf: number(figure.partOf) }),
      ...(figure.outlet ? { outlet: true } : {}),
    };
  });
  const time = (spec: TimeSpec, from = 0): StatedWhen => ({
    ...place(text, spec.words, from),
    relation: spec.relation ?? 'on',
    ...(spec.stated === undefined ? {} : { stated: spec.stated }),
    ...(spec.relative === undefined ? {} : { relative: spec.relative }),
  });
  const nameOf = (key: string): Words => {
    const mention = mentions.find((one) => one.entity === number(key));
    return mention ?? place(text, told.cast?.[key]?.name ?? '');
  };
  const statements = (told.says ?? []).map((said): ReadStatement => {
    const passage = place(text, said.words);
    const from = text.indexOf(said.words);
    const voice = (said.voice ?? []).map(
      (link): VoiceLink => ({
        basis: 'unstated',
        ...(link.by === undefined ? {} : { entity: number(link.by), words: nameOf(link.by) }),
        ...(link.words === undefined ? {} : { words: place(text, link.words) }),
        ...(link.when === undefined ? {} : { when: time(link.when) }),
        ...(link.told === undefined ? {} : { told: number(link.told) }),
        ...(link.cue === undefined ? {} : { cue: place(text, link.cue) }),
        ...(link.through === undefined ? {} : { through: place(text, link.through) }),
      }),
    );
    let content: ReadContent;
    if ('act' in said) {
      const participants = (['agent', 'patient', 'speaker', 'addressee', 'authority', 'other'] as const).flatMap(
        (role) => {
          const whom = said[role];
          return (whom === undefined ? [] : typeof whom === 'string' ? [whom] : whom).map(
            (key): ReadParticipant => ({ role, entity: number(key), words: nameOf(key) }),
          );
        },
      );
      content = {
        kind: 'act',
        act: said.act,
        trigger: said.trigger === undefined ? passage : place(text, said.trigger, from),
        participants,
        ...(said.when === undefined ? {} : { when: time(said.when, from) }),
        ...(said.topic === undefined ? {} : { topic: place(text, said.topic, from) }),
        ...(said.where === undefined ? {} : { where: [{ entity: number(said.where), words: nameOf(said.where) }] }),
      };
    } else if ('measure' in said) {
      content = {
        kind: 'figure',
        measure: said.measure,
        quantity: {
          ...(said.vague
            ? { ...place(text, said.number, from), qualifier: 'vague' as const }
            : quantity(place(text, said.number, from), said.value, said.atLeast)),
          ...(said.unit === undefined ? {} : { unit: said.unit }),
        },
        scope: [passage],
        scopeEntities: (said.scope ?? []).map(number),
        ...(said.partOf === undefined ? {} : { partOf: said.partOf }),
        ...(said.when === undefined ? {} : { when: time(said.when, from) }),
      };
    } else if ('evidence' in said) {
      const holder = said.holder === undefined ? {} : { holder: number(said.holder) };
      content = { kind: 'evidence', item: place(text, said.item, from), fate: said.evidence, ...holder };
    } else if ('asks' in said) {
      content = {
        kind: 'request',
        what: place(text, said.asks, from),
        ...(said.from === undefined ? {} : { from: number(said.from) }),
        ...(said.to === undefined ? {} : { to: number(said.to) }),
        ...(said.when === undefined ? {} : { when: time(said.when, from) }),
      };
    } else if ('finds' in said) {
      content = {
        kind: 'finding',
        finding: place(text, said.finds, from),
        about: (said.about ?? []).map(number),
        ...(said.by === undefined ? {} : { by: number(said.by) }),
        ...(said.when === undefined ? {} : { when: time(said.when, from) }),
      };
    } else if ('stance' in said) {
      content = {
        kind: 'stance',
        stance: said.stance,
        towards: place(text, said.towards, from),
        about: (said.about ?? []).map(number),
        ...(said.holder === undefined ? {} : { holder: number(said.holder) }),
      };
    } else
      content = {
        kind: 'attribute',
        entity: number(said.of),
        attribute: said.attribute,
        value: place(text, said.value, from),
      };
    return {
      kind: content.kind,
      sentence: said.sentence ?? sentenceOf(passage.start),
      passages: [{ start: passage.start, end: passage.end }],
      voice,
      polarity: said.polarity ?? 'affirmed',
      modality: said.modality ?? 'asserted',
      circumstances: said.circumstances ?? 'free',
      strength: said.strength ?? 'strong',
      content,
      ...(said.links === undefined ? {} : { links: said.links }),
    };
  });
  const reading: Reading = {
    textSha256,
    reader: told.reader ?? 'by-hand/1',
    language: 'en',
    sentences,
    mentions,
    entities,
    statements,
    ...(told.times === undefined ? {} : { times: told.times.map((one) => time(one)) }),
    citations: (told.cites ?? []).map(({ words, who, how }) => ({ ...place(text, words), entity: number(who), how })),
    gaps: (told.lost ?? []).map((words) => ({ ...spanOf(place(text, words)), code: 'lost-word' as const })),
  };
  const document: Document = {
    format: 'text/1',
    text,
    textSha256,
    blocks: blocksOf(text),
    removed: [],
    language: 'en',
    kind: 'news',
    ...(told.published === undefined
      ? {}
      : { published: { value: told.published, words: told.published, from: 'metadata' as const } }),
    ...(told.publisher === undefined
      ? {}
      : { publisher: { value: told.publisher, words: told.publisher, from: 'metadata' as const } }),
  };
  return { source, file: `${source}.txt`, document, reading };
};
