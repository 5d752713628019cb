import { Settings } from '@shared/domain/settings';
import { defineFormat } from './format';

export const settingsFormat = defineFormat({
  name: 'lederspeil/settings',
  version: 1,
  schema: Settings,
  migrations: {},
});
