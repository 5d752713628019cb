import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const at = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  resolve: {
    alias: {
      '@shared': at('shared'),
      '@core': at('electron/core'),
      '@ui': at('renderer/ui'),
      '@api': at('renderer/api'),
      electron: at('tests/unit/no-electron.ts'),
    },
  },
  test: {
    testTimeout: 30_000,
    // Style sheets are empty in tests, but for those that the exported deck carries as text.
    css: { include: [/\.css\?raw$/] },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: { name: 'integration', include: ['tests/integration/**/*.test.{ts,tsx}'], testTimeout: 120_000 },
      },
    ],
  },
});
