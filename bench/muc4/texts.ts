import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a filled template picks out of its text, as far as it is used here: which harm, and the strings it was filled with. */
export type Template = {
  readonly type: string;
  /** Day, month and year as a date ("1989-12-30"), where the slot holds one full day. */
  readonly date?: string;
  /** The words of places, of who and what was hit, and of what it was done with. */
  readonly words: readonly string[];
};

/** A report of the set as the 1992 package prints it: capitals throughout. */
export type Wire = { readonly id: string; readonly text: string };

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
const STARTS = /^([A-Z0-9]+-MUC\d-\d{4})(?:[ \t]*\([^)]*\))?[ \t]*$/gm;

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesUnder(path) : [path];
    });

/** The reports of a file, each begun by a line that is its name. */
export const wiresIn = (file: string): readonly Wire[] => {
  const starts = [...file.matchAll(STARTS)];
  return starts.map((start, at) => ({
    id: start[1] as string,
    text: file.slice(start.index + start[0].length, starts[at + 1]?.index ?? file.length).trim(),
  }));
};

const quotedIn = (slot: string): readonly string[] =>
  [...slot.matchAll(/"([^"]+)"/g)].map((found) => found[1] as string);

const dateIn = (slot: string): { readonly date?: string } => {
  const found = /^(\d{1,2}) ([A-Z]{3}) (\d{2})$/.exec(slot.trim());
  const month = found ? MONTHS.indexOf(found[2] as string) + 1 : 0;
  if (!found || month === 0) return {};
  return { date: `19${found[3]}-${String(month).padStart(2, '0')}-${(found[1] as string).padStart(2, '0')}` };
};

/** The filled templates of a key file, by name of text and number of template ("DEV-MUC3-0001 2"). */
export const templatesIn = (file: string): ReadonlyMap<string, Template> => {
  const found = new Map<string, Template>();
  for (const part of file.split(/^0\.\s+MESSAGE: ID\s+/m).slice(1)) {
    const slots = new Map<string, string>();
    let name = 'ID';
    for (const line of part.split('\n')) {
      const head = /^\d+\.\s+([A-Z ]+?: [A-Z ()]+?)\s{2,}(.*)$/.exec(line);
      if (head) name = head[1] as string;
      const value = head ? (head[2] as string) : line.trim();
      slots.set(name, `${slots.get(name) ?? ''} ${value}`.trim());
    }
    const text = /^\S+/.exec(slots.get('ID') ?? '')?.[0] ?? '';
    const number = /\d+/.exec(slots.get('MESSAGE: TEMPLATE') ?? '')?.[0] ?? '';
    const type = slots.get('INCIDENT: TYPE') ?? '*';
    if (type === '*') continue;
    const hit = ['PHYS TGT: ID', 'HUM TGT: NAME', 'HUM TGT: DESCRIPTION', 'INCIDENT: INSTRUMENT ID'];
    const places = (slots.get('INCIDENT: LOCATION') ?? '')
      .split(':')
      .map((one) => one.replace(/\([^)]*\)/g, '').trim());
    found.set(`${text} ${number}`, {
      type,
      ...dateIn(slots.get('INCIDENT: DATE') ?? ''),
      words: [...hit.flatMap((slot) => quotedIn(slots.get(slot) ?? '')), ...places.slice(1).filter(Boolean)],
    });
  }
  return found;
};

/** Every report and template under a folder, whatever its parts are called; outputs of other systems are not keys. */
export const readWires = (folder: string) => {
  const wires = new Map<string, Wire>();
  const templates = new Map<string, Template>();
  for (const path of filesUnder(folder)) {
    const name = path.split('/').at(-1) ?? '';
    if (/\.jsonl?$/.test(name)) continue;
    const file = readFileSync(path, 'latin1');
    if (name.startsWith('key-')) for (const [id, one] of templatesIn(file)) templates.set(id, one);
    else for (const one of wiresIn(file)) if (!wires.has(one.id)) wires.set(one.id, one);
  }
  return { wires, templates };
};
