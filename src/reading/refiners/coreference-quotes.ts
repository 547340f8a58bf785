import type { Scene } from '../recognisers/cast-scene.ts';
import { at, dependent, type Tree } from '../tree.ts';

/** Which tokens of a sentence stand between quotation marks, and the subject of the verb of speech outside them. */
export type Quoted = { has(index: number): boolean; readonly speakerHead?: number };

/** Reads the marks of one sentence; an unclosed mark runs to the end, an unopened one from the start. */
export const quotedIn = (scene: Scene, tree: Tree): Quoted => {
  const inside = new Set<number>();
  const closed = tree.tokens.findIndex((token) => /^[”»]$/u.test(token.form));
  const opened = tree.tokens.findIndex((token) => /^[“«]$/u.test(token.form));
  let open = closed >= 0 && (opened < 0 || closed < opened);
  tree.tokens.forEach((token, index) => {
    if (/^[“«„]$/u.test(token.form)) open = true;
    else if (/^[”»]$/u.test(token.form)) open = false;
    else if (token.form === '"') open = !open;
    else if (open) inside.add(index);
  });
  if (inside.size === 0) return { has: () => false };
  const speech = tree.tokens.findIndex(
    (token, index) =>
      !inside.has(index) && token.upos === 'VERB' && scene.lexicon.speechVerbs.has(token.lemma.toLowerCase()),
  );
  const subject = speech < 0 ? undefined : dependent(tree, speech, 'nsubj');
  const has = (index: number): boolean => inside.has(index);
  return subject === undefined || inside.has(subject) || !at(tree, subject) ? { has } : { has, speakerHead: subject };
};
