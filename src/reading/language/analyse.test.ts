import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/language.ts';
import { analyse } from './analyse.ts';
import { loadLanguage, verifyLanguage } from './model.ts';

const folder = fileURLToPath(new URL('../../../weights/en/', import.meta.url));
const files = new Map(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(`${folder}${name}`))]));
const model = loadLanguage(files);
const read = (text: string, spans = [{ start: 0, end: text.length }]) => analyse(text, spans, model, english);

/** "relation(head, dependent)" of one sentence. */
const relations = (text: string): string[] =>
  read(text).flatMap(({ tokens }) =>
    tokens.map((t) => `${t.deprel}(${t.head < 0 ? 'ROOT' : tokens[t.head]!.form}, ${t.form})`),
  );

describe('analyse', () => {
  it('[R7] offsets are UTF-16 places of the very words, and no sentence crosses the edge of a block', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Police', '🙂', 'é', 'arrested', 'two men.', 'Ім’я', '“Go!”'), { minLength: 2 }),
        (w) => {
          const text = w.join(' ');
          const cut = Math.floor(text.length / 2);
          for (const sentence of read(text, [
            { start: 0, end: cut },
            { start: cut, end: text.length },
          ])) {
            expect(sentence.start < cut).toBe(sentence.end <= cut);
            for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.form);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('[R8] every sentence of any text is a tree with one root', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { tokens } of read(text)) {
          expect(tokens.filter((t) => t.head === -1)).toHaveLength(1);
          expect(tokens.filter((t) => t.deprel === 'root')).toHaveLength(1);
          for (const t of tokens) expect(t.head).toBeLessThan(tokens.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[R6] a dateline is kept beside the first sentence and is none of its words', () => {
    const text = 'ORMAN -- Guards freed a teacher. She left.';
    const [first, second] = read(text);
    expect(first?.dateline).toEqual({ start: 0, end: 5 });
    expect(first?.tokens[0]?.form).toBe('Guards');
    expect(second?.dateline).toBeUndefined();
  });

  it('[R16] who does and who undergoes is read from voice', () => {
    expect(relations('Two teachers were arrested by the police in May.')).toEqual(
      expect.arrayContaining(['nsubj:pass(arrested, teachers)', 'obl:agent(arrested, police)']),
    );
    expect(relations('The police arrested two teachers in May.')).toEqual(
      expect.arrayContaining(['nsubj(arrested, police)', 'obj(arrested, teachers)']),
    );
    expect(relations('He said that the guards had beaten him.')).toEqual(
      expect.arrayContaining(['ccomp(said, beaten)', 'nsubj(beaten, guards)', 'obj(beaten, him)']),
    );
  });

  it('[R16] a participle after "was" is a verb, though the tagger may take it for an adjective', () => {
    expect(relations('She showed the cell where she was detained.')).toContain('nsubj:pass(detained, she)');
    expect(relations('The evidence is destroyed.')).toContain('nsubj:pass(destroyed, evidence)');
  });

  it('[R19] an aside cannot lead the rest of its sentence astray, and hangs from the word before it', () => {
    const found = relations(
      'The guards – who, she says, came from the north – arrested two teachers (her brothers) in May.',
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'nsubj(arrested, guards)',
        'root(ROOT, arrested)',
        'acl:relcl(guards, came)',
        'obj(arrested, teachers)',
        'appos(teachers, brothers)',
      ]),
    );
  });

  it('[R17] a headline is read as prose: its small words are no names', () => {
    const [headline] = read('Two Teachers Arrested After Protest In Northern City');
    const arrested = headline?.tokens.find((t) => t.form === 'Arrested');
    expect(arrested?.upos).toBe('VERB');
    expect(headline?.tokens.filter((t) => t.name !== 'O')).toEqual([]);
  });

  it('[R12] weights that are missing, damaged or of another version are refused by name', () => {
    const without = new Map(files);
    without.delete('parser.bin');
    expect(() => loadLanguage(without)).toThrow(/parser\.bin/);
    const damaged = files.get('names.bin')!.slice();
    damaged[damaged.length >> 1]! ^= 1;
    expect(() => loadLanguage(new Map([...files, ['names.bin', damaged]]))).toThrow(/names\.bin/);
    const manifest = new TextDecoder().decode(files.get('model.json')).replace(/"version": \d+/, '"version": 999');
    expect(() => loadLanguage(new Map([...files, ['model.json', new TextEncoder().encode(manifest)]]))).toThrow(
      /model\.json.*999/,
    );
  });

  it('[R12] the weights that ship are those whose SHA-256 model.json states', () => {
    expect(verifyLanguage(files)).toEqual([]);
  });
});
