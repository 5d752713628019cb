import { useKit } from '@api/use-kit';
import { useTitle } from '@api/use-title';
import { Appearance } from './appearance';
import { Author } from './author';
import { MyData } from './my-data';
import './settings.css';

/** Language, look, keys, what stands on the title slide, and my data: one screen. */
export default function SettingsPage() {
  const { t, state } = useKit();
  useTitle(t('app.places.settings'));
  return (
    <div className="settings">
      <h1>{t('settings.title')}</h1>
      <div className="settings-column">
        <Appearance />
      </div>
      <div className="settings-column">
        <Author />
        <MyData />
      </div>
      <p className="small">{t('settings.version', { version: state.version })}</p>
    </div>
  );
}
