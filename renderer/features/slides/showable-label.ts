import type { PresetId, Showable } from '@shared/deck/document';
import type { Respondent } from '@shared/domain/vocabulary';

type Variant =
  | 'scoresWe'
  | 'scoresTeam'
  | 'scoresSides'
  | 'targetsWe'
  | 'focusWe'
  | 'notesWe'
  | 'notesSides'
  | 'notesOpen';

/** Which text of `slides.show` says whose it is that can be shown. */
export function showableLabel(part: Showable, preset: PresetId, respondent: Respondent): Showable | Variant {
  const isOurs = respondent === 'together';
  switch (part) {
    case 'scores':
      if (preset === 'reactive-to-proactive') return 'scoresSides';
      if (respondent === 'team') return 'scoresTeam';
      return isOurs ? 'scoresWe' : part;
    case 'notes':
      if (preset === 'reactive-to-proactive') return 'notesSides';
      if (preset === 'better-conditions') return 'notesOpen';
      return isOurs ? 'notesWe' : part;
    case 'targets':
      return isOurs ? 'targetsWe' : part;
    case 'focus':
      return isOurs ? 'focusWe' : part;
    default:
      return part;
  }
}
