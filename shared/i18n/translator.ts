import { createInstance, type i18n, type TFunction } from 'i18next';
import type { Language } from '../domain/language';
import type en from './messages/en';

export type Messages = typeof en;
export type Translate = TFunction;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Messages };
  }
}

const LOADERS: Record<Language, () => Promise<{ default: object }>> = {
  sv: () => import('./messages/sv'),
  nb: () => import('./messages/nb'),
  nn: () => import('./messages/nn'),
  da: () => import('./messages/da'),
  en: () => import('./messages/en'),
};

/** A translator for one language, with no fallback to another: a missing text shows as its key, and a test finds it. */
export async function createTranslator(language: Language): Promise<i18n> {
  const messages = (await LOADERS[language]()).default;
  const instance = createInstance();
  await instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: messages } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}
