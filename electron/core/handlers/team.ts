import { fail, ok, type Result } from '@shared/api/result';
import { closeTeam, takeIn } from '@shared/domain/collecting';
import type { Instrument } from '@shared/domain/instrument';
import type { Language } from '@shared/domain/language';
import type { Round } from '@shared/domain/round';
import type { Team } from '@shared/domain/team';
import { createTranslator } from '@shared/i18n/translator';
import { fileNameOf } from '../export/file-name';
import { newId } from '../new-id';
import { encode } from '../store/formats/format';
import { invitationFormat } from '../team/files';
import { type ImportedAnswers, importAnswers } from '../team/import-answers';
import { makeKeys } from '../team/seal';
import { shownRound } from '../team/shown-round';
import type { Context } from './context';
import type { TopicHandlers } from './handlers';

type TeamRound = Round & { team: Team };

export function teamHandlers({ store, packs, platform, now }: Context): TopicHandlers<'team'> {
  async function findTeam(id: string): Promise<Result<{ round: TeamRound; instrument: Instrument }>> {
    const round = await store().rounds.read(id);
    if (!round.ok) return round;
    const { team, packId } = round.data;
    if (team === undefined) return fail('not-found', { id });
    const pack = packs.find(packId);
    if (!pack) return fail('pack-unknown', { pack: packId });
    return ok({ round: { ...round.data, team }, instrument: pack.structure.instrument });
  }

  /**
   * Saves a change of the team; the round tells no more than the day on which someone answered. Saved once more, so
   * that the previous copy holds the same: two copies beside each other would tell what the latest person answered.
   */
  async function saveTeam(id: string, change: (team: Team) => Team): Promise<Result<TeamRound>> {
    const saved = await saveOnce(id, change);
    return saved.ok ? saveOnce(id, (team) => ({ ...team })) : saved;
  }

  async function saveOnce(id: string, change: (team: Team) => Team): Promise<Result<TeamRound>> {
    const updatedAt = `${now().toISOString().slice(0, 10)}T00:00:00.000Z`;
    const saved = await store().rounds.update(id, (round) =>
      round.team ? { ...round, updatedAt, team: change(round.team) } : round,
    );
    return saved.ok && saved.data.team ? ok({ ...saved.data, team: saved.data.team }) : (saved as Result<TeamRound>);
  }

  const stateOf = ({ threshold, state, count }: Team) => ({ threshold, state, count });

  return {
    async 'team.take'({ id, answers }) {
      const found = await findTeam(id);
      if (!found.ok) return found;
      const { round, instrument } = found.data;
      if (takeIn(round.team, instrument, round.form, answers) === null) return fail('team-closed');
      const saved = await saveTeam(id, (team) => takeIn(team, instrument, round.form, answers) ?? team);
      return saved.ok ? ok(stateOf(saved.data.team)) : saved;
    },
    async 'team.close'({ id }) {
      const found = await findTeam(id);
      if (!found.ok) return found;
      const { team } = found.data.round;
      if (team.state === 'closed') return ok(shownRound(found.data.round));
      if (closeTeam(team) === null) return fail('too-few-answers', { count: team.count, threshold: team.threshold });
      const closed = await saveTeam(id, (current) => closeTeam(current) ?? current);
      return closed.ok ? ok(shownRound(closed.data)) : closed;
    },
    async 'team.invite'({ id }) {
      const found = await findTeam(id);
      if (!found.ok) return found;
      if (found.data.round.team.state === 'closed') return fail('team-closed');
      const made = { id: newId(), ...makeKeys() };
      const saved = await saveTeam(id, (team) => (team.invitation ? team : { ...team, invitation: made }));
      if (!saved.ok) return saved;
      const settings = await store().settings.read();
      if (!settings.ok) return settings;
      const { name, role, school } = settings.data.author;
      const { packId, packVersion, form, period, side, team } = saved.data;
      const invitation = {
        id: team.invitation?.id ?? made.id,
        packId,
        packVersion,
        form,
        period,
        ...(side === undefined ? {} : { side }),
        threshold: team.threshold,
        leader: [name, role, school]
          .filter((part) => part.trim() !== '')
          .join(', ')
          .slice(0, 400),
        publicKey: team.invitation?.publicKey ?? made.publicKey,
      };
      const title = await fileTitle('invitation', settings.data.language);
      return platform.deliver({
        name: fileNameOf(title, now(), 'json'),
        mime: 'application/json',
        bytes: new TextEncoder().encode(encode(invitation, invitationFormat)),
      });
    },
    async 'team.import'({ id, files }) {
      const found = await findTeam(id);
      if (!found.ok) return found;
      const { round, instrument } = found.data;
      let imported: ImportedAnswers = { team: round.team, taken: 0, aside: [] };
      const saved = await saveTeam(id, (team) => {
        imported = importAnswers({ ...round, team }, instrument, files);
        return imported.team;
      });
      if (!saved.ok) return saved;
      for (const { file } of imported.aside) {
        const kept = await store().keepAside(file.text);
        if (!kept.ok) return kept;
      }
      const aside = imported.aside.map(({ file, reason }) => ({ name: file.name, reason }));
      return ok({ taken: imported.taken, aside, team: stateOf(saved.data.team) });
    },
  };
}

/** The words that a team file's name begins with, in the leader's language. */
export async function fileTitle(kind: 'invitation' | 'answers', language: Language | null): Promise<string> {
  const { t } = await createTranslator(language ?? 'en');
  return t(`app.fileTitle.${kind}`);
}
