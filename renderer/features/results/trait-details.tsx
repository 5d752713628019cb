import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import { itemText, traitText } from '@shared/content/words';
import { answerTo } from '@shared/domain/answering';
import type { Answer, Round } from '@shared/domain/round';
import { itemsOf, listTraits } from '@shared/domain/traverse';
import { formatList } from '@shared/i18n/format';
import { beginLower } from './wording';

interface TraitDetailsProps {
  pack: Pack;
  round: Round;
  traitId: string;
}

/** What a trait means, when there is too much of it, what to ask and try, and what the leader answered herself. */
export function TraitDetails({ pack, round, traitId }: TraitDetailsProps) {
  const { t } = useKit();
  const text = traitText(pack, traitId);
  const items = listTraits(pack.instrument)
    .filter(({ trait }) => trait.id === traitId)
    .flatMap(({ trait }) => itemsOf(trait, round.form));
  return (
    <div id={`trait-${traitId}`} className="trait-details">
      <p className="trait-meaning">{text.meaning}</p>
      <Part heading={t('results.traits.overdone')} lines={[text.overdone]} />
      <Part heading={t('results.traits.questions')} lines={text.questions} />
      <Part heading={t('results.traits.experiments')} lines={text.experiments} />
      <div>
        <h4>{t('results.traits.answers')}</h4>
        <ul className="trait-answers">
          {items.map((item) => (
            <li key={item.id}>
              <p>{itemText(pack, item.id).text}</p>
              <OwnAnswer pack={pack} answer={answerTo(round, item.id)} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Part({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return (
    <div>
      <h4>{heading}</h4>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function OwnAnswer({ pack, answer }: { pack: Pack; answer: Answer }) {
  const { t, language } = useKit();
  const sources = answer.evidence.map((kind) => beginLower(pack.text.evidence.sources[kind]));
  return (
    <div className="own-answer">
      <p className="own-rating">{describeRating(pack, answer, t)}</p>
      {sources.length > 0 ? (
        <p className="small">{t('results.traits.restsOn', { sources: formatList(language, sources) })}</p>
      ) : null}
      {answer.note.trim() ? <p className="own-note">{answer.note}</p> : null}
    </div>
  );
}

function describeRating(pack: Pack, { rating }: Answer, t: ReturnType<typeof useKit>['t']): string {
  if (rating === null) return t('results.traits.unanswered');
  if (rating === 'unknown') return pack.text.scale.unknown;
  return t('results.traits.rating', { step: rating, word: pack.text.scale.points[rating - 1] ?? '' });
}
