import { Plan } from '@shared/domain/plan';
import { defineFormat } from './format';

export const planFormat = defineFormat({ name: 'lederspeil/plan', version: 1, schema: Plan, migrations: {} });
