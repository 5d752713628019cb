import { join } from 'node:path';
import { bundleJsonSchema } from '@core/bundle/bundle';
import { expect, it } from 'vitest';

/** `npx vitest run --project unit tests/unit/electron/core/bundle/schema.test.ts -u` writes it anew. */
it('the published schema of bundles is the one in use', async () => {
  const published = join(import.meta.dirname, '../../../../../docs/bundle.schema.json');
  await expect(`${JSON.stringify(bundleJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(published);
});
