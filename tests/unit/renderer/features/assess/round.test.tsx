// @vitest-environment jsdom
import { listItems } from '@shared/domain/traverse';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { successProfile } from '../../../../fixtures/success-profile';
import { createFakeCore, emptyRound, type FakeCore } from '../../fake-core';
import { clearPageBetweenTests, goTo, heading, openApp } from '../../open-app';

const pack = successProfile('sv');
const quick = listItems(pack.instrument, 'quick').map(({ item }) => item.id);
const textOf = (index: number) => pack.text.items[quick[index] ?? '']?.text ?? '';
const ROUND = 'a-round-of-test';
const [FIRST = '', SECOND = ''] = quick;

clearPageBetweenTests();

async function openRound(patch: Parameters<typeof emptyRound>[2] = {}, settings = {}) {
  const core = createFakeCore([emptyRound(ROUND, 'quick', patch)], settings);
  await openApp(core, `/assess/${ROUND}`);
  return core;
}

function saved(core: FakeCore, itemId: string) {
  return core.rounds.get(ROUND)?.answers[itemId];
}

function press(key: string, target: Element = document.body) {
  fireEvent.keyDown(target, { key });
}

const note = () => screen.getByRole('textbox', { name: pack.text.note.question });
const step = (name: RegExp) =>
  within(screen.getByRole('radiogroup', { name: pack.text.scale.question })).getByRole('radio', { name });

describe('a round on the screen', () => {
  it('opens at the very question that was left', async () => {
    await openRound({ position: quick[6] ?? null });
    expect((await heading()).textContent).toBe(textOf(6));
    expect(location.hash).toBe(`#/assess/${ROUND}/${quick[6]}`);
    expect(screen.getByText('Fråga 7 av 12')).toBeTruthy();
  });

  it('remembers which question is on the screen', async () => {
    const core = await openRound();
    press('ArrowRight');
    await waitFor(() => expect(core.rounds.get(ROUND)?.position).toBe(SECOND));
  });

  it('is read once, however many questions are turned: no key is lost between two of them', async () => {
    const core = await openRound();
    for (const rating of ['1', '2', '3', '4']) {
      press(rating);
      press('ArrowRight');
    }
    await waitFor(() => expect(saved(core, quick[3] ?? '')?.rating).toBe(4));
    expect(quick.slice(0, 4).map((id) => saved(core, id)?.rating)).toEqual([1, 2, 3, 4]);
    expect(core.calls.filter(({ method }) => method === 'rounds.read')).toHaveLength(1);
  });

  it('saves a choice at once and says when', async () => {
    const core = await openRound();
    fireEvent.click(step(/^4/));
    await waitFor(() => expect(saved(core, FIRST)?.rating).toBe(4));
    expect((await screen.findAllByText(/^Sparat \d\d:\d\d$/)).length).toBeGreaterThan(0);
  });

  it('keeps all that is asked about one item together', async () => {
    const core = await openRound();
    fireEvent.click(screen.getByRole('checkbox', { name: pack.text.evidence.sources.observed }));
    fireEvent.click(screen.getByRole('checkbox', { name: pack.text.evidence.sources.memory }));
    fireEvent.click(step(/^2/));
    fireEvent.click(screen.getByRole('radio', { name: pack.text.importance.points[2] }));
    fireEvent.click(screen.getByRole('button', { name: pack.text.target.question }));
    fireEvent.click(
      within(
        screen.getByRole('radiogroup', { name: new RegExp(`^${pack.text.target.question.replace('?', '\\?')}`) }),
      ).getByRole('radio', { name: /^5/ }),
    );
    await waitFor(() =>
      expect(saved(core, FIRST)).toEqual({
        evidence: ['memory', 'observed'],
        rating: 2,
        importance: 3,
        target: 5,
        note: '',
      }),
    );
  });

  it('can take a target back', async () => {
    const core = await openRound({
      position: FIRST,
      answers: { [FIRST]: { evidence: [], rating: 3, importance: null, target: 5, note: '' } },
    });
    fireEvent.click(screen.getByRole('radio', { name: 'Inget' }));
    await waitFor(() => expect(saved(core, FIRST)?.target).toBeNull());
  });

  it('saves a note when the field is left', async () => {
    const core = await openRound();
    note().focus();
    fireEvent.change(note(), { target: { value: 'Tisdag, i 5B.' } });
    expect(saved(core, FIRST)).toBeUndefined();
    act(() => note().blur());
    await waitFor(() => expect(saved(core, FIRST)?.note).toBe('Tisdag, i 5B.'));
  });

  it('saves a note when the page goes out of sight', async () => {
    const core = await openRound();
    fireEvent.change(note(), { target: { value: 'Halvskriven' } });
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(saved(core, FIRST)?.note).toBe('Halvskriven'));
  });

  it('saves a note that was being written when the question was turned', async () => {
    const core = await openRound();
    fireEvent.change(note(), { target: { value: 'Bråttom' } });
    fireEvent.click(screen.getByRole('button', { name: 'Nästa fråga' }));
    await waitFor(() => expect(saved(core, FIRST)?.note).toBe('Bråttom'));
    expect((await heading()).textContent).toBe(textOf(1));
  });
});

