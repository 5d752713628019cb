import { fail, ok } from '@shared/api/result';
import { idsAsked, instrumentForTeam } from '@shared/domain/asked';
import { memberAnswers } from '@shared/domain/collecting';
import { fileNameOf } from '../export/file-name';
import { newId } from '../new-id';
import { decode, encode } from '../store/formats/format';
import { answerFormat, boundTo, invitationFormat, LARGEST_TEAM_FILE } from '../team/files';
import { seal } from '../team/seal';
import type { Context } from './context';
import type { TopicHandlers } from './handlers';
import { fileTitle } from './team';

export function invitationHandlers({ store, packs, platform, now }: Context): TopicHandlers<'invitations'> {
  return {
    async 'invitations.open'({ text }) {
      if (text.length > LARGEST_TEAM_FILE) return fail('invitation-foreign');
      const file = decode(text, invitationFormat);
      if (file.kind === 'newer') return fail('invitation-newer', { version: file.version });
      if (file.kind === 'foreign') return fail('invitation-foreign');
      if (file.kind === 'damaged')
        return fail(text.includes(invitationFormat.name) ? 'invitation-damaged' : 'invitation-foreign');
      const { id, packId, packVersion, form, period, side, threshold, leader, publicKey } = file.data;
      const pack = packs.find(packId);
      if (!pack) return fail('pack-unknown', { pack: packId });
      const { instrument, version } = pack.structure;
      if (version !== packVersion) return fail('invitation-other-version', { theirs: packVersion, ours: version });
      const { rounds } = store();
      for (const { id: known } of rounds
        .list()
        .filter((round) => round.respondent === 'member' && round.packId === packId)) {
        const round = await rounds.read(known);
        if (round.ok && round.data.invited?.invitationId === id) return round;
      }
      const createdAt = now().toISOString();
      return rounds.create({
        id: newId(),
        packId,
        packVersion,
        form,
        respondent: 'member',
        period,
        title: '',
        createdAt,
        updatedAt: createdAt,
        finishedAt: null,
        position: null,
        answers: {},
        asked: idsAsked(instrumentForTeam(instrument), form),
        ...(side === undefined ? {} : { side }),
        invited: { invitationId: id, answerId: newId(), publicKey, threshold, leader },
      });
    },
    async 'invitations.answer'({ id }) {
      const round = await store().rounds.read(id);
      if (!round.ok) return round;
      const { invited, packId, packVersion, form } = round.data;
      if (!invited) return fail('not-found', { id });
      const pack = packs.find(packId);
      if (!pack) return fail('pack-unknown', { pack: packId });
      const answers = memberAnswers(pack.structure.instrument, form, round.data);
      if (Object.values(answers).every(({ rating }) => typeof rating !== 'number')) return fail('nothing-answered');
      const head = { invitationId: invited.invitationId, answerId: invited.answerId, packId, packVersion };
      const sealed = seal(JSON.stringify({ form, answers }), invited.publicKey, boundTo(head));
      if (sealed === null) return fail('invitation-damaged');
      const settings = await store().settings.read();
      if (!settings.ok) return settings;
      const title = await fileTitle('answers', settings.data.language);
      const delivered = await platform.deliver({
        name: fileNameOf(title, now(), 'json'),
        mime: 'application/json',
        bytes: new TextEncoder().encode(encode({ ...head, sealed }, answerFormat)),
      });
      if (delivered.ok && delivered.data.kind !== 'cancelled') {
        const finishedAt = now().toISOString();
        await store().rounds.update(id, (current) => ({ ...current, finishedAt, updatedAt: finishedAt }));
      }
      return delivered.ok ? ok(delivered.data) : delivered;
    },
  };
}
