import { configDefaults, defineConfig } from 'vitest/config';

/** Rooms that compute. Their tests run in a world without clock, chance and locale. */
const PURE = [
  'src/{model,truth,reading,reconciling,searching,telling,desk}/**/*.test.ts',
  'src/derive.test.ts',
  'test/laws/poisoned-world.test.ts',
];

const shared = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'pure', include: PURE, setupFiles: ['test/support/poisoned-world.ts'] } },
      {
        test: {
          ...shared,
          name: 'node',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...PURE],
          setupFiles: ['test/support/fixed-seed.ts'],
        },
      },
    ],
  },
});
