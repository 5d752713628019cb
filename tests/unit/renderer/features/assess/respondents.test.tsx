// @vitest-environment jsdom
import { idsAsked, instrumentForTeam } from '@shared/domain/asked';
import type { Answer, Round } from '@shared/domain/round';
import { listItems } from '@shared/domain/traverse';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../../fixtures/kinds';
import { clearPageBetweenTests, heading } from '../../open-app';
import { openRoundOf, ROUND } from './open-kind';

clearPageBetweenTests();

const press = (key: string) => fireEvent.keyDown(document.body, { key });
const rated: Answer = { evidence: [], rating: 3, importance: null, target: null, note: '' };
const answered = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, rated]));

describe('a round about another leader', () => {
  const pack = builtIn('success-profile', 'sv');
  const asked = idsAsked(instrumentForTeam(pack.instrument), 'quick');
  const first = asked[0] ?? '';
  const round: Partial<Round> = {
    form: 'quick',
    respondent: 'member',
    asked,
    invited: {
      invitationId: 'invitation-of-test',
      answerId: 'answer-of-test',
      publicKey: '',
      threshold: 5,
      leader: '<b>Karin</b>',
    },
  };

  it('has the statements about the leader, and says about whom and who can see what', async () => {
    await openRoundOf('success-profile', round);
    expect((await heading()).textContent).toBe(pack.text.items[first]?.others?.text);
    expect(screen.getByText('Du svarar om <b>Karin</b>.')).toBeTruthy();
    expect(screen.getByText(/visar inget förrän 5 har svarat/)).toBeTruthy();
  });

  it('asks for nothing that isn’t sent', async () => {
    await openRoundOf('success-profile', round);
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: pack.text.target.question })).toBeNull();
    expect(screen.getByRole('radiogroup', { name: pack.text.importance.question })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Gör den fullständig/ })).toBeNull();
  });

  it('leads to where the answers are sent, and is not done before', async () => {
    const core = await openRoundOf('success-profile', {
      ...round,
      answers: answered(asked),
      position: asked.at(-1) ?? null,
    });
    press('Enter');
    await waitFor(() => expect(location.hash).toBe(`#/team/${ROUND}`));
    expect(core.calls.some(({ method }) => method === 'rounds.finish')).toBe(false);
  });

  it('asks only the kinds that a team is asked', async () => {
    const conditions = builtIn('framework-conditions', 'sv');
    const ids = idsAsked(instrumentForTeam(conditions.instrument), 'full');
    await openRoundOf('framework-conditions', { ...round, form: 'full', asked: ids });
    expect(screen.getByText(`Fråga 1 av ${ids.length}`)).toBeTruthy();
    expect(ids.length).toBe(listItems(conditions.instrument, 'full').length - 3);
  });
});

describe('a round answered together', () => {
  const ids = idsAsked(builtIn('success-profile', 'sv').instrument, 'quick');
  const round: Partial<Round> = { form: 'quick', respondent: 'together', answers: answered(ids) };
  const present = () => screen.getByRole('spinbutton', { name: /^Hur många var ni som svarade\?/ });

  it('asks at its end how many were there, and leads to the result', async () => {
    const core = await openRoundOf('success-profile', { ...round, position: ids.at(-1) ?? null });
    fireEvent.change(present(), { target: { value: '6' } });
    act(() => present().blur());
    await waitFor(() => expect(core.rounds.get(ROUND)?.present).toBe(6));
    press('ArrowLeft');
    press('ArrowRight');
    await waitFor(() => expect((present() as HTMLInputElement).value).toBe('6'));
    press('Enter');
    await waitFor(() => expect(location.hash).toBe(`#/results/${ROUND}`));
  });

  it('asks it nowhere else', async () => {
    await openRoundOf('success-profile', { ...round, position: ids[0] ?? null });
    expect(screen.queryByRole('spinbutton')).toBeNull();
  });
});

describe('a team’s round', () => {
  it('leads from the leader’s own answers to the team’s', async () => {
    const ids = idsAsked(builtIn('success-profile', 'sv').instrument, 'quick');
    await openRoundOf('success-profile', {
      form: 'quick',
      respondent: 'team',
      answers: answered(ids),
      position: ids.at(-1) ?? null,
      team: { threshold: 5, state: 'collecting', count: 0, items: {}, traits: {}, taken: [], invitation: null },
    });
    press('Enter');
    await waitFor(() => expect(location.hash).toBe(`#/team/${ROUND}`));
  });
});

describe('a round whose pack has grown since', () => {
  const { instrument } = builtIn('success-profile', 'sv');
  const quick = idsAsked(instrument, 'quick');
  const old = quick.slice(0, 10);

  it('asks what it asked, and is finished when that is answered', async () => {
    const core = await openRoundOf('success-profile', {
      form: 'quick',
      asked: old,
      answers: answered(old),
      position: old.at(-1) ?? null,
    });
    expect(screen.getByText('Fråga 10 av 10')).toBeTruthy();
    press('Enter');
    await waitFor(() => expect(location.hash).toBe(`#/results/${ROUND}`));
    expect(core.rounds.get(ROUND)?.finishedAt).not.toBeNull();
  });

  it('can still grow into the full form as it is now', async () => {
    const core = await openRoundOf('success-profile', { form: 'quick', asked: old, answers: answered(old) });
    const rest = core.call.bind(core);
    core.call = (async (method: never, input: never) => {
      const result = await rest(method, input);
      if (method !== 'rounds.extend' || !result.ok) return result;
      return { ok: true, data: { ...(result.data as Round), asked: idsAsked(instrument, 'full') } };
    }) as typeof core.call;
    fireEvent.click(screen.getByRole('button', { name: 'Gör den fullständig, 26 frågor till' }));
    await waitFor(() => expect(screen.getByText(/^Fråga \d+ av 36$/)).toBeTruthy());
  });
});
