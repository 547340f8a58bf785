import type { Draft, Scene, SceneSentence } from '../scene.ts';
import { actStatements } from './acts.ts';
import { injuryStatements, postStatements } from './attributes.ts';
import { figureStatements } from './figures.ts';
import { evidenceStatements, findingStatements, signStatements } from './judgements.ts';
import { linkStatements } from './links.ts';
import { requestStatements } from './requests.ts';
import { speechStatements } from './speech.ts';
import { stanceStatements } from './stances.ts';

/** Everything that makes statements of a sentence, in order. */
const RULES: readonly ((scene: Scene, sentence: SceneSentence) => readonly Draft[])[] = [
  actStatements,
  speechStatements,
  figureStatements,
  findingStatements,
  signStatements,
  stanceStatements,
  evidenceStatements,
  requestStatements,
  injuryStatements,
  postStatements,
];

/** All statements of a document in text order, with parts of figures pointing at their wholes and with their links. */
export const readStatements = (scene: Scene): Draft[] => {
  const drafts = scene.sentences.flatMap((sentence) => RULES.flatMap((rule) => rule(scene, sentence)));
  const sorted = drafts
    .map((draft, order) => ({ draft, order }))
    .sort((a, b) => (a.draft.passages[0]?.start ?? 0) - (b.draft.passages[0]?.start ?? 0) || a.order - b.order)
    .map(({ draft }) => draft);
  return linkStatements(
    scene,
    sorted.map((draft) => joinParts(scene, draft, sorted)),
  );
};

const joinParts = (scene: Scene, draft: Draft, all: readonly Draft[]): Draft => {
  if (draft.content.kind !== 'figure') return draft;
  const { quantity } = draft.content;
  const own = scene.quantities.find((one) => one.quantity === quantity);
  const whole = own?.partOf === undefined ? undefined : scene.quantities[own.partOf];
  const index = whole
    ? all.findIndex((other) => other.content.kind === 'figure' && other.content.quantity === whole.quantity)
    : -1;
  return index < 0 ? draft : { ...draft, content: { ...draft.content, partOf: index } };
};