describe('the keys of a round', () => {
  it('answer with 1 to 5 and V, and say it', async () => {
    const core = await openRound();
    press('3');
    await waitFor(() => expect(saved(core, FIRST)?.rating).toBe(3));
    expect(screen.getByText(`3, ${pack.text.scale.points[2]}`)).toBeTruthy();
    press('v');
    await waitFor(() => expect(saved(core, FIRST)?.rating).toBe('unknown'));
  });

  it('answer with the first letter of "don’t know" in the language', async () => {
    const core = await openRound({}, { language: 'en' });
    press('d');
    await waitFor(() => expect(saved(core, FIRST)?.rating).toBe('unknown'));
  });

  it('turn to the next and the one before with the arrows, and go on with Enter', async () => {
    await openRound();
    press('Enter');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(textOf(1)));
    press('ArrowRight');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(textOf(2)));
    press('ArrowLeft');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(textOf(1)));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('are text while a note is being written', async () => {
    const core = await openRound();
    note().focus();
    for (const key of ['3', 'v', 'ArrowRight', 'Enter']) press(key, note());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(textOf(0));
    expect(core.calls.some(({ method }) => method === 'rounds.answer')).toBe(false);
  });

  it('leave the arrows to the scale while it has the focus', async () => {
    await openRound();
    const three = step(/^3/);
    act(() => three.focus());
    press('ArrowRight', three);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(textOf(0));
  });

  it('can be switched off; Enter still goes on', async () => {
    const core = await openRound({}, { shortcuts: false });
    for (const key of ['3', 'v', 'ArrowRight']) press(key);
    expect(core.calls.some(({ method }) => method === 'rounds.answer')).toBe(false);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(textOf(0));
    press('Enter');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(textOf(1)));
  });
});

describe('an answer that can not be saved', () => {
  it('stays on the screen, is marked, and is saved with the next change', async () => {
    const core = await openRound();
    core.failing.set('rounds.answer', 'disk-full');
    press('4');
    expect((await screen.findAllByText('Inte sparat')).length).toBeGreaterThan(0);
    expect(screen.getByRole('alert')).toBeTruthy();
    expect((step(/^4/) as HTMLInputElement).checked).toBe(true);
    core.failing.clear();
    fireEvent.click(screen.getByRole('radio', { name: pack.text.importance.points[1] }));
    await waitFor(() => expect(saved(core, FIRST)).toMatchObject({ rating: 4, importance: 2 }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('survives leaving the round, and warns before the window closes', async () => {
    const core = await openRound();
    core.failing.set('rounds.answer', 'folder-read-only');
    press('5');
    await screen.findByRole('alert');
    await goTo('/assess');
    await screen.findByRole('heading', { name: 'Mina rundor' });
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    await goTo(`/assess/${ROUND}`);
    await heading();
    expect((step(/^5/) as HTMLInputElement).checked).toBe(true);
  });

  it('holds back the result, which would lack it', async () => {
    const core = await openRound();
    core.failing.set('rounds.answer', 'disk-full');
    press('5');
    await screen.findByRole('alert');
    fireEvent.click(screen.getByRole('button', { name: 'Se resultatet' }));
    await waitFor(() => expect(screen.getAllByRole('alert').length).toBe(2));
    expect(location.hash).toContain('/assess/');
  });
});

describe('the end of a round', () => {
  const answered = (count: number) =>
    Object.fromEntries(
      quick.slice(0, count).map((id) => [id, { evidence: [], rating: 3, importance: null, target: null, note: '' }]),
    );

  it('finishes a round when the last question is answered and gone on from', async () => {
    const core = await openRound({ answers: answered(11), position: quick[11] ?? null });
    press('4');
    press('Enter');
    await waitFor(() => expect(location.hash).toBe(`#/results/${ROUND}`));
    expect(core.rounds.get(ROUND)?.finishedAt).not.toBeNull();
    expect(core.rounds.get(ROUND)?.answers[quick[11] ?? '']?.rating).toBe(4);
  });

  it('shows the result of an unfinished round without finishing it, and points at what is open', async () => {
    const core = await openRound({ answers: answered(3), position: quick[11] ?? null });
    expect(screen.getByRole('link', { name: 'Till den första obesvarade frågan' }).getAttribute('href')).toBe(
      `#/assess/${ROUND}/${quick[3]}`,
    );
    press('Enter');
    await waitFor(() => expect(location.hash).toBe(`#/results/${ROUND}`));
    expect(core.rounds.get(ROUND)?.finishedAt).toBeNull();
  });

  it('lets the quick form grow into the full one with its answers, at the first question without one', async () => {
    const core = await openRound({ answers: answered(12), position: quick[11] ?? null });
    fireEvent.click(screen.getByRole('button', { name: 'Gör den fullständig, 24 frågor till' }));
    await waitFor(() => expect(screen.getByText(/^Fråga \d+ av 36$/)).toBeTruthy());
    expect(core.rounds.get(ROUND)?.form).toBe('full');
    expect(saved(core, FIRST)?.rating).toBe(3);
    const open = listItems(pack.instrument, 'full').find(({ item }) => !quick.includes(item.id));
    expect(location.hash).toBe(`#/assess/${ROUND}/${open?.item.id}`);
  });
});
