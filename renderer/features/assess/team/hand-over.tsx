import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import type { Pack } from '@shared/content/pack';
import type { Round } from '@shared/domain/round';
import type { MemberAnswers, TeamState } from '@shared/domain/team';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { type ReactNode, useState } from 'react';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { MemberForm } from './member-form';

interface HandOverProps {
  round: Round;
  pack: Pack;
  onTaken: (team: TeamState) => void;
  onClose: () => void;
}

type Stage = 'waiting' | 'answering' | 'thanked';

/**
 * Fills the screen while the keyboard is passed: who is to answer sits down, answers, and hands over. Nothing of an
 * answer outlives its stage: not on the screen, in the address, in the history or in storage.
 */
export default function HandOver({ round, pack, onTaken, onClose }: HandOverProps) {
  const { t, bridge } = useKit();
  const [stage, setStage] = useState<Stage>('waiting');
  const [count, setCount] = useState(round.team?.count ?? 0);
  const [error, setError] = useState<KitError | null>(null);

  async function take(answers: MemberAnswers) {
    const taken = await bridge.call('team.take', { id: round.id, answers });
    if (!taken.ok) return setError(taken.error);
    setError(null);
    setCount(taken.data.count);
    onTaken(taken.data);
    setStage('thanked');
  }

  return (
    <ModalOverlay className="hand-over" isOpen isKeyboardDismissDisabled onOpenChange={onClose}>
      <Modal className="hand-over-sheet" aria-label={t('team.keyboard.title')}>
        {stage === 'answering' ? (
          <MemberForm round={round} pack={pack} error={error} onDone={take} onLeave={() => setStage('waiting')} />
        ) : (
          <Between title={t(stage === 'thanked' ? 'team.handOver.thanks' : 'team.handOver.title')}>
            <p>{t(stage === 'thanked' ? 'team.handOver.next' : 'team.handOver.text')}</p>
            <p className="quiet">{t('team.handOver.count', { count })}</p>
            <ul className="hand-over-kept">
              <li>{t('team.kept.apart')}</li>
              <li>{t('team.kept.folder')}</li>
            </ul>
            <div className="acts">
              <Button look="first" size="big" takesFocus onPress={() => setStage('answering')}>
                {t('team.handOver.begin')}
              </Button>
              <Button look="quiet" onPress={onClose}>
                {t('team.handOver.close')}
              </Button>
            </div>
          </Between>
        )}
        {stage === 'answering' || error === null ? null : <ErrorNote error={error} />}
      </Modal>
    </ModalOverlay>
  );
}

function Between({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="between">
      <h1>{title}</h1>
      {children}
    </section>
  );
}
