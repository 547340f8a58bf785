import { type Dice, dice, seedOf } from './dice.ts';
import { type Person, person, type Spelling } from './names.ts';

/** A town with those who hold its posts for as long as the archive lasts. */
export type Town = {
  readonly name: string;
  readonly chief: Person;
  readonly prosecutor: Person;
  readonly judge: Person;
  readonly officers: readonly Person[];
};

/** Who publishes, and how names and dates are written there. */
export type Outlet = {
  readonly name: string;
  readonly kind: 'wire' | 'paper' | 'group';
  readonly spelling: Spelling;
  readonly monthFirst: boolean;
  readonly number: number;
};

/** What the whole archive shares. */
export type World = {
  readonly country: string;
  readonly people: string;
  readonly president: Person;
  readonly minister: Person;
  readonly spokesman: Person;
  readonly ombudsman: Person;
  readonly towns: readonly Town[];
  readonly outlets: readonly Outlet[];
  readonly lawyers: readonly Person[];
  readonly groups: readonly string[];
};

const TOWNS =
  'Sarkum Beltash Ormelik Kenzhol Taravan Uzynbel Koshtal Aksuran Narindar Lipovnik Zarechin Dobrovin Staromosk Temirkul Zhanabel Talgorsk Burmalik Esenkala Tuzlykent Mirovka'.split(
    ' ',
  );

const OUTLETS: readonly (readonly [string, Outlet['kind'], Spelling])[] = [
  ['Steppe Wire', 'wire', 0],
  ['Inland Press Agency', 'wire', 1],
  ['The Sarkum Courier', 'paper', 0],
  ['Karvenia Today', 'paper', 2],
  ['Radio Lowland', 'paper', 0],
  ['The Border Post', 'paper', 1],
  ['The Morning Ledger', 'paper', 0],
  ['Eastern Lantern', 'paper', 2],
  ['The Taravan Herald', 'paper', 0],
  ['The Inland Review', 'paper', 1],
  ['Open Docket', 'group', 0],
  ['Rights Beyond Walls', 'group', 0],
];

/** The world of one seed: the same president, ministries and towns in every report of it. */
export const worldOf = (seed: number): World => {
  const d: Dice = dice(seedOf(seed, 1));
  const president = person(d, 'president');
  const ombudsman = person(d, 'ombudsman');
  const [country, people] = ['Karvenia', 'Karvenian'];
  return {
    country,
    people,
    president,
    minister: person(d, 'minister'),
    spokesman: person(d, 'spokesman'),
    ombudsman,
    towns: TOWNS.map((name) => ({
      name,
      chief: person(d, 'police chief'),
      prosecutor: person(d, 'prosecutor'),
      judge: person(d, 'judge'),
      officers: Array.from({ length: 12 }, () => person(d, d.pick(['Captain', 'Major', 'Lieutenant', 'Sergeant']))),
    })),
    outlets: OUTLETS.map(([name, kind, spelling], at) => ({
      name,
      kind,
      spelling,
      monthFirst: at % 3 === 0,
      number: at,
    })),
    lawyers: Array.from({ length: 40 }, () => person(d, 'lawyer')),
    groups: ['Open Docket', 'Rights Beyond Walls', 'the Karvenian Helsinki Bureau', 'Mothers for Justice'],
  };
};
