import { digestText, fromUtf8, utf8 } from '../../src/model/index.ts';
import {
  canonical,
  encodeHead,
  type Json,
  payloadHash,
  type Sealed,
  saltDigits,
  seal,
  verifyLedger,
} from '../../src/truth/ledger/index.ts';
import { acceptArrest, openTheCase, take } from './commands.ts';
import { carryOut, filesOf, type Grown, nothing, testSalt } from './given-when-then.ts';

/** A ledger as files, good or tampered with, and why it is what it is. */
export type Vector = {
  readonly name: string;
  readonly about: string;
  readonly lines: Uint8Array;
  readonly head: Uint8Array | undefined;
  readonly payloads: ReadonlyMap<string, Uint8Array>;
};

const from = (name: string, about: string, { sealed }: Pick<Grown, 'sealed'>, change: Partial<Vector> = {}): Vector => {
  const last = sealed.at(-1);
  return {
    name,
    about,
    ...filesOf(sealed),
    head: last && encodeHead({ entry: last.hash, count: sealed.length }),
    ...change,
  };
};

const replaced = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  utf8((fromUtf8(bytes) ?? '').replace(from, to));

/** The ledgers of `test/vectors`, for other implementations to be checked against. All people in them are invented. */
export const vectors = (): readonly Vector[] => {
  const begun = carryOut(nothing, openTheCase);
  const two = carryOut(begun, take('north'));
  const four = carryOut(carryOut(two, acceptArrest('north')), take('south'));
  const withdrawn = carryOut(four, {
    command: 'Withdraw',
    payload: { entry: four.sealed[2]?.hash ?? '', because: 'Another man of that name.' },
  });
  const destroyed = carryOut(four, {
    command: 'DestroyContent',
    payload: { entries: [four.sealed[2]?.hash ?? ''], because: 'Consent was withdrawn.' },
  });
  const [mine, theirs] = [carryOut(two, take('east')).sealed.at(-1), carryOut(two, take('west')).sealed.at(-1)];
  const envelope = { author: 'Asel', device: 'desk 1', at: '2026-03-02T00:00:00Z', salt: testSalt(77) };
  const merged: Sealed[] = [...two.sealed, mine, theirs].flatMap((one) => (one ? [one] : []));
  const parents = [mine?.hash ?? '', theirs?.hash ?? ''].sort();
  merged.push(seal({ kind: 'SourceTaken@1', payload: take('south').payload }, { ...envelope, parents }));
  const unknown = seal(
    { kind: 'WitnessHeard@3', payload: { page: 4 } },
    { ...envelope, parents: [two.sealed[1]?.hash ?? ''] },
  );
  const good = from('good-four-entries', 'A title, two sources, a statement accepted.', four);
  const lines = four.sealed.map(({ line }) => line);
  const third = four.sealed[2]?.entry.payloadHash ?? '';
  const payload = good.payloads.get(third) ?? new Uint8Array();
  const gone = new Map(filesOf(destroyed.sealed).payloads);
  gone.delete(third);
  const missing = new Map(good.payloads);
  missing.delete(third);
  const headOfTwo = from('', '', two).head;
  return [
    from('good-one-entry', 'A case that was opened and holds nothing yet.', begun),
    good,
    from('good-withdrawn', 'An accepted statement is withdrawn.', withdrawn),
    from('good-destroyed', 'The third payload is gone, since the last entry destroyed it.', destroyed, {
      payloads: gone,
    }),
    from('good-joined-histories', 'Two entries follow one; a last one follows both.', { sealed: merged }),
    from('good-unknown-kind', 'An entry of a kind from a later version is kept and linked.', {
      sealed: [...two.sealed, unknown],
    }),
    from('good-torn-tail', 'A power cut left half a line beyond the head.', four, {
      lines: utf8(lines.slice(0, 2).join('') + (lines[2] ?? '').slice(0, 90)),
      head: headOfTwo,
    }),
    from('good-head-behind', 'A power cut came between a line and the head; the lines are complete.', four, {
      head: headOfTwo,
    }),
    from('bad-entry-changed', 'Another author in the second entry.', four, {
      lines: replaced(good.lines, 'Timur', 'Tamar'),
    }),
    from('bad-last-entry-changed', 'Another device in the last entry.', four, {
      lines: utf8(lines.with(3, (lines[3] ?? '').replace('desk 1', 'desk 2')).join('')),
    }),
    from('bad-entry-respelled', 'The second entry means the same and is written otherwise.', four, {
      lines: utf8(lines.with(1, (lines[1] ?? '').replace('{"at":', '{ "at":')).join('')),
    }),
    from('bad-entry-removed', 'The third entry is gone.', four, { lines: utf8(lines.toSpliced(2, 1).join('')) }),
    from('bad-entries-exchanged', 'The second and the third entry changed places.', four, {
      lines: utf8([lines[0], lines[2], lines[1], lines[3]].join('')),
    }),
    from('bad-tail-cut', 'The last entry is gone.', four, { lines: utf8(lines.slice(0, 3).join('')) }),
    from(
      'bad-line-end-cut',
      'Only the last line feed is gone: the head vouches for the line, so this is no power cut.',
      four,
      {
        lines: good.lines.slice(0, -1),
      },
    ),
    from('bad-payload-changed', 'Another name in the third payload.', four, {
      payloads: new Map(good.payloads).set(third, replaced(payload, 'Nur Adilov', 'Nar Adilov')),
    }),
    from('bad-payload-missing', 'The third payload is gone, and nothing destroyed it.', four, { payloads: missing }),
    from('bad-head-changed', 'The head counts one entry less.', four, {
      head: replaced(good.head ?? new Uint8Array(), '"count":4', '"count":3'),
    }),
    from('bad-head-missing', 'The head is gone.', four, { head: undefined }),
  ];
};

