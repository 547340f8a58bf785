export * from './case-error.ts';
export * from './case-store.ts';
export { type StoreLaw, type StoreUnderTest, storeLaws } from './store.acceptance.ts';
export * from './tools.ts';
