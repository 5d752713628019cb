import { useKit } from '@api/use-kit';
import type { PackSummary } from '@shared/api/contract';
import type { RoundSummary } from '@shared/domain/round';
import { formatDay } from '@shared/i18n/format';
import { Button } from '@ui/button';
import { Select } from '@ui/select';
import { useEffect, useRef, useState } from 'react';
import type { Makeable } from './makeable';

interface ChooseRoundProps {
  makeable: Makeable;
  packs: readonly PackSummary[];
  onMake: (roundId: string) => void;
  /** To the other presets. */
  onBack: () => void;
}

/** Which round the slides are made from: the newest finished one unless another is chosen. */
export function ChooseRound({ makeable: { preset, rounds }, packs, onMake, onBack }: ChooseRoundProps) {
  const { t } = useKit();
  const [roundId, setRoundId] = useState(() => (rounds.find((round) => round.finishedAt) ?? rounds[0])?.id ?? '');
  const describe = useRoundNames(packs);
  const heading = useRef<HTMLHeadingElement>(null);
  // The door that was pressed is gone; the focus must not go with it.
  useEffect(() => heading.current?.focus(), []);

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t(`deck.preset.${preset}.name`)}
      </h1>
      <p className="quiet">{t(`deck.preset.${preset}.purpose`)}</p>
      <Select
        label={t('slides.round.label')}
        value={roundId}
        options={rounds.map((round) => ({ value: round.id, label: describe(round) }))}
        onChange={setRoundId}
      />
      <div className="acts">
        <Button look="first" onPress={() => onMake(roundId)}>
          {t('slides.make')}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {t('slides.preset.change')}
        </Button>
      </div>
    </>
  );
}

/** Name, date, and who has answered where it wasn't the leader alone. */
function useRoundNames(packs: readonly PackSummary[]): (round: RoundSummary) => string {
  const { t, language } = useKit();
  return (round) => {
    const date = formatDay(language, round.createdAt, 'long');
    const pack = packs.find(({ id }) => id === round.packId);
    const plain = round.title
      ? t('slides.round.titled', { title: round.title, date })
      : t('slides.round.plain', { instrument: pack?.name ?? round.packId, date });
    const side = pack?.sides.find(({ id }) => id === round.side)?.name;
    const sided = side === undefined ? plain : t('slides.round.side', { round: plain, side });
    const { respondent } = round;
    const name =
      respondent === 'team' || respondent === 'together' ? t(`slides.round.${respondent}`, { round: sided }) : sided;
    return round.finishedAt || respondent === 'team' ? name : t('slides.round.unfinished', { round: name });
  };
}