/** What verification says of a vector, in the words published with it. */
export const expectationOf = ({ lines, payloads, head }: Vector): Json => {
  const verdict = verifyLedger(lines, payloads, head);
  if (!verdict.ok) return { ok: false, fault: verdict.fault as unknown as Json };
  return {
    ok: true,
    entries: verdict.entries.map(({ hash, entry, payload }) => ({
      hash,
      kind: entry.kind,
      ...('destroyedBy' in payload ? { destroyedBy: payload.destroyedBy } : {}),
    })),
    ahead: verdict.tail.ahead.map(({ hash }) => hash),
    ...(verdict.tail.torn === undefined ? {} : { torn: verdict.tail.torn }),
  };
};

const VALUES: readonly Json[] = [
  null,
  [],
  {},
  { b: 2, a: 1, A: 0 },
  { '\u20ac': 'euro', '\r': 'return', '1': 'one', '\u00f6': 'o', '\ud83d\ude00': 'smile', '\ufb33': 'dalet' },
  [0, 1, 98, 2.5, 1e21, 1e-7, 9007199254740991],
  'Айғақ \u0000\u001f\u007f\u2028 "\\/',
];

/** Values with their one way of being written, its SHA-256, and the payload hash under a salt. */
export const canonicalVectors = (): Json =>
  VALUES.map((value, at) => {
    const salt = saltDigits(testSalt(at));
    const text = canonical(value);
    return {
      value,
      canonical: text,
      sha256: digestText(text),
      salt,
      payloadHash: payloadHash({ salt, payload: value }),
    };
  });

/** Every file of `test/vectors` that is computed, by its path there. */
export const vectorFiles = (): ReadonlyMap<string, Uint8Array> => {
  const files = new Map<string, Uint8Array>();
  const said: Json[] = [];
  for (const vector of vectors()) {
    const { name, about, lines, head, payloads } = vector;
    files.set(`${name}/entries.jsonl`, lines);
    if (head) files.set(`${name}/head.json`, head);
    for (const [hash, bytes] of payloads) files.set(`${name}/payloads/${hash}.json`, bytes);
    said.push({ name, about, expected: expectationOf(vector) });
  }
  files.set('ledgers.json', utf8(`${JSON.stringify(said, null, 2)}\n`));
  files.set('canonical.json', utf8(`${JSON.stringify(canonicalVectors(), null, 2)}\n`));
  return files;
};
