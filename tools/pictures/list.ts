/** One picture of the guide: a page of the desk on the sample case, as a person sees it after a few keys. */
export type Picture = {
  readonly name: string;
  readonly path: string;
  /** Keys that are pressed once the page stands, one after the other. */
  readonly keys?: readonly string[];
  readonly language?: 'en' | 'ru';
  readonly dark?: boolean;
  readonly size?: readonly [number, number];
};

/** Wide enough for three columns. */
export const USUAL = [1280, 800] as const;
const PHONE = [390, 844] as const;

/** Everything that docs/guide and README.md show, in the order of the guide. */
export const PICTURES: readonly Picture[] = [
  { name: 'review', path: '/review' },
  { name: 'reader', path: '/review', keys: ['o'] },
  { name: 'chronology', path: '/chronology', keys: ['j', 'j', 'j'] },
  { name: 'people', path: '/people', keys: ['j'] },
  { name: 'figures', path: '/figures', keys: ['j'] },
  { name: 'proceedings', path: '/proceedings', keys: ['j'] },
  { name: 'disputes', path: '/disputes', keys: ['j'] },
  { name: 'sources', path: '/sources', keys: ['j'] },
  { name: 'ledger', path: '/ledger' },
  { name: 'search', path: `/search?q=${encodeURIComponent('Охмелару')}`, keys: ['j'] },
  { name: 'phone', path: '/chronology', size: PHONE },
  { name: 'dark', path: '/disputes', keys: ['j'], dark: true },
  { name: 'russian', path: '/review', language: 'ru' },
];

/** What a picture may weigh, in bytes: a guide is fetched whole. */
export const HEAVIEST = 150_000;
