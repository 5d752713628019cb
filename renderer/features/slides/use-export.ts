import { download } from '@api/download';
import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import type { DeckFormat } from '@shared/deck/document';
import { useToast } from '@ui/toast';
import { useEffect, useState } from 'react';
import type { DeckStore } from './use-deck';

export interface Export {
  /** The format that is being made, and how far it has come (0 to 1). One at a time: a second press does nothing. */
  working: { format: DeckFormat; share: number } | null;
  error: KitError | null;
  run(format: DeckFormat): Promise<void>;
}

/** Makes a file of the deck as it stands on the screen, and says where it went. */
export function useExport({ document, flush }: Pick<DeckStore, 'document' | 'flush'>): Export {
  const { bridge, t, language } = useKit();
  const toast = useToast();
  const [working, setWorking] = useState<Export['working']>(null);
  const [error, setError] = useState<KitError | null>(null);

  useEffect(
    () =>
      bridge.subscribe((event) => {
        if (event.type === 'progress') setWorking((now) => now && { ...now, share: event.share });
      }),
    [bridge],
  );

  async function run(format: DeckFormat) {
    if (working) return;
    setError(null);
    setWorking({ format, share: 0 });
    const unsaved = await flush();
    const result = unsaved ?? (await bridge.call('decks.export', { id: document.id, format, language }));
    setWorking(null);
    if (!result.ok) return setError(result.error);
    download(result.data);
    if (result.data.kind === 'saved') toast.show({ text: t('slides.export.saved', placeOf(result.data.path)) });
    if (result.data.kind === 'download') toast.show({ text: t('slides.export.download', { name: result.data.name }) });
  }

  return { working, error, run };
}

/** Name and folder of a path as the system writes it. */
function placeOf(path: string): { name: string; folder: string } {
  const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { name: path.slice(end + 1), folder: path.slice(0, Math.max(end, 0)) };
}
