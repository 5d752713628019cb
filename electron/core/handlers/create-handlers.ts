import { appHandlers } from './app';
import type { Context } from './context';
import { dataHandlers } from './data';
import { deckHandlers } from './decks';
import type { Handlers } from './handlers';
import { invitationHandlers } from './invitations';
import { packHandlers } from './packs';
import { planHandlers } from './plan';
import { resultHandlers } from './results';
import { roundHandlers } from './rounds';
import { settingsHandlers } from './settings';
import { teamHandlers } from './team';

export function createHandlers(context: Context): Handlers {
  return {
    ...appHandlers(context),
    ...settingsHandlers(context),
    ...packHandlers(context),
    ...roundHandlers(context),
    ...teamHandlers(context),
    ...invitationHandlers(context),
    ...resultHandlers(context),
    ...planHandlers(context),
    ...deckHandlers(context),
    ...dataHandlers(context),
  };
}
