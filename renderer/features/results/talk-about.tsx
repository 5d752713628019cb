import { useKit } from '@api/use-kit';
import { sidesQuestions } from '@shared/deck/pictures/sides';
import { gapQuestions } from '@shared/deck/pictures/spread';
import { useMemo } from 'react';
import type { Scene } from './scene';

/** The largest differences as questions: between the two parties, between leader and team, among the members. */
export function TalkAbout({ scene: { sides, team, own, data } }: { scene: Scene }) {
  const { t, language } = useKit();
  const { pack } = data;
  const questions = useMemo(() => {
    const words = { pack, language, t };
    if (sides) return sidesQuestions({ result: sides, ...words });
    return team ? gapQuestions({ team, own, ...words }) : [];
  }, [sides, team, own, pack, language, t]);
  if (questions.length === 0) return null;
  return (
    <section className="talk" aria-labelledby="talk-heading">
      <h2 className="section-heading" id="talk-heading">
        {t('results.talk.heading')}
      </h2>
      <ul>
        {questions.map(({ traitId, question }) => (
          <li key={traitId}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
