import type { Settings } from '@shared/domain/settings';
import type { Context } from './context';
import type { TopicHandlers } from './handlers';

export function settingsHandlers({ store }: Context): TopicHandlers<'settings'> {
  return {
    'settings.read': () => store().settings.read(),
    'settings.update': (changes) => store().settings.update((current) => ({ ...current, ...given(changes) })),
  };
}

/** An optional field may come as undefined; only what was given is a change. */
function given(changes: { [Key in keyof Settings]?: Settings[Key] | undefined }): Partial<Settings> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
