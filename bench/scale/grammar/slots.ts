import { type Day, namedDay, namedMonth, yearOf } from './calendar.ts';
import { choose } from './choose.ts';
import { type Dice, dice, seedOf } from './dice.ts';
import type { Incident } from './incidents.ts';
import { type Person, spelt } from './names.ts';
import { DENIALS, type Halves, QUOTES } from './quotes.ts';
import type { Outlet, World } from './world.ts';

/** What a sentence is told about: an incident on one of its days, in the words of one outlet's report. */
export type Scene = {
  readonly world: World;
  readonly incident: Incident;
  readonly outlet: Outlet;
  readonly published: Day;
  /** Who was named before in this report: they go by their family name from then on. */
  readonly named: Set<string>;
  readonly dice: Dice;
};

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const number = (count: number, opening: boolean): string =>
  NUMBERS[count] !== undefined && (opening || count < 11) ? (NUMBERS[count] as string) : String(count);

const fullName = (scene: Scene, one: Person): string => `${one.given} ${spelt(one.family, scene.outlet.spelling)}`;

/** A person by full name, then by family name. */
const name = (scene: Scene, one: Person, before = ''): string => {
  const full = fullName(scene, one);
  if (scene.named.has(full)) return spelt(one.family, scene.outlet.spelling);
  scene.named.add(full);
  return `${before}${full}`;
};

const victim = (scene: Scene): string => {
  const { who } = scene.incident;
  if (scene.named.has(fullName(scene, who))) return name(scene, who);
  const kind = scene.dice.below(4);
  const article = /^[aeiou]/.test(who.is) ? 'an' : 'a';
  if (kind === 0) return name(scene, who);
  if (kind === 1) return `${name(scene, who)}, ${article} ${who.is},`;
  return name(scene, who, kind === 2 ? `the ${who.is} ` : `${who.is} `);
};

/** What somebody said at a stage: the same words in every report that quotes them. */
const quoted = ({ incident }: Scene, day: Day, [begins, ends]: Halves, part: number): string => {
  const d = dice(seedOf(seedOf(day, incident.id), part));
  return choose(d, `${d.pick(begins)}, ${d.pick(ends)}`)
    .replaceAll('{few}', number(incident.few, false))
    .replaceAll('{ribs}', number(incident.ribs, false))
    .replaceAll('{days}', number(incident.days, false));
};

/**
 * A sentence with its words chosen, (one|another), and its slots filled. `day` is that of the stage being told. Throws on a
 * slot that the grammar does not have.
 */
export const fill = (scene: Scene, says: string, day: Day): string => {
  const { world, incident, outlet, published } = scene;
  const { who, town, officer, against } = incident;
  const accused = against === 'officer' ? officer : who;
  const pronoun = (one: Person, forms: readonly [he: string, she: string]) => forms[one.she ? 1 : 0];
  const known = () => scene.named.has(fullName(scene, who));
  const slots: Readonly<Record<string, (opening: boolean) => string>> = {
    who: () => victim(scene),
    he: () => (known() ? pronoun(who, ['he', 'she']) : victim(scene)),
    him: () => (known() ? pronoun(who, ['him', 'her']) : victim(scene)),
    his: () => pronoun(who, ['his', 'her']),
    himself: () => pronoun(who, ['himself', 'herself']),
    he2: () => pronoun(officer, ['he', 'she']),
    his2: () => pronoun(officer, ['his', 'her']),
    is: () => who.is,
    family: () => spelt(who.family, outlet.spelling),
    accused: () => (accused === who ? victim(scene) : name(scene, accused, `${officer.is} `)),
    them: () => pronoun(accused, ['him', 'her']),
    crime: () => (against === 'officer' ? 'torture' : incident.suspicion),
    lawyer: () => name(scene, incident.lawyer),
    officer: () => name(scene, officer),
    officerFamily: () => spelt(officer.family, outlet.spelling),
    rank: () => officer.is,
    chief: () => name(scene, town.chief),
    prosecutor: () => name(scene, town.prosecutor),
    judge: () => name(scene, town.judge),
    spokesman: () => name(scene, world.spokesman),
    prosecutors: () => `the ${town.name} prosecutor's office`,
    court: () => `the ${town.name} city court`,
    police: () => `the ${town.name} city police`,
    group: () => incident.group,
    outlet: () => outlet.name,
    town: () => town.name,
    suspicion: () => incident.suspicion,
    cause: () => incident.cause,
    days: () => number(incident.days, false),
    years: (opening) => number(incident.years, opening),
    ribs: () => number(incident.ribs, false),
    few: (opening) => number(incident.few, opening),
    quote: () => quoted(scene, day, QUOTES, 1),
    denial: () => quoted(scene, day, DENIALS, 2),
    year: () => String(yearOf(incident.stages[0]?.day ?? day) - incident.ribs),
    many: () => number(incident.many, false),
    on: () => namedDay(day, published, outlet.monthFirst, scene.dice.chance(60)),
    inMonth: () => namedMonth(day, published),
  };
  const filled = choose(scene.dice, says).replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
    const opening = /^[A-Z]/.test(slot);
    const put = slots[opening ? `${slot[0]?.toLowerCase()}${slot.slice(1)}` : slot];
    if (put === undefined) throw new Error(`the grammar has no slot ${slot}`);
    const words = put(opening);
    return opening ? `${words[0]?.toUpperCase()}${words.slice(1)}` : words;
  });
  return filled.replaceAll(',,', ',').replaceAll(',.', '.');
};
