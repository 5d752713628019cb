import { Round } from '@shared/domain/round';
import { defineFormat } from './format';

/** Version 2 adds what items other than ratings, teams and the two sides need; a round of version 1 has none of it. */
export const roundFormat = defineFormat({
  name: 'lederspeil/round',
  version: 2,
  schema: Round,
  migrations: { 1: (data) => data },
});
