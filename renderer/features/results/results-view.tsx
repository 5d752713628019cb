import { useKit } from '@api/use-kit';
import { headline } from '@shared/deck/headline';
import type { PictureInput } from '@shared/deck/picture';
import { resultOf } from '@shared/domain/comparison';
import { isWritten } from '@shared/domain/focus';
import { useMemo, useRef, useState } from 'react';
import { CompareSelect } from './compare-select';
import { FocusChooser } from './focus-chooser';
import type { ResultsData } from './load-results';
import { MakeSlides } from './make-slides';
import { MoreToAnswer } from './more-to-answer';
import { NothingYet } from './nothing-yet';
import { PictureViews } from './picture-views';
import { PlanSection } from './plan-section';
import { RoundLine } from './round-line';
import { RoundName } from './round-name';
import { TraitList } from './trait-list';
import { useFocus } from './use-focus';
import { useOpenTraits } from './use-open-traits';

interface ResultsViewProps {
  data: ResultsData;
  onCompare: (comparedWith: string) => void;
}

/** Everything on the page, from the finding to the slides. */
export function ResultsView({ data, onCompare }: ResultsViewProps) {
  const { bridge, t, language } = useKit();
  const { pack, round, previous, plan } = data;
  const focus = useFocus(bridge, round.id, plan);
  const traits = useOpenTraits();
  const [name, setName] = useState(round.title);
  const planHeading = useRef<HTMLHeadingElement>(null);

  const result = useMemo(() => resultOf(pack.instrument, round, previous), [pack, round, previous]);
  const input = useMemo<PictureInput>(
    () => ({
      result,
      pack,
      language,
      t,
      chosen: new Set(focus.chosen),
      person: 'you',
      show: { previous: true, targets: true },
    }),
    [result, pack, language, t, focus.chosen],
  );
  const isPlanned = focus.goals.length > 0 && focus.goals.every((goal) => goal.actions.some(isWritten));

  function goToPlan() {
    planHeading.current?.scrollIntoView({ block: 'start' });
    planHeading.current?.focus({ preventScroll: true });
  }

  const finding = (
    <>
      <RoundLine pack={pack} round={round} name={name} result={result} />
      <h1>{headline(result, pack, t, language, 'you')}</h1>
    </>
  );
  if (result.scoredTraits === 0) return <NothingYet roundId={round.id}>{finding}</NothingYet>;
  return (
    <div className="results">
      <section className="finding">
        {finding}
        <MoreToAnswer pack={pack} round={round} result={result} />
        <PictureViews input={input} onOpen={traits.show} />
        <div className="picture-foot">
          <CompareSelect data={data} result={result} onChange={onCompare} />
          <RoundName roundId={round.id} name={name} onChange={setName} />
        </div>
      </section>
      <FocusChooser pack={pack} result={result} focus={focus} isPlanned={isPlanned} onPlan={goToPlan} />
      <TraitList pack={pack} round={round} result={result} open={traits.open} onToggle={traits.toggle} />
      <PlanSection pack={pack} result={result} focus={focus} headingRef={planHeading} />
      <MakeSlides roundId={round.id} isNext={isPlanned} />
    </div>
  );
}
