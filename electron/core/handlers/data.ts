import { decodeBundle, encodeBundle } from '../bundle/decode-bundle';
import { exportBundle } from '../bundle/export-bundle';
import { importBundle } from '../bundle/import-bundle';
import type { Context } from './context';
import type { TopicHandlers } from './handlers';

export function dataHandlers({ store, platform, now }: Context): TopicHandlers<'data'> {
  return {
    async 'data.export'() {
      const bundle = await exportBundle(store(), now(), `Lederspeil ${platform.version}`);
      if (!bundle.ok) return bundle;
      return platform.deliver({
        name: `lederspeil-${now().toISOString().slice(0, 10)}.json`,
        mime: 'application/json',
        bytes: new TextEncoder().encode(encodeBundle(bundle.data)),
      });
    },
    async 'data.import'({ text }) {
      const bundle = decodeBundle(text);
      return bundle.ok ? importBundle(store(), bundle.data) : bundle;
    },
  };
}
