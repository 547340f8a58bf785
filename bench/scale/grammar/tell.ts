import type { ActType } from '../../../src/model/index.ts';
import { type Day, monthOf, writtenDate } from './calendar.ts';
import { closingOf } from './closing.ts';
import { type Dice, dice, seedOf } from './dice.ts';
import type { Incident } from './incidents.ts';
import { BACKGROUND, LEADS, MORE, type Stage, TITLES, type Wording } from './sentences.ts';
import { fill, type Scene } from './slots.ts';
import type { Outlet, World } from './world.ts';

/** A report as an outlet publishes it, and what its sentences are meant to tell. */
export type Report = {
  readonly file: string;
  readonly text: string;
  readonly incident: number;
  readonly stage: Stage;
  readonly published: Day;
  readonly outlet: string;
  /** Whether it repeats the words of another report. */
  readonly copies: boolean;
  readonly tells: readonly ActType[];
};

/** What is still to be written: which stage of which incident, by whom, when, and from whose words. */
export type Task = {
  readonly incident: Incident;
  readonly at: number;
  readonly outlet: Outlet;
  readonly published: Day;
  readonly number: number;
  /** The task whose report is copied. */
  readonly copies?: Task;
};

type Told = {
  readonly title: string;
  readonly paragraphs: readonly (readonly string[])[];
  /** Which of them is the outlet's own background. */
  readonly closing: readonly string[];
  readonly tells: readonly ActType[];
};

/** Some of a list, in its order. */
const some = <T>(d: Dice, list: readonly T[], most: number): readonly T[] => {
  const left = [...list];
  while (left.length > most) left.splice(d.below(left.length), 1);
  return left;
};

const tell = (world: World, seed: number, task: Task): Told => {
  const { incident, at, outlet, published } = task;
  const d = dice(seedOf(seed, 5_000_000 + task.number));
  const scene: Scene = { world, incident, outlet, published, named: new Set(), dice: d };
  const now = incident.stages[at] as Incident['stages'][number];
  const tells: ActType[] = [];
  const say = (wording: Wording, day: Day): string => {
    tells.push(wording.tells);
    return fill(scene, wording.says, day);
  };
  const titleScene = { ...scene, named: new Set<string>() };
  const title = fill(titleScene, d.pick(TITLES[now.stage]), now.day);
  const lead = [say(d.pick(LEADS[now.stage]), now.day)];
  const more = some(d, MORE[now.stage] ?? [], 2 + d.below(3)).map((says) => fill(scene, says, now.day));
  const earlier = incident.stages.slice(0, at).filter(({ stage }) => BACKGROUND[stage] !== undefined);
  const background = some(d, earlier, 2 + d.below(4)).map(({ stage, day }) =>
    say(d.pick(BACKGROUND[stage] as readonly Wording[]), day),
  );
  const closing = some(d, closingOf(world, outlet, seed, monthOf(published)), d.below(3));
  const half = d.below(more.length + 1);
  const paragraphs = [[...lead, ...more.slice(0, half)], more.slice(half), background, closing];
  return { title, paragraphs: paragraphs.filter((one) => one.length > 0), closing, tells };
};

/** A copy: another headline, the agency named, now and then a sentence less. */
const copied = (world: World, seed: number, task: Task, from: Task): Omit<Told, 'closing'> => {
  const d = dice(seedOf(seed, 5_000_000 + task.number));
  const { title, paragraphs, closing, tells } = tell(world, seed, from);
  const [opening, ...rest] = paragraphs as [readonly string[], ...(readonly string[])[]];
  const [lead, ...others] = opening as [string, ...string[]];
  const named = `${lead.replace(/\.$/, '')}, ${from.outlet.name} reported.`;
  // The copier's own closing sentences stand in the place of the agency's.
  const body = [
    [d.chance(70) ? named : lead, ...others],
    ...rest.filter((one) => one !== closing),
    some(d, closingOf(world, task.outlet, seed, monthOf(task.published)), d.below(2)),
  ];
  const other = d.pick(TITLES[(task.incident.stages[task.at] as Incident['stages'][number]).stage]);
  const scene: Scene = {
    world,
    incident: task.incident,
    outlet: task.outlet,
    published: task.published,
    named: new Set(),
    dice: d,
  };
  return {
    title: d.chance(50) ? title : fill(scene, other, task.published),
    paragraphs: body.filter((one) => one.length > 0),
    tells,
  };
};

/** Writes a report: headline, date and prose of 50 to 200 words, as a text file holds it. The same task gives the same text. */
export const write = (world: World, seed: number, task: Task): Report => {
  const { incident, outlet, published, copies } = task;
  const told = copies ? copied(world, seed, task, copies) : tell(world, seed, task);
  const [first, ...rest] = told.paragraphs.map((sentences) => sentences.join(' '));
  const body = [`${incident.town.name.toUpperCase()} -- ${first}`, ...rest].join('\n\n');
  const date = writtenDate(published, outlet.monthFirst);
  return {
    file: `report-${String(task.number).padStart(6, '0')}.txt`,
    text: `${told.title} | ${outlet.name}\n\n${date}\n\n${body}\n`,
    incident: incident.id,
    stage: (incident.stages[task.at] as Incident['stages'][number]).stage,
    published,
    outlet: outlet.name,
    copies: copies !== undefined,
    tells: told.tells,
  };
};
