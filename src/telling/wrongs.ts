/** Acts that wrong somebody: the model knows them, since who was wronged decides who is named to the public. */
export { WRONGS } from '../model/index.ts';
