import { defineConfig } from '@playwright/test';
import type { DoorName } from './tests/e2e/fixtures';

/** One suite, two doors. What concerns one door alone is named after it. */
export default defineConfig<{ door: DoorName }>({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/build-first.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 15_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  projects: [
    { name: 'loopback', testIgnore: /desktop.*\.spec\.ts$/, use: { door: 'loopback' } },
    { name: 'desktop', testIgnore: /loopback.*\.spec\.ts$/, use: { door: 'desktop' } },
  ],
});
