import { useKit } from '@api/use-kit';
import type { PictureInput } from '@shared/deck/picture';
import { isWritten } from '@shared/domain/focus';
import { useMemo, useRef, useState } from 'react';
import { Redirect } from 'wouter';
import { CompareSelect } from './compare-select';
import { describeFinding } from './describe-finding';
import { ExportResult } from './export-result';
import { FocusChooser } from './focus-chooser';
import { KindParts } from './kinds/kind-sections';
import type { Beside, ResultsData } from './load-results';
import { MakeSlides } from './make-slides';
import { MoreToAnswer } from './more-to-answer';
import { NothingYet } from './nothing-yet';
import { PictureViews } from './picture-views';
import { PlanSection } from './plan-section';
import { RoundLine } from './round-line';
import { RoundName } from './round-name';
import { hasOwnAnswers, sceneOf } from './scene';
import { OtherSide } from './sides/other-side';
import { TalkAbout } from './talk-about';
import { TeamWaiting } from './team/team-waiting';
import { WithOwn } from './team/with-own';
import { TraitList } from './trait-list';
import { useFocus } from './use-focus';
import { useOpenTraits } from './use-open-traits';

interface ResultsViewProps {
  data: ResultsData;
  onLook: (beside: Partial<Beside>) => void;
}

/** The result of a round, or what stands in its place while a team is answering. */
export function ResultsView({ data, onLook }: ResultsViewProps) {
  const { round } = data;
  if (round.respondent === 'member') return <Redirect to={`/team/${round.id}`} replace />;
  if (round.team && round.team.state !== 'closed') return <TeamWaiting data={data} team={round.team} />;
  return <OpenResults data={data} onLook={onLook} />;
}

/** Everything on the page, from the finding to the slides. */
function OpenResults({ data, onLook }: ResultsViewProps) {
  const { bridge, t, language, settings } = useKit();
  const { pack, round, plan } = data;
  const focus = useFocus(bridge, round.id, plan);
  const traits = useOpenTraits();
  const [name, setName] = useState(round.title);
  const [withOwn, setWithOwn] = useState(true);
  const planHeading = useRef<HTMLHeadingElement>(null);

  const scene = useMemo(() => sceneOf(data, withOwn), [data, withOwn]);
  const { result, team } = scene;
  const input = useMemo<PictureInput>(
    () => ({
      result,
      pack,
      language,
      t,
      chosen: new Set(focus.chosen),
      person: round.respondent === 'me' ? 'you' : 'we',
      show: { previous: true, targets: true },
    }),
    [result, pack, round, language, t, focus.chosen],
  );
  const isPlanned = focus.goals.length > 0 && focus.goals.every((goal) => goal.actions.some(isWritten));

  function goToPlan() {
    planHeading.current?.scrollIntoView({ block: 'start' });
    planHeading.current?.focus({ preventScroll: true });
  }

  const finding = (
    <>
      <RoundLine data={data} name={name} scene={scene} />
      <h1>{describeFinding(scene, input)}</h1>
    </>
  );
  const textScale = settings.textSize / 100;
  if (result.scoredTraits === 0 && !team) {
    return (
      <NothingYet roundId={round.id} finding={finding}>
        <KindParts place="Below" scene={scene} textScale={textScale} />
      </NothingYet>
    );
  }
  return (
    <div className="results">
      <section className="finding">
        {finding}
        {team ? null : <MoreToAnswer pack={pack} round={round} result={result} />}
        {team && hasOwnAnswers(data) ? <WithOwn isOn={withOwn} onChange={setWithOwn} /> : null}
        <PictureViews scene={scene} input={input} onOpen={traits.show} />
        <div className="picture-foot">
          <CompareSelect data={data} scene={scene} onChange={(comparedWith) => onLook({ comparedWith })} />
          <RoundName roundId={round.id} name={name} onChange={setName} />
        </div>
        <OtherSide data={data} onChoose={(otherSide) => onLook({ otherSide })} />
      </section>
      <div className="beside">
        <KindParts place="Beside" scene={scene} textScale={textScale} />
        <FocusChooser pack={pack} result={result} focus={focus} isPlanned={isPlanned} onPlan={goToPlan} />
      </div>
      <TalkAbout scene={scene} />
      <KindParts place="Below" scene={scene} textScale={textScale} />
      <TraitList
        pack={pack}
        round={round}
        result={result}
        hasOwnAnswers={!team || scene.own !== null}
        open={traits.open}
        onToggle={traits.toggle}
      />
      <PlanSection pack={pack} result={result} focus={focus} headingRef={planHeading} />
      <MakeSlides data={data} isNext={isPlanned} />
      <ExportResult data={data} />
    </div>
  );
}
