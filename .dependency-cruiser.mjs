/**
 * The import law: which room may enter which. Each comment is the sentence that its breaker will read.
 * `npm run check` applies it, `test/laws/import-law.test.ts` plants violations and expects them to be caught,
 * `npm run map` draws docs/rooms.md from it. It needs TypeScript 6: under 7 the cruiser passes having seen
 * nothing, so its caller also counts the files that were seen, and asks a line here for every folder (tools/import-law.ts).
 */

/**
 * A room is a folder of src/, or a single file there. `enters`: the rooms it may enter, by their doors.
 * @type {readonly { room: string; enters: readonly string[]; because: string }[]}
 */
export const law = [
  { room: 'model', enters: [], because: 'The nouns depend on nothing.' },
  {
    room: 'truth/originals',
    enters: ['model'],
    because: 'An original is bytes and a name made of those bytes.',
  },
  {
    room: 'truth/ledger',
    enters: ['model'],
    because: 'The ledger chains decisions; it does not interpret them.',
  },
  {
    room: 'formats',
    enters: ['model'],
    because: 'A format turns bytes into text and a map back, nothing more.',
  },
  {
    room: 'reading',
    enters: ['model'],
    because: 'Reading sees documents only. If it saw a decision, its results could not be kept by text hash.',
  },
  {
    room: 'reconciling',
    enters: ['model'],
    because: 'Reconciling takes readings and decisions as values; it never reads a document again.',
  },
  {
    room: 'telling',
    enters: ['model'],
    because: 'Telling arranges what is reconciled; it settles nothing.',
  },
  {
    room: 'searching',
    enters: ['model', 'reading', 'reconciling'],
    because:
      'Searching finds words: those of names by the keys that reconciling gives them, those of verbs by the forms that reading knows.',
  },
  {
    room: 'derivation',
    enters: ['model', 'reconciling'],
    because:
      'Derivation puts the parts of reconciling in their order, story by story; it reads nothing and tells nothing.',
  },
  {
    room: 'derive.ts',
    enters: ['model', 'reading', 'reconciling', 'derivation'],
    because: 'derive() and step() are the door to what a case file is computed by.',
  },
  {
    room: 'desk/ports',
    enters: ['model'],
    because: 'A port is an interface and its acceptance suite.',
  },
  {
    room: 'desk',
    enters: ['model', 'truth/originals', 'truth/ledger', 'derive.ts', 'searching', 'telling', 'desk/ports'],
    because: 'The desk works through ports; an entrance picks stores, clocks and networks.',
  },
  {
    room: 'stores/folder',
    enters: ['model', 'desk/ports'],
    because: 'A store keeps and fetches; meaning lives above it, and no store leans on another.',
  },
  {
    room: 'entrances/cli',
    enters: [
      'model',
      'truth/originals',
      'truth/ledger',
      'formats',
      'reading',
      'derive.ts',
      'telling',
      'desk',
      'desk/ports',
      'stores/folder',
      'entrances/server',
    ],
    because: 'An entrance wires rooms together and holds no rule of the domain; it enters them by their doors.',
  },
  {
    room: 'entrances/server',
    enters: ['model', 'truth/originals', 'truth/ledger', 'formats', 'derive.ts', 'telling', 'desk', 'desk/ports'],
    because:
      'The server answers browsers from one case that the command line hands in; it holds no rule of the domain, and picks no store and no weights.',
  },
  {
    room: 'entrances/web',
    enters: ['model', 'telling', 'desk'],
    because: 'The page draws what the desk tells and sends what a person decides; it computes nothing of a case.',
  },
];

/** Rooms that compute: no disk, network, clock, chance or locale; only values in and values out. */
export const pureRooms = [
  'model',
  'truth',
  'reading',
  'reconciling',
  'searching',
  'telling',
  'derivation',
  'derive.ts',
  'desk',
];

/**
 * Unit tests stand beside the code, acceptance suites beside their port; what they import is their own affair.
 * Neither is compiled into dist/.
 */
