import { fail } from '@shared/api/result';
import { instrumentAsked } from '@shared/domain/asked';
import type { Round } from '@shared/domain/round';
import { createTranslator } from '@shared/i18n/translator';
import { fileNameOf } from '../export/file-name';
import { historyTable } from '../export/results/history-table';
import { RESULT_WRITERS } from '../export/results/registry';
import { readAll } from '../store/read-many';
import type { Context } from './context';
import type { TopicHandlers } from './handlers';

export function resultHandlers({ store, packs, platform, now }: Context): TopicHandlers<'results'> {
  /** A round beside another is simply not there when it can't be read. */
  async function readBeside(id: string | null): Promise<Round | null> {
    if (id === null) return null;
    const round = await store().rounds.read(id);
    return round.ok ? round.data : null;
  }

  return {
    async 'results.export'({ id, compareTo, otherSide, format, own, texts, language }) {
      const round = await store().rounds.read(id);
      if (!round.ok) return round;
      if (round.data.respondent === 'member') return fail('nothing-to-show');
      const pack = packs.read(round.data.packId, language);
      if (!pack.ok) return pack;
      const settings = await store().settings.read();
      if (!settings.ok) return settings;
      const { t } = await createTranslator(language);
      const { extension, mime, write } = RESULT_WRITERS[format];
      const asked = { ...pack.data, instrument: instrumentAsked(pack.data.instrument, round.data) };
      const bytes = await write(
        {
          round: round.data,
          previous: await readBeside(compareTo),
          otherSide: await readBeside(otherSide),
          pack: asked,
          author: settings.data.author,
          own,
          texts,
          language,
          t,
        },
        platform,
      );
      if (!bytes.ok) return bytes;
      return platform.deliver({ name: fileNameOf(pack.data.text.name, now(), extension), mime, bytes: bytes.data });
    },
    async 'results.exportHistory'({ packId, format, language }) {
      const pack = packs.read(packId, language);
      if (!pack.ok) return pack;
      const own = store()
        .rounds.list()
        .filter((round) => round.packId === packId);
      const rounds = await readAll<Round>(
        store().rounds,
        own.map(({ id }) => id),
      );
      if (!rounds.ok) return rounds;
      const { t } = await createTranslator(language);
      const table = historyTable({ rounds: rounds.data, pack: pack.data, language, t });
      if (table.rows.length === 0) return fail('nothing-to-show');
      const { extension, mime } = RESULT_WRITERS[format];
      const bytes =
        format === 'csv'
          ? (await import('../export/results/csv')).writeTableCsv(table, language)
          : await (await import('../export/results/xlsx')).writeTableXlsx(table);
      return platform.deliver({ name: fileNameOf(pack.data.text.name, now(), extension), mime, bytes });
    },
  };
}
