export { type Derived, type Engine, engine, type Work } from './engine.ts';
