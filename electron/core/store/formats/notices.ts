import { Notice } from '@shared/api/contract';
import { z } from 'zod';
import { defineFormat } from './format';

const Notices = z.strictObject({ notices: z.array(Notice) });
export type Notices = z.infer<typeof Notices>;

export const noticesFormat = defineFormat({ name: 'lederspeil/notices', version: 1, schema: Notices, migrations: {} });
