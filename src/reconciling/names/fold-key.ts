/** Names fold in the model, so that telling hides a name by the very key under which it was found. */
export { coarsen, deletions, foldWord, withinOneLetter } from '../../model/index.ts';
