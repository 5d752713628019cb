import { useCall } from '@api/use-call';
import { useKit } from '@api/use-kit';
import type { PackSummary } from '@shared/api/contract';
import { dimensionText } from '@shared/content/words';
import { ErrorNote } from '@ui/error-note';
import { MarkShape } from '@ui/mark-shape';
import { useState } from 'react';

/** Opens on what the instrument looks at and which document it comes from. */
export function AboutPack({ pack }: { pack: PackSummary }) {
  const { t } = useKit();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="about" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('assess.about.open')}</summary>
      {isOpen ? <About pack={pack} /> : null}
    </details>
  );
}

function About({ pack: { id, version, source } }: { pack: PackSummary }) {
  const { t, language } = useKit();
  const call = useCall('packs.read', { id, language });
  if (call.status === 'loading') return null;
  if (call.status === 'error') return <ErrorNote error={call.error} />;
  const pack = call.data;
  return (
    <>
      <ul className="about-dimensions">
        {pack.instrument.dimensions.map((dimension) => {
          const { name, summary } = dimensionText(pack, dimension.id);
          return (
            <li key={dimension.id}>
              <MarkShape mark={dimension.mark} size={20} />
              <span>
                <b className="strong">{name}</b> {summary}
              </span>
            </li>
          );
        })}
      </ul>
      <p>{pack.text.about.source}</p>
      <p>{pack.text.about.own}</p>
      <p className="small">{t('assess.about.source', { ...source, version })}</p>
    </>
  );
}
