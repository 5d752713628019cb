import { useKit } from '@api/use-kit';
import { FreedBar } from '@shared/charts/freed-bar';
import { traitText } from '@shared/content/words';
import { formatHours } from '@shared/deck/pictures/hours';
import { freedPicture } from '@shared/deck/pictures/support-map';
import { type AsksOfOwner, asksByOwner } from '@shared/domain/support';
import { useSize } from '@ui/use-size';
import { useMemo, useRef } from 'react';
import type { KindProps } from './registry';

/** Hours a week to free, and what is asked of whom. Nothing where nothing is asked. */
export function AsksSection({ scene, textScale }: KindProps) {
  const { t } = useKit();
  const owners = asksByOwner(scene.areas);
  if (owners.length === 0) return null;
  return (
    <div className="asks">
      <Freed scene={scene} textScale={textScale} />
      <section aria-labelledby="asks-heading">
        <h2 className="section-heading" id="asks-heading">
          {t('results.asks.heading')}
        </h2>
        <ul>
          {owners.map((group) => (
            <OwnersAsks key={group.owner} group={group} scene={scene} />
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The large figure with its track. */
function Freed({ scene: { areas, data }, textScale }: KindProps) {
  const { t, language } = useKit();
  const { pack } = data;
  const frame = useRef<HTMLElement>(null);
  const width = Math.floor(useSize(frame)?.width ?? 0);
  const picture = useMemo(() => freedPicture({ areas, week: null, pack, language, t }), [areas, pack, language, t]);
  if (!picture) return null;
  return (
    <section className="freed" aria-labelledby="freed-heading">
      <h2 id="freed-heading">
        <span className="figure-big">{picture.freedText}</span> <span className="figure-unit">{picture.unit}</span>
      </h2>
      <figure ref={frame}>
        {width > 0 ? <FreedBar picture={picture} width={width} textScale={textScale} id="freed" /> : null}
      </figure>
    </section>
  );
}

function OwnersAsks({ group: { owner, asks }, scene }: { group: AsksOfOwner; scene: KindProps['scene'] }) {
  const { t, language } = useKit();
  return asks.map(({ traitId, detail }) => (
    <li className="ask-row" key={traitId}>
      <span className="ask-text">{detail.ask}</span>
      {detail.hours === null ? null : (
        <span className="ask-hours">{t('results.asks.hours', { hours: formatHours(language, detail.hours) })}</span>
      )}
      <span className="small">
        {[owner || t('results.asks.nobody'), traitText(scene.data.pack, traitId).name].join('. ')}
      </span>
    </li>
  ));
}
