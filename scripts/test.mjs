/* global console, process */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const RESULTS = 'test-results';
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const bin = (name) => `node_modules/.bin/${name}`;
const vitest = (project) => ({
  name: project,
  command: [
    bin('vitest'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${RESULTS}/${project}.json`,
  ],
  count: () => countVitest(`${RESULTS}/${project}.json`),
});
const check = (name, ...command) => ({ name, command });

const VERIFY = [
  check('format, lint and arrows', bin('biome'), 'ci', '.'),
  ...['shared', 'electron', 'renderer', 'tests'].map((part) =>
    check(`types of ${part}`, bin('tsc'), '-p', `tsconfig.${part}.json`),
  ),
  vitest('unit'),
  check('build', bin('electron-vite'), 'build', '--logLevel', 'warn'),
];
const EVERYTHING = [
  ...VERIFY,
  vitest('integration'),
  {
    name: 'e2e',
    missing: () =>
      existsSync(CHROMIUM) ? null : `no browser at ${CHROMIUM}; install Debian's chromium or set CHROMIUM_PATH`,
    command: [bin('playwright'), 'test'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${RESULTS}/e2e.json` },
    count: () => countPlaywright(`${RESULTS}/e2e.json`),
  },
];

const steps = process.argv.includes('--verify') ? VERIFY : EVERYTHING;
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  console.log(`\n— ${step.name}`);
  const counts = run(step);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (counts.failed > 0 && step.count === undefined) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs a step; a check counts as one test, a runner's own counts are read from its report. */
function run({ command, count, environment, missing }) {
  const lack = missing?.();
  if (lack) {
    console.log(`skipped: ${lack}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const [file, ...args] = command;
  const { status } = spawnSync(file, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  const counts = count?.() ?? { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 };
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function countVitest(file) {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function countPlaywright(file) {
  if (!existsSync(file)) return undefined;
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}
