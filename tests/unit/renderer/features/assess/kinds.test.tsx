// @vitest-environment jsdom

import { statementOf } from '@shared/content/words';
import { ITEM_RULES } from '@shared/domain/item-rules';
import { Answer } from '@shared/domain/round';
import { ITEM_KINDS } from '@shared/domain/vocabulary';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { KIND_INPUTS, MEMBER_INPUTS } from '../../../../../renderer/features/assess/kinds/registry';
import { builtIn } from '../../../../fixtures/kinds';
import type { FakeCore } from '../../fake-core';
import { clearPageBetweenTests } from '../../open-app';
import { itemOf, openRoundOf, savedAnswer } from './open-kind';

// Counts how often the item on the screen is drawn.
vi.mock('@shared/content/words', async (importOriginal) => {
  const words = await importOriginal<typeof import('@shared/content/words')>();
  return { ...words, statementOf: vi.fn(words.statementOf) };
});

clearPageBetweenTests();

const textbox = (name: string | RegExp) => screen.getByRole('textbox', { name });
const number = (name: string | RegExp) => screen.getByRole('spinbutton', { name });
const unknown = () => screen.getByRole('checkbox', { name: 'Vet inte, eller inte aktuellt' });
const press = (key: string) => fireEvent.keyDown(document.body, { key });

function write(field: HTMLElement, value: string) {
  act(() => field.focus());
  fireEvent.change(field, { target: { value } });
  act(() => field.blur());
}

/** Waits until the answer on disk is so, and checks that the record takes it. */
async function expectSaved(core: FakeCore, itemId: string, part: object) {
  await waitFor(() => expect(savedAnswer(core, itemId)).toMatchObject(part));
  expect(Answer.safeParse(savedAnswer(core, itemId)).error).toBeUndefined();
}

describe('the registry of inputs', () => {
  it.each(ITEM_KINDS)('answers "%s", and asks a member only what a team is asked', (kind) => {
    expect(KIND_INPUTS[kind]).toBeTypeOf('function');
    expect(MEMBER_INPUTS[kind] !== null).toBe(ITEM_RULES[kind].asksTeam);
  });
});

