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

/** Names that electron-vite declares in ES chunks, where a package declares one of its own. */
const OWN_NAMES = [
  { file: 'node_modules/open/index.js', name: /\b__dirname\b/g, instead: 'openDirname' },
  // Not inside quotes: what stands there runs in a worker, where the name is Node's.
  { file: 'node_modules/fflate/esm/index.mjs', name: /(?<=var |_a = )require\b/g, instead: 'fflateRequire' },
];
const freeNames = {
  name: 'free-names',
  transform(code: string, id: string) {
    const own = OWN_NAMES.find(({ file }) => id.endsWith(file));
    return own ? { code: code.replace(own.name, own.instead), map: null } : null;
  },
};

export default defineConfig({
  main: {
    plugins: [freeNames],
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