const TESTS = '[.](test|acceptance)[.]ts$';

const rooms = law.map(({ room }) => room);
/**
 * The room a file of src/ belongs to, the innermost where rooms are nested; undefined where the law has no line for it.
 * @param {string} path
 */
export const roomOf = (path) =>
  rooms
    .filter((room) => path.replace(new RegExp(TESTS), '.ts') === `src/${room}` || path.startsWith(`src/${room}/`))
    .sort((a, b) => b.length - a.length)[0];
const escaped = (path) => path.replaceAll('.', '[.]');
const isFile = (room) => room.endsWith('.ts');
const pathOf = (room) => (isFile(room) ? `^src/${escaped(room)}$` : `^src/${room}/`);
const door = (room) => (isFile(room) ? pathOf(room) : `^src/${room}/index[.]ts$`);
const nested = (room) => rooms.filter((other) => other.startsWith(`${room}/`));

const PURE = `^src/(${pureRooms.map((room) => (isFile(room) ? `${escaped(room)}$` : `${room}/`)).join('|')})`;
const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];
const DISK_AND_NETWORK = '^(node:)?(fs|net|http|https|http2|dns|tls|dgram|child_process|cluster|worker_threads)(/|$)';

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

export default {
  forbidden: [
    rule(
      'the-law-sees-everything',
      'An import the law cannot follow is an import it cannot judge: mend the path or install the package.',
      { path: '^src/' },
      { couldNotResolve: true },
    ),
    rule('never-to-dist', 'Sources read sources, never build output.', { path: '^src/' }, { path: '^dist/' }),
    rule(
      'no-circles',
      'Two files that need each other are one file, or hide a third.',
      { path: '^src/' },
      { circular: true },
    ),
    rule(
      'src-stands-alone',
      'What ships needs nothing of tests, benches, tools or examples. Move what you need into a room.',
      { path: '^src/', pathNot: TESTS },
      { path: '^(test|bench|tools|examples|weights|bin)/' },
    ),
    rule(
      'no-test-is-imported',
      'What ships never imports a test. Shared fixtures live in test/support.',
      { path: '^src/', pathNot: TESTS },
      { path: TESTS },
    ),
    rule(
      'pure-rooms-touch-nothing',
      'Pure rooms know no disk, network or clock. Take the value as an argument; an entrance fetches it.',
      { path: PURE, pathNot: TESTS },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'chosen-company',
      'A pure room may use zod and @noble/hashes. Another library needs a decision record and a place in this rule.',
      { path: PURE, pathNot: TESTS },
      { dependencyTypes: NPM, pathNot: '(^|/)node_modules/(zod|@noble/hashes)/' },
    ),
    rule(
      'the-page-takes-types-only',
      'The page imports the shape of what it is told, never the code that tells it: derivation stays on the desk. Write “import type”.',
      { path: '^src/entrances/web/', pathNot: TESTS },
      { path: '^src/', pathNot: '^src/entrances/web/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'formats-take-bytes',
      'A format is handed bytes and gives back a document; disk and network belong to entrances and stores.',
      { path: '^src/formats/', pathNot: TESTS },
      { path: DISK_AND_NETWORK },
    ),
    ...law.map(({ room, enters, because }) =>
      rule(
        `${room}-keeps-its-company`,
        `${because} May enter, by their doors: ${enters.join(', ') || 'no other room'}.`,
        { path: pathOf(room), pathNot: [TESTS, ...nested(room).map(pathOf)] },
        {
          path: '^src/',
          pathNot: [
            ...enters.map(door),
            // its own files, minus the rooms nested inside it
            isFile(room)
              ? pathOf(room)
              : `^src/${room}/${
                  nested(room).length > 0
                    ? `(?!(${nested(room)
                        .map((other) => other.slice(room.length + 1))
                        .join('|')})/)`
                    : ''
                }`,
          ],
        },
      ),
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '[.]css$' },
    doNotFollow: { path: ['node_modules', '^dist/', '^(test|bench|tools|examples|weights|bin)/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
