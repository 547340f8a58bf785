import { choose } from './choose.ts';
import { dice, seedOf } from './dice.ts';
import type { Person } from './names.ts';
import type { Outlet, World } from './world.ts';

/** Background as outlets write it; each words it anew every month. */
const CLOSING = [
  'President {president} (has promised|promised in {year}|has vowed) to (end|stop|punish) (torture|beatings) in the (prisons|jails|police stations) of {country} (several|{many}) times.',
  '(Rights groups|Lawyers|Observers) say that (torture|ill-treatment) is (common|usual|widespread) in (police stations|prisons) of {country}, and that (officers|guilty men) are (seldom|rarely|hardly ever) punished.',
  '{country} has been (ruled|governed|led) by President {president} since {year}.',
  'The Interior Ministry of {country} has (repeatedly|often|always) denied that (its officers|policemen) (ill-treat|harm|beat) (detainees|prisoners|anybody).',
  'The {people} authorities have (restricted|limited|all but banned) (public gatherings|rallies|marches|strikes) since {year}.',
  'In {year}, the parliament of {country} (adopted|passed) a law that (requires|prescribes) (cameras|{many} cameras) in every (police station|cell|interrogation room).',
  '(Courts|Judges) in {country} acquit (fewer|less) than (one defendant in {many}|{many} defendants a year), according to (lawyers|a study of {year}).',
  'President {president} won (a third|another|a new) term in {year} in a vote that (observers|neighbours|critics) called (unfair|a farce).',
  '(Complaints|Charges) against (the police|officers) in {country} are (examined|checked|mostly rejected) by (the police|other officers) themselves.',
  '(Several|At least {many}) (journalists|lawyers|teachers) have left {country} since (the election|the protests) of {year}.',
  'The ombudsman of {country}, {ombudsman}, has visited (prisons|{many} prisons|every prison) without finding (any torture|anything).',
  '(Protests|Quarrels|Strikes) over (prices|land|water|wages) have shaken the (south|north|west|east) of {country} (for {many} months|since {year}).',
  '(Lawyers|Those) who defend (protesters|journalists|strikers) in {country} (have lost|risk|lose) their (licences|freedom|work).',
  '(State television|The first channel) in {country} has (often|sometimes|regularly) shown (confessions|admissions) {many} (weeks|days|hours) before (a|the) (trial|hearing).',
  '(Human-rights groups|Lawyers|Exiles) count more than {many} political prisoners in {country}.',
];
/** What an agency writes below what it cannot check, for as long as it exists. */
const VERIFY = 'could not verify the claims independently.';

const fullName = ({ given, family }: Person) => `${given} ${family}`;

/** The sentences that an outlet closes its reports with in a month: a few, in which other outlets may happen to fall in. */
export const closingOf = (world: World, outlet: Outlet, seed: number, month: number): readonly string[] => {
  const d = dice(seedOf(seedOf(seed, month), 77 + outlet.number));
  const say = (text: string): string =>
    choose(d, text)
      .replaceAll('{president}', fullName(world.president))
      .replaceAll('{ombudsman}', fullName(world.ombudsman))
      .replaceAll('{country}', world.country)
      .replaceAll('{people}', world.people)
      .replaceAll('{year}', () => String(2003 + d.below(15)))
      .replaceAll('{many}', () => String(12 + d.below(88)));
  const sentences = [0, 1, 2, 3].map(() => say(d.pick(CLOSING)));
  return outlet.kind === 'wire' ? [...sentences, `${outlet.name} ${VERIFY}`] : sentences;
};
