import type { SupportDetail } from '@shared/domain/detail';
import type { SupportTexts } from '../sample-texts';
import type { Story } from './told';

/** Three supports to fix first, three to keep, two to watch and two that could be simpler. */
export const SUPPORT_STORY: Story = {
  economy: { now: [4, 5, 4], before: [2, 2, 3], importance: 3 },
  personnel: { now: [3, 3, 4], before: [3, 3, 3], importance: 3, target: 4 },
  'service-groups': { now: [4, 4, 3], before: [4, 3, 3], importance: 2 },
  'administrative-teams': { now: [2, 2, 2], before: [2, 2, 3], importance: 3, target: 4 },
  'quality-work': { now: [4, 3, 4], before: [3, 3, 4], importance: 3 },
  'support-unit': { now: [3, 2, 3], before: [2, 2, 3], importance: 3, target: 4 },
  it: { now: [3, 4, 2], before: [3, 3, 2], importance: 2, target: 4 },
  'teacher-education': { now: [2, 3, 2], before: [3, 'unknown', 2], importance: 1 },
  'scrutiny-and-law': { now: [4, 5, 4], before: [4, 4, 'unknown'], importance: 1 },
  'development-work': { now: [4, 4, 3], before: [3, 3, 3], importance: 3 },
};

/** Hours a week that each ask would free: 4.5 in the newest round. */
const HOURS: Record<keyof SupportTexts, Readonly<Record<string, number>>> = {
  now: { 'administrative-teams': 2.5, personnel: 1, 'support-unit': 1 },
  before: { 'administrative-teams': 2, economy: 0.75 },
};

/** What is written about an area of support; null for nothing. */
export function supportDetail(texts: SupportTexts, when: keyof SupportTexts, area: string): SupportDetail | null {
  const words = texts[when][area];
  if (words === undefined) return null;
  const { today, missing, owner = '', ask = '' } = words;
  return { kind: 'support', today, missing, owner, ask, hours: HOURS[when][area] ?? null };
}
