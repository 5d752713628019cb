import type { SampleTexts } from '../../sample-texts';
import { GOALS } from './goals';
import { NOTES } from './notes';
import { PROFILE } from './profile';
import { ACTIONS, SCHOOL } from './school';
import { SUPPORT } from './support';

export const DA: SampleTexts = {
  ...SCHOOL,
  notes: { ...NOTES, 'success-profile': PROFILE.notes },
  actions: { ...ACTIONS, 'success-profile': PROFILE.actions },
  support: SUPPORT,
  goals: GOALS,
};
