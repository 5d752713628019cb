import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import { dimensionText, traitText } from '@shared/content/words';
import { thingsOf } from '@shared/deck/wording';
import type { RoundResult, TraitResult } from '@shared/domain/comparison';
import type { Round } from '@shared/domain/round';
import { formatScore } from '@shared/i18n/format';
import { MarkShape } from '@ui/mark-shape';
import { VisuallyHidden } from '@ui/visually-hidden';
import { markOf } from './marks';
import { TraitDetails } from './trait-details';

interface TraitListProps {
  pack: Pack;
  round: Round;
  result: RoundResult;
  /** Whether the leader's own answers may stand under each trait. */
  hasOwnAnswers: boolean;
  /** Ids of the traits that are open. */
  open: ReadonlySet<string>;
  onToggle: (traitId: string) => void;
}

/** Every trait as a line that opens to its meaning, what to talk about, what to try, and one's own answers. */
export function TraitList({ pack, round, result, hasOwnAnswers, open, onToggle }: TraitListProps) {
  const { t } = useKit();
  return (
    <section className="traits" aria-labelledby="traits-heading">
      <h2 id="traits-heading">{t(`results.traits.heading.${thingsOf(pack)}`)}</h2>
      <ul>
        {result.dimensions.flatMap((dimension) =>
          dimension.traits.map((trait) => (
            <li key={trait.traitId}>
              <TraitLine
                pack={pack}
                trait={trait}
                dimension={dimensionText(pack, dimension.dimensionId).name}
                isOpen={open.has(trait.traitId)}
                onToggle={() => onToggle(trait.traitId)}
              />
              {open.has(trait.traitId) ? (
                <TraitDetails pack={pack} round={hasOwnAnswers ? round : null} traitId={trait.traitId} />
              ) : null}
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

interface TraitLineProps {
  pack: Pack;
  trait: TraitResult;
  dimension: string;
  isOpen: boolean;
  onToggle: () => void;
}

function TraitLine({ pack, trait, dimension, isOpen, onToggle }: TraitLineProps) {
  const { t, language } = useKit();
  const now = formatScore(language, trait.score);
  const target = trait.target === null ? null : formatScore(language, trait.target);
  const value = target === null ? t('results.traits.value', { now }) : t('results.traits.values', { now, target });
  return (
    <h3>
      <button
        type="button"
        id={traitButtonId(trait.traitId)}
        className="trait-line"
        aria-expanded={isOpen}
        aria-controls={`trait-${trait.traitId}`}
        onClick={onToggle}
      >
        <MarkShape mark={markOf(pack.instrument, trait.traitId)} size={16} />
        <VisuallyHidden>{t('results.table.dimension', { dimension })} </VisuallyHidden>
        <span className="trait-name">{traitText(pack, trait.traitId).name}</span>
        <span className="small">{trait.score === null ? t('results.traits.noValue') : value}</span>
      </button>
    </h3>
  );
}

/** The DOM id of the line that opens a trait. */
export function traitButtonId(traitId: string): string {
  return `open-${traitId}`;
}
