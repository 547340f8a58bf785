import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Builds the desk's page into dist/web. Every asset is served by the desk itself: nothing is inlined as a data URL, since
 * its content policy runs scripts and fonts from its own address only.
 */
export default defineConfig({
  root: 'src/entrances/web',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 900,
  },
});
