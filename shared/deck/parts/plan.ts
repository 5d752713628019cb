import { traitText } from '../../content/words';
import type { Action } from '../../domain/plan';
import { formatDay } from '../../i18n/format';
import type { TableColumn, TableSlide } from '../deck';
import type { Material, PlannedAction } from '../material';

interface PlanColumn extends Omit<TableColumn, 'width'> {
  id: 'area' | 'action' | 'followUp' | 'sharedWith';
  share: number;
}

/** Whom the plan is shown to. `withNames`: also who has been told of each action. */
interface Telling {
  to: 'manager' | 'staff' | 'team' | 'owner' | 'parties';
  withNames: boolean;
}

/** The written if–then actions in a table. None when nothing is written. */
export function planSlides(material: Material, { to, withNames }: Telling): TableSlide[] {
  const { plan, t, show, person } = material;
  const words = {
    id: 'plan',
    title: t(`deck.plan.title.${to === 'parties' ? 'we' : person}`),
    speakerNotes: show.speakerNotes ? t(`deck.say.plan.${to}`) : '',
  };
  return actionSlides(material, plan, words, withNames);
}

/** What has been done of the plans of both rounds. */
export function donePlanSlides(material: Material): TableSlide[] {
  const { t, show } = material;
  const words = {
    id: 'done',
    title: t('deck.plan.doneTitle'),
    speakerNotes: show.speakerNotes ? t('deck.say.done') : '',
  };
  return actionSlides(material, plansOfBoth(material, true), words, false);
}

/** What is still to do of the plans of both rounds. */
export function nextPlanSlides(material: Material): TableSlide[] {
  const { t, show } = material;
  const words = {
    id: 'next',
    title: t('deck.plan.nextTitle'),
    speakerNotes: show.speakerNotes ? t('deck.say.next') : '',
  };
  return actionSlides(material, plansOfBoth(material, false), words, false);
}

function plansOfBoth({ plan, earlierPlan }: Material, done: boolean): PlannedAction[] {
  return [...earlierPlan, ...plan].filter(({ action }) => action.done === done);
}

function actionSlides(
  material: Material,
  actions: readonly PlannedAction[],
  words: Pick<TableSlide, 'id' | 'title' | 'speakerNotes'>,
  withNames: boolean,
): TableSlide[] {
  if (actions.length === 0) return [];
  const all = actions.map(({ action }) => action);
  const columns = columnsOf(material, {
    followUp: all.some((action) => action.followUp !== null || action.done),
    sharedWith: withNames && all.some((action) => action.sharedWith.trim() !== ''),
  });
  return [
    {
      kind: 'table',
      ...words,
      columns: columns.map(({ id, share, ...column }) => ({
        ...(id === 'area' ? {} : { id }),
        ...column,
        width: share,
      })),
      rows: actions.map(({ dimension, trait, action }) => ({
        id: action.id,
        mark: dimension.mark,
        cells: columns.map(({ id }) =>
          id === 'area' ? traitText(material.pack, trait.id).name : cellOf(id, action, material),
        ),
      })),
      source: '',
    },
  ];
}

function columnsOf({ t }: Material, has: { followUp: boolean; sharedWith: boolean }): PlanColumn[] {
  const left = { align: 'left', emphasis: false } as const;
  const followUp = has.followUp ? 0.16 : 0;
  const sharedWith = has.sharedWith ? 0.16 : 0;
  const area = 0.24;
  const columns: PlanColumn[] = [
    { id: 'area', header: t('deck.plan.area'), ...left, emphasis: true, share: area },
    { id: 'action', header: t('deck.plan.action'), ...left, share: 1 - area - followUp - sharedWith },
    { id: 'followUp', header: t('deck.plan.followUp'), ...left, share: followUp },
    { id: 'sharedWith', header: t('deck.plan.sharedWith'), ...left, share: sharedWith },
  ];
  return columns.filter(({ share }) => share > 0);
}

function cellOf(column: 'action' | 'followUp' | 'sharedWith', action: Action, { t, language }: Material): string {
  switch (column) {
    case 'action':
      return t('deck.plan.sentence', { situation: bare(action.ifText), action: bare(action.thenText) });
    case 'followUp': {
      if (action.followUp === null) return action.done ? t('deck.plan.done') : '';
      const day = formatDay(language, action.followUp, 'short');
      return action.done ? t('deck.plan.doneBy', { day }) : day;
    }
    case 'sharedWith':
      return action.sharedWith.trim();
  }
}

/** The user's words without the full stop or comma that the sentence around them brings. */
function bare(text: string): string {
  return text.trim().replace(/[\s.,;]+$/, '');
}
