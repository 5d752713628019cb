import type { PackSummary } from '@shared/api/contract';
import { ok } from '@shared/api/result';
import type { Pack } from '@shared/content/pack';
import { formSize } from '@shared/domain/answering';
import { createTranslator } from '@shared/i18n/translator';
import { describeProblem } from '../packs/describe-problem';
import type { Context } from './context';
import type { TopicHandlers } from './handlers';

export function packHandlers({ packs }: Context): TopicHandlers<'packs'> {
  return {
    async 'packs.list'({ language }) {
      const { t } = await createTranslator(language);
      return ok({
        packs: packs.list(language).map(summarizePack),
        problems: packs.problems.map((problem) => describeProblem(problem, t)),
      });
    },
    'packs.read': async ({ id, language }) => packs.read(id, language),
  };
}

/** What the lists show of a pack. */
export function summarizePack({ id, version, source, instrument, text }: Pack): PackSummary {
  return {
    id,
    version,
    name: text.name,
    purpose: text.about.purpose,
    source,
    quickItems: formSize(instrument, 'quick'),
    fullItems: formSize(instrument, 'full'),
    forTeams: instrument.subject !== undefined,
    sides: (instrument.sides ?? []).flatMap((id) => {
      const words = text.sides?.[id];
      return words ? [{ id, ...words }] : [];
    }),
  };
}
