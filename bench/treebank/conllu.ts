/** A sentence of a treebank in CoNLL-U (universaldependencies.org/format.html): syntactic words only. Heads are indexes, -1 root. */
export type GoldSentence = {
  readonly document: string;
  readonly text: string;
  readonly forms: string[];
  readonly lemmas: string[];
  readonly upos: string[];
  /** Language-specific tags. */
  readonly xpos: string[];
  readonly feats: string[];
  readonly heads: number[];
  readonly deprels: string[];
  readonly misc: string[];
  /** Multiword tokens: index of the first and the last word, and the spelling. */
  readonly multiword: { from: number; to: number; form: string }[];
};

/** Reads CoNLL-U text. Empty nodes are left out. Throws naming the line where a word has no head. */
export const readConllu = (text: string, name: string): GoldSentence[] => {
  const sentences: GoldSentence[] = [];
  let document = '';
  let words: string[][] = [];
  let multiword: GoldSentence['multiword'] = [];
  let raw = '';
  const close = () => {
    if (words.length > 0)
      sentences.push({
        document,
        text: raw,
        forms: words.map((w) => w[1]!),
        lemmas: words.map((w) => w[2]!),
        upos: words.map((w) => w[3]!),
        xpos: words.map((w) => w[4]!),
        feats: words.map((w) => (w[5] === '_' ? '' : w[5]!)),
        heads: words.map((w) => Number(w[6]) - 1),
        deprels: words.map((w) => w[7]!),
        misc: words.map((w) => w[9]!),
        multiword,
      });
    words = [];
    multiword = [];
  };
  const lines = text.split('\n');
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n]!;
    if (line === '' || line === '\r') close();
    else if (line.startsWith('# newdoc')) document = line.slice(line.indexOf('=') + 1).trim();
    else if (line.startsWith('# text = ')) raw = line.slice(9);
    else if (line[0] !== '#') {
      const columns = line.split('\t');
      const id = columns[0]!;
      if (id.includes('.')) continue;
      if (id.includes('-')) {
        const [from, to] = id.split('-').map(Number);
        multiword.push({ from: from! - 1, to: to! - 1, form: columns[1]! });
        continue;
      }
      if (columns.length < 10 || !/^\d+$/.test(columns[6]!)) throw new Error(`${name}:${n + 1}: a word without a head`);
      words.push(columns);
    }
  }
  close();
  return sentences;
};

/** A sentence with BIO labels of names, from a file of Universal NER (`.iob2`). */
export type NamedSentence = { readonly forms: string[]; readonly names: string[] };

/** Reads IOB2: number, form, label. Labels other than PER, ORG, LOC and OTH are read as O. */
export const readIob2 = (text: string): NamedSentence[] => {
  const sentences: NamedSentence[] = [];
  let current: NamedSentence = { forms: [], names: [] };
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      if (current.forms.length > 0) sentences.push(current);
      current = { forms: [], names: [] };
    } else if (line[0] !== '#') {
      const [, form, label] = line.split('\t');
      current.forms.push(form!);
      current.names.push(/^[BI]-(PER|ORG|LOC|OTH)$/.test(label!) ? label! : 'O');
    }
  }
  if (current.forms.length > 0) sentences.push(current);
  return sentences;
};
