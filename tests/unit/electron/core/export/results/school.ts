import type { ReportInput } from '@core/export/results/report';
import { packIn } from '@core/packs/read-pack';
import { makeSchool } from '@core/sample/make-school';
import { instrumentAsked } from '@shared/domain/asked';
import { otherSideRounds } from '@shared/domain/history';
import type { Language } from '@shared/domain/language';
import type { Round } from '@shared/domain/round';
import { createTranslator } from '@shared/i18n/translator';
import { readBuiltIn } from '../../read-built-in';

const packs = await readBuiltIn();
const today = new Date('2026-11-12T10:00:00.000Z');

/** The made-up school's rounds, newest first. */
export function schoolRounds(language: Language): Round[] {
  const { data } = makeSchool({ language, packs: packs.map(({ structure }) => structure), today });
  return data.rounds.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

/** What a file of a round is made from: compared with the round before it, and beside the other party's. */
export async function reportInput(
  language: Language,
  rounds: readonly Round[],
  round: Round,
  change: Partial<ReportInput> = {},
): Promise<ReportInput> {
  const loaded = packs.find(({ structure }) => structure.id === round.packId);
  if (!loaded) throw new Error(`no pack ${round.packId}`);
  const pack = packIn(loaded, language);
  const { t } = await createTranslator(language);
  const dated = rounds.map((each) => ({ ...each, answered: 1 }));
  const other = otherSideRounds(dated, round)[0];
  const earlier = rounds.find(
    (each) =>
      each.packId === round.packId &&
      each.createdAt < round.createdAt &&
      each.respondent === round.respondent &&
      each.side === round.side,
  );
  return {
    round,
    previous: earlier ?? null,
    otherSide: rounds.find(({ id }) => id === other?.id) ?? null,
    pack: { ...pack, instrument: instrumentAsked(pack.instrument, round) },
    author: { name: 'Karin Öst', role: 'rektor', school: 'Åkerskolan' },
    own: false,
    texts: false,
    language,
    t,
    ...change,
  };
}
