import { Round } from '@shared/domain/round';
import { defineFormat } from './format';

export const roundFormat = defineFormat({ name: 'lederspeil/round', version: 1, schema: Round, migrations: {} });
