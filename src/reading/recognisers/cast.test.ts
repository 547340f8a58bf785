import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castOf } from '../../../test/support/cast.ts';
import { readText } from '../../../test/support/read-text.ts';

describe('the cast of a report', () => {
  it('[R45] initials in brackets, a web address and reordered words name the same body', () => {
    const { reading, at } = castOf(
      "The International Partnership for River Rights (IPRR) wrote to the General Auditor's Office of Nordmark. IPRR said that the Auditor General's Office had answered. Its letter to Strandpost.no was printed. The newspaper Strandpost confirmed it.",
    );
    expect(at('IPRR')).toBe(at('International Partnership for River Rights'));
    expect(at('Strandpost')).toBe(at('Strandpost.no'));
    expect(reading.entities.filter((entity) => /Auditor/.test(entity.name))).toHaveLength(1);
  });

  it('[R46] a surname takes up the person named in full, and of two the one named last', () => {
    const one = castOf('Marta Velim was arrested. Velim denied it.');
    expect(one.at('Velim')).toBe(one.at('Marta Velim'));
    const two = castOf('Marta Kesten was arrested. Velim said nothing. Jonas Kesten was freed. Kesten went home.');
    expect(two.at('Kesten')).toBe(two.at('Jonas Kesten'));
    expect(two.at('Velim')?.names).toEqual(['Velim']);
  });

  it('[R46] a surname that has meant somebody goes on to mean them, whichever relative is named', () => {
    const { at } = castOf(
      'Pavel Dromir was held in May. Dromir is a driver. His mother, Senka Dromir, is a seamstress. Dromir was convicted in June.',
    );
    for (const nth of [0, 1]) expect(at('Dromir', nth)).toBe(at('Pavel Dromir'));
  });

  it('[R46] a surname alone is not that of a relative who is named only long after', () => {
    const { at } = castOf(
      `Dromir was held in May. ${'The court heard many of the neighbours. '.repeat(8)}Ratko Dromir, a priest, wept.`,
    );
    expect(at('Dromir')).not.toBe(at('Ratko Dromir'));
  });

  it('[R40] a nickname in quotation marks and a surname belong to the given name before it', () => {
    const { at, named } = castOf(
      'Vincent "The Fox" Dromir, a baker, died on Monday. Dromir was held in May. Louis Dromir wept.',
    );
    expect(at('Dromir')?.names[0]).toBe('Vincent "The Fox" Dromir');
    expect(named().filter((name) => /Fox/.test(name))).toHaveLength(1);
  });

  it('[R40] behind a full name a stroke brings somebody else', () => {
    expect(castOf('Peter Velim/Kesten said nothing. Kesten left.').at('Peter Velim')?.names).toEqual(['Peter Velim']);
  });

  it('[R47] two spellings in one document stay two', () => {
    const { at } = castOf('Markus Hollevik was freed on Monday. On Tuesday, Marcus Hollevik went home.');
    expect(at('Markus Hollevik')).not.toBe(at('Marcus Hollevik'));
  });

  it('[R48] people and bodies are described with their number, things and events are not', () => {
    const { at, reading } = castOf('Six policemen beat a Danish student in the ministry after the trial.');
    expect(at('Six policemen')).toMatchObject({ kind: 'group', named: false, count: { min: 6, max: 6 } });
    expect(at('a Danish student')).toMatchObject({ kind: 'person', nationalities: ['Denmark'] });
    expect(at('the ministry')?.kind).toBe('organization');
    expect(reading.mentions.some((mention) => mention.words.includes('trial'))).toBe(false);
  });

  it('[R49] a post before, after or around a name says whose it is and whether it is past', () => {
    const { at, reading } = castOf(
      'Ove Lindqvor, the former deputy head of the Brunholm Police Department, was detained. Tilda Aasen, a researcher with the Open Archive Society, told Minister Karl Jessen about it. The head of the Fisheries Committee, Rolf Brandal, declined.',
    );
    const postsOf = (name: string) =>
      at(name)?.posts.map(({ words, of, former }) => [
        words,
        of === undefined ? '' : reading.entities[of]?.name,
        former ?? false,
      ]);
    expect(postsOf('Ove Lindqvor')).toEqual([['former deputy head', 'Brunholm Police Department', true]]);
    expect(postsOf('Tilda Aasen')).toEqual([['researcher', 'Open Archive Society', false]]);
    expect(postsOf('Karl Jessen')).toEqual([['Minister', '', false]]);
    expect(postsOf('Rolf Brandal')).toEqual([['head', 'Fisheries Committee', false]]);
  });

  it('[R50] those named after a group are its members', () => {
    const { at, reading } = castOf(
      'Three officers, namely Jan Oddsen, Per Vikmark and Ulf Strand, were convicted of beating prisoners.',
    );
    const members = at('Three officers')?.members?.map((member) => reading.entities[member]?.name);
    expect(members).toEqual(['Jan Oddsen', 'Per Vikmark', 'Ulf Strand']);
  });

  it('[R49] a name set off by commas after a description is whom it describes, its own title between them', () => {
    const { at } = castOf(
      'Police arrested a baker, Milvio Otrado, and questioned him. A third suspect, Captain Jonas Kesten, was freed.',
    );
    expect(at('a baker')).toBe(at('Milvio Otrado'));
    expect(at('A third suspect')).toBe(at('Jonas Kesten'));
    expect(at('Jonas Kesten')?.posts.map((post) => post.words)).toEqual(['Captain']);
  });

  it('[R49] the clipped words of a headline say no post', () => {
    const { at } = castOf('Harbour court jails lawyer after short trial\n\nOn Monday, a court sentenced Marta Velim.');
    expect(at('lawyer')).toMatchObject({ kind: 'person', posts: [] });
  });

  it('[R50] names in one phrase with a plural noun are its members', () => {
    const { at, reading } = castOf(
      'Captain Ulf Strand and officers Jan Oddsen and Erik Vikmark were detained on Monday.',
    );
    const members = at('officers')?.members?.map((member) => reading.entities[member]?.name);
    expect(members).toEqual(['Jan Oddsen', 'Erik Vikmark']);
  });

  it('[R51] a number and those it counts are one group, a part of a whole is another', () => {
    const { at } = castOf('Hundreds of demonstrators were detained. Only three of her 23 clients were released.');
    expect(at('Hundreds')).toBe(at('demonstrators'));
    expect(at('three')).toMatchObject({ kind: 'group', count: { min: 3, max: 3 } });
    expect(at('her 23 clients')).toMatchObject({ kind: 'group', count: { min: 23, max: 23 } });
  });

  it('[R57] bodies that people speak through are outlets', () => {
    const { at } = castOf('Marta Velim told Nordradio News that the Harbour Court was closed.');
    expect(at('Nordradio News')?.outlet).toBe(true);
    expect(at('Harbour Court')?.outlet).toBeUndefined();
  });

  it('[R59] the description that opens a report is the person it goes on to name', () => {
    const { at } = castOf(
      'A Danish painter was released from jail on Monday. Marta Velim was accused of arson by officials. Velim denied it. Velim was freed after a week.',
    );
    expect(at('A Danish painter')).toBe(at('Marta Velim'));
    expect(at('Marta Velim')?.nationalities).toEqual(['Denmark']);
  });

  it('[R59] whoever suffers in the first sentence is the one who suffers by name in the next', () => {
    const { at } = castOf(
      'Police beat a Danish painter on Monday. Marta Velim was dragged into a van. Velim was freed after a week.',
    );
    expect(at('a Danish painter')).toBe(at('Marta Velim'));
  });

  it('[R58] any text gives exact words in text order, each mention in one entity', () => {
    const word = fc.constantFrom(
      'Marta Velim',
      'he',
      'who',
      'the',
      'officers',
      'Ministry',
      'of',
      '(',
      ')',
      ',',
      '.',
      '"',
      '’s',
      '-',
      '24',
      'said',
      'beat',
      'A',
      'Norwegian',
      'President',
      'and',
      'six',
      '“',
      '”',
      '\n',
      '—',
      'JAN',
      '😀',
      'Žo\u0301a',
      'police',
    ); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 5, arbitrary: word }, fc.string({ maxLength: 6 })), { maxLength: 40 }),
        (words) => {
          const text = words.join(' ');
          const { mentions, entities } = readText(text);
          const points = Array.from(text);
          let last = 0;
          for (const mention of mentions) {
            expect(points.slice(mention.start, mention.end).join('')).toBe(mention.words);
            expect(mention.start).toBeGreaterThanOrEqual(last);
            last = mention.start;
          }
          const owned = entities.flatMap((entity) => entity.mentions);
          expect([...owned].sort((a, b) => a - b)).toEqual(mentions.map((_, index) => index));
          mentions.forEach((mention, index) => {
            expect(entities[mention.entity]?.mentions).toContain(index);
          });
          expect(readText(text)).toEqual({ ...readText(text) });
        },
      ),
      { numRuns: 150 },
    );
  });
});
