import type { Bundle } from '@core/bundle/bundle';
import { decodeBundle } from '@core/bundle/decode-bundle';
import type { ExportedFile } from '@core/platform';
import { ok, type Result } from '@shared/api/result';
import { openCommandKit } from './command-kit';
import { readText } from './files';

/** The bundle in a file, or one made of a data folder as the user would export it. */
export async function readBundle(source: { data?: string; bundle?: string }): Promise<Result<Bundle>> {
  const text = source.data === undefined ? await readText(source.bundle ?? '') : await exportText(source.data);
  return text.ok ? decodeBundle(text.data) : text;
}

async function exportText(dataDir: string): Promise<Result<string>> {
  const files: ExportedFile[] = [];
  const kit = await openCommandKit(dataDir, async (file) => {
    files.push(file);
    return ok(null);
  });
  if (!kit.ok) return kit;
  const exported = await kit.data.call('data.export', {});
  await kit.data.close();
  return exported.ok ? ok(new TextDecoder().decode(files[0]?.bytes)) : exported;
}
