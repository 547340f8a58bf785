import {
  ACT_TYPES,
  type ActType,
  type CaseFile,
  type EventRecord,
  type Proceeding,
  WRONGS,
} from '../../model/index.ts';
import { english } from '../phrases/en.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { EventTitle, ProceedingTitle } from '../phrases/title-phrases.ts';
import { placeInTitle } from './in-title.ts';

/** What the case calls an identity, where it is there, and whether that is a name rather than a description. */
export type CalledBy = (id: string) => { readonly name: string; readonly named: boolean } | undefined;

/** Acts whose doers are told beside whom or what they speak of. */
const SPEECH: ReadonlySet<ActType> = new Set<ActType>(['statement', 'identification']);

/** Somebody in a title. */
type Stands = { readonly name: string; readonly named: boolean };

/** A name as it is, words of a report in quotation marks. */
const shown = ({ name, named }: Stands, phrases: Phrases): string => (named ? name : phrases.quote(name));

type Cast = readonly Pick<EventRecord['participants'][number], 'role' | 'identity' | 'words'>[];

/** Those of some roles who stand in a title, in its order, each once; one who stands inside another's name is left out. */
const standing = (title: string, cast: Cast, roles: readonly string[], called: CalledBy): readonly Stands[] => {
  const at = new Map<string, Stands & { readonly place: number }>();
  for (const { role, identity, words } of cast) {
    const who = (identity === undefined ? undefined : called(identity)) ?? { name: words ?? '', named: false };
    const place = roles.includes(role) ? placeInTitle(title, who.name) : -1;
    if (place >= 0 && at.get(who.name)?.named !== true) at.set(who.name, { ...who, place });
  }
  const found = [...at.values()].sort((a, b) => a.place - b.place || b.name.length - a.name.length);
  let end = -1;
  return found.filter(({ name, place }) => {
    if (place < end) return false;
    end = place + name.length;
    return true;
  });
};

const MORE = / and others\b/;

/**
 * What a title in another language is made of: the people whom the event's own title names, for reconciling has chosen them
 * so that nobody with a name stands there as the doer of harm.
 */
export const eventTitleParts = (event: EventRecord, called: CalledBy, phrases: Phrases): EventTitle => {
  const { title, act, participants } = event;
  const befell = standing(title, participants, ['patient'], called);
  const told = befell.length === 0 || SPEECH.has(act);
  const doers = told ? standing(title, participants, ['agent', 'speaker'], called) : [];
  const spoke = doers.length > 0;
  const who = (spoke ? doers : befell).map((one) => shown(one, phrases));
  const place = event.where?.value === undefined ? undefined : called(event.where.value)?.name;
  return {
    composed: title,
    act,
    who,
    ...(spoke ? { acted: true as const } : {}),
    about: spoke ? befell.map((one) => shown(one, phrases)) : [],
    more: MORE.test(title),
    ...(place !== undefined && (who.length === 0 || act === 'travel') ? { place } : {}),
  };
};

/** Titles whose people stand inside the noun of the act. */
const TURNED: readonly (readonly [RegExp, ActType])[] = [
  [/ recognised as (?:a victim|victims)$/, 'victim-recognised'],
  [/^investigation of .* opened$/, 'investigation-opened'],
  [/^investigation of .* suspended$/, 'investigation-suspended'],
  [/^investigation of .* resumed$/, 'investigation-resumed'],
  [/^investigation of .* closed$/, 'investigation-closed'],
];

/** The act whose English noun begins a title; the longest such noun, for one may begin another. */
const actOf = (title: string): ActType | undefined =>
  TURNED.find(([noun]) => noun.test(title))?.[1] ??
  ACT_TYPES.filter((act) => placeInTitle(title, english.acts[act]) === 0).sort(
    (a, b) => english.acts[b].length - english.acts[a].length,
  )[0];

/** What a proceeding's title is made of: its country, its act, and those of its people whom its own title names. */
export const proceedingTitleParts = (
  proceeding: Proceeding,
  events: ReadonlyMap<string, EventRecord>,
  called: CalledBy,
  phrases: Phrases,
): ProceedingTitle => {
  const { title, jurisdiction } = proceeding;
  const country = jurisdiction !== '' && title.startsWith(`${jurisdiction}: `) ? jurisdiction : undefined;
  const rest = country === undefined ? title : title.slice(country.length + 2);
  const ids = [...(proceeding.victims ?? []), ...proceeding.persons.map((one) => one.identity)];
  const cast: Cast = [
    ...ids.map((identity) => ({ role: 'patient' as const, identity })),
    ...proceeding.steps.flatMap((step) => events.get(step)?.participants ?? []),
  ];
  const act = actOf(rest);
  // Whoever did harm stands in no title; only those whom the step was directed at do.
  const roles = act !== undefined && !WRONGS.has(act) ? ['patient', 'agent'] : ['patient'];
  return {
    composed: title,
    ...(country === undefined ? {} : { country }),
    ...(act === undefined ? {} : { act }),
    who: standing(rest, cast, roles, called).map((one) => shown(one, phrases)),
    more: MORE.test(rest),
  };
};

/** A name begins with a capital letter, or is the code of a hidden person (▮A▮); a description that does, begins with an article or an owner, or is a group's. */
const isName = (words: string): boolean =>
  /^[\p{Lu}▮]/u.test(words) && !/^(?:The|An?|One|My|His|Her|Our|Their)\s+\p{Ll}/u.test(words);

/** What the case calls its identities. */
export const calledIn = (file: Pick<CaseFile, 'identities'>): CalledBy => {
  const names = new Map(
    file.identities.map(({ id, kind, name }) => [id, { name, named: kind !== 'group' && isName(name) }] as const),
  );
  return (id) => names.get(id);
};
