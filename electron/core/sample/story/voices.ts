import type { Detail } from '@shared/domain/detail';
import type { PlacedItem } from '@shared/domain/traverse';
import type { Random } from '../random';
import type { SampleTexts } from '../sample-texts';
import type { Voice } from '../voice';
import { CONDITIONS_STORY, countDetail, weekDetail } from './conditions';
import { goalsDetail, PERSPECTIVES_STORY } from './goals';
import { EMPLOYER_STORY, PEDAGOGICAL_STORY, REPRESENTATIVES_STORY, ROLE_STORY } from './others';
import { profileVoice } from './profile';
import type { PlannedRound } from './school';
import { SUPPORT_STORY, supportDetail } from './support';
import { type Story, toldVoice } from './told';

/** By instrument, and by side where it has two. */
const STORIES: Readonly<Record<string, Story>> = {
  'pedagogical-leader': PEDAGOGICAL_STORY,
  'support-structures': SUPPORT_STORY,
  'four-perspectives': PERSPECTIVES_STORY,
  'interplay-employer': EMPLOYER_STORY,
  'interplay-representatives': REPRESENTATIVES_STORY,
  'framework-conditions': CONDITIONS_STORY,
  'role-and-cooperation': ROLE_STORY,
};

interface VoiceSeed {
  planned: PlannedRound;
  texts: SampleTexts;
  random: Random;
  makeId: () => string;
}

/** Who answers a planned round. */
export function voiceOf({ planned, texts, random, makeId }: VoiceSeed): Voice {
  const { packId, side, age } = planned;
  const key = side === undefined ? packId : `${packId}-${side}`;
  const story = STORIES[key];
  const notes = texts.notes[key] ?? {};
  if (story === undefined) return profileVoice(notes, age, random);

  function detail({ trait, item }: PlacedItem): Detail | null {
    switch (item.kind) {
      case 'support':
        return supportDetail(texts.support, age === 0 ? 'now' : 'before', trait.id);
      case 'goals':
        return goalsDetail(texts.goals, age, makeId);
      case 'week':
        return weekDetail(age);
      case 'count':
        return countDetail(age);
      default:
        return null;
    }
  }
  return toldVoice({ story, notes, age, detail });
}
