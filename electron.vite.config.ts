import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);
const alias = {
  '@shared': at('shared'),
  '@core': at('electron/core'),
  '@ui': at('renderer/ui'),
  '@api': at('renderer/api'),
};

/** `open` declares a `__dirname` of its own, which collides with the one that electron-vite puts into ES chunks. */
const freeDirname = {
  name: 'free-dirname',
  transform: (code: string, id: string) =>
    id.endsWith('node_modules/open/index.js') ? { code: code.replaceAll('__dirname', 'openDirname'), map: null } : null,
};

export default defineConfig({
  main: {
    plugins: [freeDirname],
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias },
    build: {
      target: 'node20',
      outDir: 'out/main',
      minify: false,
      sourcemap: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: at('electron/main/index.ts'),
          kit: at('electron/cli/index.ts'),
          host: at('electron/host/index.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: 'out/preload',
      sourcemap: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    resolve: { alias },
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      sourcemap: true,
      minify: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: at('renderer/index.html') } },
    },
  },
});
