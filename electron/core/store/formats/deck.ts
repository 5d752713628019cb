import { DeckDocument } from '@shared/deck/document';
import { defineFormat } from './format';

export const deckFormat = defineFormat({ name: 'lederspeil/deck', version: 1, schema: DeckDocument, migrations: {} });
