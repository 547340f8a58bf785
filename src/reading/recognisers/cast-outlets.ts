import { at, relation } from '../tree.ts';
import { type CastDraft, character } from './cast-draft.ts';
import { plain, type Scene } from './cast-scene.ts';

/**
 * Marks as outlets the bodies that people speak to or through: "told X", "in an interview with X", "X reported",
 * where the name itself says no other kind of body.
 */
export const castOutlets = (scene: Scene, draft: CastDraft): void => {
  for (const mention of draft.mentions) {
    const tree = scene.trees[mention.sentence];
    const one = character(draft, mention.character);
    if (!tree || mention.form !== 'name' || one.kind !== 'organization' || one.outlet) continue;
    const head = at(tree, mention.head);
    const governor = tree.tokens[head.head];
    const before = plain(tree.tokens[mention.from - 1]);
    const told = before === 'told' || (/^i?obj$/.test(head.deprel) && governor?.lemma === 'tell');
    const interview = governor?.lemma === 'interview' && relation(head) === 'nmod' && before !== 'of';
    const reported = head.deprel === 'nsubj' && governor?.lemma === 'report';
    const otherBody = [...one.keys].some((key) =>
      key.split(' ').some((word) => scene.lexicon.stateBodyHeads.has(word)),
    );
    if ((told || interview || reported) && !otherBody) one.outlet = true;
  }
};
