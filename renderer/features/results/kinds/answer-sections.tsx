import { itemText } from '@shared/content/words';
import { answerTo } from '@shared/domain/answering';
import type { Answer } from '@shared/domain/round';
import { listItems } from '@shared/domain/traverse';
import type { ItemKind } from '@shared/domain/vocabulary';
import type { KindProps } from './registry';

/** Numbers that were given, each under its question. */
export function CountSection(props: KindProps) {
  return (
    <Answers {...props} kind="count" say={({ detail }) => (detail?.kind === 'count' ? String(detail.count) : '')} />
  );
}

/** What was written to open questions. */
export function TextSection(props: KindProps) {
  return <Answers {...props} kind="text" say={({ note }) => note.trim()} />;
}

function Answers({ scene: { data }, kind, say }: KindProps & { kind: ItemKind; say: (answer: Answer) => string }) {
  const { pack, round } = data;
  const items = listItems(pack.instrument, round.form).filter(({ item }) => item.kind === kind);
  return items.map(({ item }) => {
    const said = say(answerTo(round, item.id));
    return said === '' ? null : (
      <section className="open-answer" key={item.id} aria-labelledby={`answer-${item.id}`}>
        <h2 className="section-heading" id={`answer-${item.id}`}>
          {itemText(pack, item.id).text}
        </h2>
        <p className={kind === 'count' ? 'figure-big' : 'own-note'}>{said}</p>
      </section>
    );
  });
}
