import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import type { Pack } from '@shared/content/pack';
import { dimensionText, traitText } from '@shared/content/words';
import { formSize } from '@shared/domain/answering';
import type { TraitProgress } from '@shared/domain/progress';
import type { Round } from '@shared/domain/round';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { MarkShape } from '@ui/mark-shape';
import { ShapeLine } from '@ui/shape-strip';
import { Tick } from '@ui/tick';
import { VisuallyHidden } from '@ui/visually-hidden';
import { memo } from 'react';
import { Link } from 'wouter';
import { itemAddress } from './round-address';
import { ROUND_ENDS } from './round-end';

interface RailProps {
  /** With the instrument as the round asked it. */
  pack: Pack;
  round: Round;
  /** How many items the full form would add. */
  more: number;
  progress: readonly TraitProgress[];
  /** The trait on the screen, and its item's number in the form, from 1. */
  traitId: string;
  number: number;
  error: KitError | null;
  onResult: () => void;
  onExtend: () => void;
}

/** Where one is in the round: the traits under their dimensions, those done with a tick; shapes alone on a phone. */
export const Rail = memo(function Rail(props: RailProps) {
  const { t } = useKit();
  const { pack, round, more, progress, number } = props;
  const of = formSize(pack.instrument, round.form);
  const done = progress.filter((trait) => trait.isDone).length;
  return (
    <nav className="rail" aria-label={pack.text.name}>
      <h2>{pack.text.name}</h2>
      <p className="small wide">{t('assess.round.question', { number, of })}</p>
      <p className="narrow">
        <ShapeLine
          label={t('assess.round.traitsDone', { done, count: progress.length })}
          groups={shapes(pack, progress)}
        />
        <span className="small">{t('assess.round.number', { number, of })}</span>
      </p>
      <ol>
        {pack.instrument.dimensions.map((dimension) => (
          <li key={dimension.id}>
            <h3>
              <MarkShape mark={dimension.mark} size={18} /> {dimensionText(pack, dimension.id).name}
            </h3>
            <ol>
              {progress
                .filter((trait) => trait.dimension.id === dimension.id)
                .map((trait) => (
                  <RailTrait key={trait.trait.id} {...props} trait={trait} />
                ))}
            </ol>
          </li>
        ))}
      </ol>
      <div className="rail-acts">
        <Button look="quiet" onPress={props.onResult}>
          {t(ROUND_ENDS[round.respondent].label)}
        </Button>
        {more > 0 ? (
          <Button look="quiet" onPress={props.onExtend}>
            {t('assess.round.extend', { count: more })}
          </Button>
        ) : null}
        {props.error ? <ErrorNote error={props.error} /> : null}
      </div>
    </nav>
  );
});

function RailTrait({ pack, round, trait, traitId }: RailProps & { trait: TraitProgress }) {
  const { t } = useKit();
  const { id } = trait.trait;
  return (
    <li {...(id === traitId ? { 'aria-current': 'step' as const } : {})}>
      {trait.isDone ? <Tick /> : null}
      <Link href={itemAddress(round.id, trait.openAt)}>
        {traitText(pack, id).name}
        {trait.isDone ? <VisuallyHidden> {t('assess.round.done')}</VisuallyHidden> : null}
      </Link>
    </li>
  );
}

function shapes(pack: Pack, progress: readonly TraitProgress[]) {
  return pack.instrument.dimensions.map((dimension) => ({
    name: dimensionText(pack, dimension.id).name,
    mark: dimension.mark,
    done: progress.filter((trait) => trait.dimension.id === dimension.id).map((trait) => trait.isDone),
  }));
}
