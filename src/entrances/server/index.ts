/** The server: one case of this machine, shown to one person's browser on this machine. */
export { NotOpened } from './case/ask-thread.ts';
export type { Handed } from './case/held-case.ts';
export { holdInThread } from './case/hold-in-thread.ts';
export type { DrawPage } from './page-images.ts';
export { type ServedDesk, serveDesk, type ToServe } from './serve-desk.ts';
