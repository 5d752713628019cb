import type { Bridge } from '@shared/api/bridge';
import type { AppState } from '@shared/api/contract';
import type { KitError, Result } from '@shared/api/result';
import { chooseLanguage, type Language } from '@shared/domain/language';
import type { Settings } from '@shared/domain/settings';
import { createTranslator, type Translate } from '@shared/i18n/translator';
import type { i18n } from 'i18next';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { preferredLocales } from './preferred-locales';

export interface Kit {
  bridge: Bridge;
  state: AppState;
  settings: Settings;
  /** The user's own choice, or the system's language until she has made one. */
  language: Language;
  t: Translate;
  /** Shows the change at once and saves it; takes it back if it could not be saved. */
  updateSettings(patch: Partial<Settings>): Promise<Result<Settings>>;
  /** Reads the state and the settings again, e.g. after the workspace has changed. */
  refreshState(): Promise<void>;
}

interface Ready {
  state: AppState;
  settings: Settings;
}
/** A start that failed, with what is needed to say so in the system's language. */
export interface FailedStart {
  error: KitError;
  t: Translate;
  language: Language;
  retry: () => void;
}
interface KitProviderProps {
  bridge: Bridge;
  children: ReactNode;
  /** What stands on the screen while the core answers for the first time. */
  waiting?: ReactNode;
  renderFailure?: (failure: FailedStart) => ReactNode;
}

const KitContext = createContext<Kit | null>(null);

/** The bridge, the state, the settings and the translator of the running app. Only inside a {@link KitProvider}. */
export function useKit(): Kit {
  const kit = useContext(KitContext);
  if (!kit) throw new Error('useKit needs a KitProvider above it');
  return kit;
}

/** Starts the app: reads state and settings, loads the texts of the language, and hands them to all below. */
export function KitProvider({ bridge, children, waiting = null, renderFailure }: KitProviderProps) {
  const [ready, setReady] = useState<Ready | null>(null);
  const [error, setError] = useState<KitError | null>(null);

  const refreshState = useCallback(async () => {
    const [state, settings] = await Promise.all([bridge.call('app.state', {}), bridge.call('settings.read', {})]);
    if (!state.ok) return setError(state.error);
    if (!settings.ok) return setError(settings.error);
    setError(null);
    setReady({ state: state.data, settings: settings.data });
  }, [bridge]);
  useEffect(() => void refreshState(), [refreshState]);

  const updateSettings = useCallback(
    async (patch: Partial<Settings>) => {
      const before = ready?.settings;
      setReady((now) => now && { ...now, settings: { ...now.settings, ...patch } });
      const saved = await bridge.call('settings.update', patch);
      const shown = saved.ok ? saved.data : before;
      if (shown) setReady((now) => now && { ...now, settings: shown });
      return saved;
    },
    [bridge, ready?.settings],
  );

  const language = ready?.settings.language ?? chooseLanguage(preferredLocales());
  const translator = useTranslator(language, ready !== null || error !== null);
  const kit = useMemo<Kit | null>(() => {
    if (!ready || !translator) return null;
    const { i18n, language } = translator;
    return { bridge, ...ready, language, t: i18n.t, updateSettings, refreshState };
  }, [bridge, ready, translator, updateSettings, refreshState]);

  if (kit && translator) {
    return (
      <I18nextProvider i18n={translator.i18n}>
        <KitContext value={kit}>{children}</KitContext>
      </I18nextProvider>
    );
  }
  if (error && translator && renderFailure) {
    return renderFailure({ error, t: translator.i18n.t, language, retry: () => void refreshState() });
  }
  return waiting;
}

/** The translator of a language; while another one is loading, the one before stays. */
function useTranslator(language: Language, wanted: boolean): { i18n: i18n; language: Language } | null {
  const [translator, setTranslator] = useState<{ i18n: i18n; language: Language } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    createTranslator(language).then((i18n) => {
      if (current) setTranslator({ i18n, language });
    });
    return () => {
      current = false;
    };
  }, [language, wanted]);
  return translator;
}