describe('an area of support', () => {
  const item = itemOf('support-structures', 'support');
  const { text } = builtIn('support-structures', 'sv');
  const open = () => openRoundOf('support-structures', { position: item.id });

  it('keeps both questions of the source, the ask, its owner and its hours beside the rating', async () => {
    const core = await open();
    write(textbox(text.support?.today ?? ''), 'En ekonom på halvtid');
    write(textbox(text.support?.develop ?? ''), 'Prognoser');
    fireEvent.click(screen.getByRole('radio', { name: /^2/ }));
    fireEvent.click(screen.getByRole('radio', { name: text.importance.points[2] }));
    write(textbox('Vad ber du om?'), '=En prognos i månaden');
    write(screen.getByRole('combobox', { name: 'Vem ber du?' }), 'Ingrid');
    write(number('Hur många timmar i veckan skulle det frigöra?'), '2,5');
    await expectSaved(core, item.id, {
      rating: 2,
      importance: 3,
      detail: {
        kind: 'support',
        today: 'En ekonom på halvtid',
        missing: 'Prognoser',
        ask: '=En prognos i månaden',
        owner: 'Ingrid',
        hours: 2.5,
      },
    });
  });

  it('asks for the two questions before the rating', async () => {
    await open();
    const today = textbox(text.support?.today ?? '');
    const scale = screen.getByRole('radiogroup', { name: text.scale.question });
    expect(today.compareDocumentPosition(scale) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('steps the hours in halves, and takes them back when the field is emptied', async () => {
    const core = await open();
    const field = number('Hur många timmar i veckan skulle det frigöra?');
    fireEvent.click(screen.getByRole('button', { name: /^Öka/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Öka/ }));
    fireEvent.keyDown(field, { key: 'ArrowUp' });
    expect((field as HTMLInputElement).value).toBe('1,5');
    act(() => field.focus());
    act(() => field.blur());
    await expectSaved(core, item.id, { detail: { hours: 1.5 } });
    write(field, '');
    await expectSaved(core, item.id, { detail: { hours: null } });
  });

  it('suggests owners without invisible hyphens', async () => {
    await open();
    const owners = [...document.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'));
    expect(owners).toContain('Ekonomiavdelningen');
    expect(owners.join('')).not.toContain('\u00ad');
  });

  it('redraws nothing but the field while it is written in', async () => {
    await open();
    vi.mocked(statementOf).mockClear();
    fireEvent.change(textbox('Vad ber du om?'), { target: { value: 'Ett team' } });
    fireEvent.change(number(/^Hur många timmar/), { target: { value: '2' } });
    expect(statementOf).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('radio', { name: /^3/ }));
    expect(statementOf).toHaveBeenCalled();
  });
});

describe('two poles', () => {
  it('stand over the scale with the names of its outer steps', async () => {
    const item = itemOf('interplay', 'polarity');
    const { text } = builtIn('interplay', 'sv');
    const core = await openRoundOf('interplay', { position: item.id });
    const poles = document.querySelectorAll('.poles p');
    expect(poles[0]?.textContent).toContain(`${text.scale.points[0]}${text.items[item.id]?.low}`);
    expect(poles[1]?.textContent).toContain(`${text.scale.points[4]}${text.items[item.id]?.high}`);
    expect(screen.queryByRole('checkbox')).toBeNull();
    press('4');
    await expectSaved(core, item.id, { rating: 4 });
  });
});

describe('an open question', () => {
  const item = itemOf('framework-conditions', 'text');
  const open = () => openRoundOf('framework-conditions', { position: item.id });

  it('is answered in words, and counts as answered when the field is left', async () => {
    const core = await openRoundOf('framework-conditions', { position: item.id, asked: [item.id] });
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(screen.getByRole('link', { name: 'Till den första obesvarade frågan' })).toBeTruthy();
    write(textbox('Ditt svar'), 'Tid\nför besök');
    await expectSaved(core, item.id, { note: 'Tid\nför besök', rating: null });
    expect(screen.queryByRole('link', { name: 'Till den första obesvarade frågan' })).toBeNull();
  });

  it('can be left with "don’t know", until something is written', async () => {
    const core = await open();
    fireEvent.click(unknown());
    await expectSaved(core, item.id, { rating: 'unknown' });
    fireEvent.change(textbox('Ditt svar'), { target: { value: 'Jo' } });
    await waitFor(() => expect((unknown() as HTMLInputElement).checked).toBe(false));
    await expectSaved(core, item.id, { rating: null, note: 'Jo' });
  });

  it('takes no rating from the keys, but V', async () => {
    const core = await open();
    press('3');
    press('v');
    await expectSaved(core, item.id, { rating: 'unknown' });
    expect(core.calls.filter(({ method }) => method === 'rounds.answer')).toHaveLength(1);
  });
});

describe('a number', () => {
  const item = itemOf('framework-conditions', 'count');

  it('is saved as it is typed, no more than the pack allows, and taken away when emptied', async () => {
    const core = await openRoundOf('framework-conditions', { position: item.id });
    write(number('Antal'), '43');
    await expectSaved(core, item.id, { detail: { kind: 'count', count: 43 } });
    write(number('Antal'), '99999');
    await expectSaved(core, item.id, { detail: { kind: 'count', count: item.most } });
    write(number('Antal'), '');
    await waitFor(() => expect(savedAnswer(core, item.id)?.detail).toBeUndefined());
  });
});

describe('a week of hours', () => {
  const item = itemOf('framework-conditions', 'week');
  const { week } = builtIn('framework-conditions', 'sv').text;
  const field = (category: string, column: 'today' | 'wished') =>
    number(`${week?.categories[category]}, ${week?.[column]}`);
  const open = () => openRoundOf('framework-conditions', { position: item.id });

  it('keeps the hours typed for each category, with their sums and the difference for the focus', async () => {
    const core = await open();
    write(field('pedagogical', 'today'), '6');
    write(field('staff', 'today'), '9,5');
    write(field('pedagogical', 'wished'), '10,5');
    await expectSaved(core, item.id, {
      detail: { kind: 'week', today: { pedagogical: 6, staff: 9.5 }, wished: { pedagogical: 10.5 } },
    });
    expect(screen.getByText('15,5 timmar')).toBeTruthy();
    expect(screen.getByText('Pedagogiskt ledarskap: +4,5 timmar')).toBeTruthy();
  });

  it('moves with the arrow keys on the track, in halves', async () => {
    const core = await open();
    const track = screen.getByRole('slider', { name: `${week?.categories.economy}, ${week?.today}` });
    fireEvent.change(track, { target: { value: '4.5' } });
    await expectSaved(core, item.id, { detail: { today: { economy: 4.5 } } });
    expect((field('economy', 'today') as HTMLInputElement).value).toBe('4,5');
  });

  it('fills the wished week from today’s, and takes that back', async () => {
    const core = await open();
    write(field('pedagogical', 'today'), '6');
    write(field('pedagogical', 'wished'), '12');
    fireEvent.click(screen.getByRole('button', { name: 'Börja med timmarna från i dag' }));
    await expectSaved(core, item.id, { detail: { wished: { pedagogical: 6 } } });
    fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    await expectSaved(core, item.id, { detail: { wished: { pedagogical: 12 } } });
  });
});

describe('the goals of the year', () => {
  const item = itemOf('four-perspectives', 'goals');
  const open = () => openRoundOf('four-perspectives', { position: item.id });
  const add = () => screen.getByRole('button', { name: 'Lägg till ett mål' });
  const strip = () => within(screen.getByRole('list', { name: 'Mål på varje perspektiv' }));

  async function addGoal(text: string, perspective: string) {
    fireEvent.click(add());
    expect(document.activeElement).toBe(textbox('Hur lyder målet?'));
    write(textbox('Hur lyder målet?'), text);
    fireEvent.click(screen.getByRole('checkbox', { name: perspective }));
  }

  it('are written, placed and followed from level to level', async () => {
    const core = await open();
    await addGoal('Alla läser', 'Gemensam värdegrund');
    fireEvent.click(screen.getByRole('radio', { name: 'Huvudmannens' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Personal' }));
    const link = within(screen.getByRole('radiogroup', { name: 'Rektor – Arbetslag' }));
    fireEvent.click(link.getByRole('radio', { name: /^2/ }));
    await expectSaved(core, item.id, {
      detail: {
        goals: [
          { text: 'Alla läser', whose: 'owner', area: 'staff', perspectives: ['shared-values'], carried: { team: 2 } },
        ],
      },
    });
  });

  it('show at once which perspectives are empty', async () => {
    await open();
    expect(strip().getAllByText('tomt: inget mål')).toHaveLength(4);
    await addGoal('Alla läser', 'Gemensam värdegrund');
    expect(strip().getAllByText('tomt: inget mål')).toHaveLength(3);
    expect(strip().getByText('1 mål')).toBeTruthy();
  });

  it('give the focus back when one is closed, and leave no goal without words', async () => {
    const core = await open();
    fireEvent.click(add());
    fireEvent.click(screen.getByRole('button', { name: 'Klart' }));
    expect(document.activeElement).toBe(add());
    await expectSaved(core, item.id, { detail: { goals: [] } });
  });

  it('can be removed and come back', async () => {
    const core = await open();
    await addGoal('Alla läser', 'Gemensam värdegrund');
    fireEvent.click(screen.getByRole('button', { name: 'Klart' }));
    fireEvent.click(screen.getByRole('button', { name: 'Ta bort: Alla läser' }));
    await expectSaved(core, item.id, { detail: { goals: [] } });
    fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    await expectSaved(core, item.id, { detail: { goals: [{ text: 'Alla läser', perspectives: ['shared-values'] }] } });
  });
});
