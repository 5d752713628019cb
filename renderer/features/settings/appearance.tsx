import { LANGUAGE_OPTIONS } from '@api/language-names';
import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import type { Settings } from '@shared/domain/settings';
import { TEXT_SIZES, THEMES } from '@shared/domain/vocabulary';
import { CheckRow } from '@ui/check-row';
import { ErrorNote } from '@ui/error-note';
import { ViewSwitch } from '@ui/view-switch';
import { useState } from 'react';

/** Language, text size, theme and single-key shortcuts; each shows at once. */
export function Appearance() {
  const { t, settings, language, updateSettings } = useKit();
  const [error, setError] = useState<KitError | null>(null);

  async function update(patch: Partial<Settings>) {
    const updated = await updateSettings(patch);
    setError(updated.ok ? null : updated.error);
  }

  return (
    <>
      <section aria-labelledby="language">
        <h2 id="language">{t('settings.language')}</h2>
        <ViewSwitch
          label={t('settings.language')}
          value={language}
          options={LANGUAGE_OPTIONS}
          onChange={(chosen) => void update({ language: chosen })}
        />
      </section>
      <section aria-labelledby="text-size">
        <h2 id="text-size">{t('settings.textSize')}</h2>
        <ViewSwitch
          label={t('settings.textSize')}
          value={String(settings.textSize)}
          options={TEXT_SIZES.map((size) => ({ value: String(size), label: t('settings.percent', { size }) }))}
          onChange={(chosen) => {
            const textSize = TEXT_SIZES.find((size) => String(size) === chosen);
            if (textSize) void update({ textSize });
          }}
        />
      </section>
      <section aria-labelledby="theme">
        <h2 id="theme">{t('settings.theme.title')}</h2>
        <ViewSwitch
          label={t('settings.theme.title')}
          value={settings.theme}
          options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
          onChange={(theme) => void update({ theme })}
        />
      </section>
      <section aria-labelledby="keys">
        <h2 id="keys">{t('settings.shortcuts.title')}</h2>
        <CheckRow
          isSelected={settings.shortcuts}
          onChange={(shortcuts) => void update({ shortcuts })}
          label={t('settings.shortcuts.label')}
          detail={t('settings.shortcuts.detail')}
        />
      </section>
      {error ? <ErrorNote error={error} /> : null}
    </>
  );
}
