/* global process */
import { runKit } from './run-kit.mjs';

await runKit(process.argv.slice(2));
