import { readFileSync } from 'node:fs';
import { importBundle } from '@core/bundle/import-bundle';
import { makeSample } from '@core/sample/make-sample';
import { openStore } from '@core/store/open-store';
import { PackStructure } from '@shared/content/pack';
import { countAnswered } from '@shared/domain/answering';

/** Fills a data folder with made-up answered rounds, through the real store. */
export async function fillRounds(dataDir: string, rounds: number): Promise<void> {
  const pack = PackStructure.parse(JSON.parse(readFileSync('resources/packs/success-profile/pack.json', 'utf8')));
  const store = await openStore({
    dataDir,
    door: 'command-line',
    summarize: ({ answers, asked: _asked, team: _team, invited: _invited, ...round }) => ({
      ...round,
      answered: countAnswered(pack.instrument, { ...round, answers }),
    }),
  });
  if (!store.ok) throw new Error(store.error.code);
  const filled = await importBundle(
    store.data,
    makeSample({ language: 'sv', rounds, pack, today: new Date(2026, 10, 12) }),
  );
  if (!filled.ok) throw new Error(filled.error.code);
  await store.data.close();
}
