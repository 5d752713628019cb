import type { AppState, Notice } from '@shared/api/contract';
import { ok, type Result } from '@shared/api/result';
import { chooseLanguage } from '@shared/domain/language';
import { createTranslator } from '@shared/i18n/translator';
import { describeProblem } from '../packs/describe-problem';
import type { Context } from './context';
import type { TopicHandlers } from './handlers';

export function appHandlers({ workspaces, store, packs, platform }: Context): TopicHandlers<'app'> {
  /** Refused packs are told anew each run, for as long as they are refused. */
  const dismissed = new Set<string>();

  async function readState(): Promise<Result<AppState>> {
    const { version, door } = platform;
    const { own } = workspaces;
    const notices = [...own.notices(), ...(await packNotices())];
    return ok({ version, door, dataDir: own.dataDir, workspace: workspaces.current().kind, notices });
  }

  async function packNotices(): Promise<Notice[]> {
    const settings = await store().settings.read();
    const language = settings.ok ? settings.data.language : null;
    const { t } = await createTranslator(language ?? chooseLanguage([Intl.DateTimeFormat().resolvedOptions().locale]));
    return packs.problems
      .map((problem, index): Notice => {
        const { pack, file, line, message } = describeProblem(problem, t);
        const place = [pack, file].filter(Boolean).join('/');
        return {
          id: `pack-refused:${index}`,
          kind: 'pack-refused',
          file: place,
          detail: line === null ? message : `${line}: ${message}`,
        };
      })
      .filter(({ id }) => !dismissed.has(id));
  }

  return {
    'app.state': readState,
    async 'app.dismissNotice'({ id }) {
      if (!id.startsWith('pack-refused:')) return workspaces.own.dismissNotice(id);
      dismissed.add(id);
      return ok({});
    },
    'app.showDataFolder': () => platform.showFolder(workspaces.own.dataDir),
    async 'app.enterSample'({ language }) {
      const entered = await workspaces.enterSample(language);
      return entered.ok ? readState() : entered;
    },
    async 'app.leaveSample'() {
      const left = await workspaces.leaveSample();
      return left.ok ? readState() : left;
    },
  };
}
