export * from './case-error.ts';
export * from './case-store.ts';
export * from './tools.ts';
