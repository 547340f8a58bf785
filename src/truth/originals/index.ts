export { checkFixity, type Fixity } from './fixity.ts';
export { nameOf, sourceHandle } from './original.ts';
