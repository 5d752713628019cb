import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import { itemText, traitText } from '@shared/content/words';
import { answerTo } from '@shared/domain/answering';
import type { SupportDetail } from '@shared/domain/detail';
import { isRated } from '@shared/domain/item-rules';
import type { Answer, Round } from '@shared/domain/round';
import { itemsOf, listTraits } from '@shared/domain/traverse';
import { formatList } from '@shared/i18n/format';
import { beginLower } from './wording';

interface TraitDetailsProps {
  pack: Pack;
  /** Null where the answers stay out. */
  round: Round | null;
  traitId: string;
}

/** What a trait means, when there is too much of it, what to ask and try, and what the leader answered herself. */
export function TraitDetails({ pack, round, traitId }: TraitDetailsProps) {
  const { t } = useKit();
  const text = traitText(pack, traitId);
  return (
    <div id={`trait-${traitId}`} className="trait-details">
      <p className="trait-meaning">{text.meaning}</p>
      {text.overdone ? <Part heading={t('results.traits.overdone')} lines={[text.overdone]} /> : null}
      <Part heading={t('results.traits.questions')} lines={text.questions} />
      <Part heading={t('results.traits.experiments')} lines={text.experiments} />
      {round ? <OwnAnswers pack={pack} round={round} traitId={traitId} /> : null}
    </div>
  );
}

/** What was answered to each item to rate; the other kinds have sections of their own. */
function OwnAnswers({ pack, round, traitId }: TraitDetailsProps & { round: Round }) {
  const { t } = useKit();
  const items = listTraits(pack.instrument)
    .filter(({ trait }) => trait.id === traitId)
    .flatMap(({ trait }) => itemsOf(trait, round.form))
    .filter(isRated);
  return (
    <div>
      <h4>{t(`results.traits.answers.${round.respondent === 'together' ? 'we' : 'i'}`)}</h4>
      <ul className="trait-answers">
        {items.map((item) => (
          <li key={item.id}>
            <p>{itemText(pack, item.id).text}</p>
            <OwnAnswer pack={pack} answer={answerTo(round, item.id)} />
          </li>
        ))}
      </ul>
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
      {answer.detail?.kind === 'support' ? <SupportAnswer pack={pack} detail={answer.detail} /> : null}
    </div>
  );
}

/** Which support there is, what is missing, what is asked of whom; only what was written. */
function SupportAnswer({ pack, detail }: { pack: Pack; detail: SupportDetail }) {
  const { t } = useKit();
  const { today = '', develop = '' } = pack.text.support ?? {};
  const parts = [
    { heading: today, text: detail.today },
    { heading: develop, text: detail.missing },
    { heading: t('results.asks.owner'), text: detail.owner },
    { heading: t('results.asks.ask'), text: detail.ask },
  ].filter(({ text }) => text.trim() !== '');
  return (
    <dl className="support-answer">
      {parts.map(({ heading, text }) => (
        <div key={heading}>
          <dt className="small">{heading}</dt>
          <dd className="own-note">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function describeRating(pack: Pack, { rating }: Answer, t: ReturnType<typeof useKit>['t']): string {
  if (rating === null) return t('results.traits.unanswered');
  if (rating === 'unknown') return pack.text.scale.unknown;
  return t('results.traits.rating', { step: rating, word: pack.text.scale.points[rating - 1] ?? '' });
}
