import { useKit } from '@api/use-kit';
import type { PictureTable as Table } from '@shared/deck/pictures/picture-table';
import { useSize } from '@ui/use-size';
import { ViewSwitch } from '@ui/view-switch';
import { type ReactNode, useId, useRef, useState } from 'react';
import { PictureTable } from '../picture-table';

interface FigureSectionProps {
  /** The point of the picture, as a sentence. */
  title: string;
  table: Table;
  /** The picture for a width in px. */
  children: (width: number) => ReactNode;
}

/** A picture under its finding, with the same content as a table one key away. */
export function FigureSection({ title, table, children }: FigureSectionProps) {
  const { t } = useKit();
  const id = useId();
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const frame = useRef<HTMLElement>(null);
  const width = Math.floor(useSize(frame)?.width ?? 0);
  return (
    <section className="figure-section" aria-labelledby={id}>
      <h2 className="section-heading" id={id}>
        {title}
      </h2>
      <ViewSwitch
        label={t('results.views.label')}
        value={view}
        options={[
          { value: 'picture', label: t('results.views.picture') },
          { value: 'table', label: t('results.views.table') },
        ]}
        onChange={setView}
      />
      <figure className="picture" ref={frame}>
        {view === 'table' ? <PictureTable table={table} /> : width > 0 ? children(width) : null}
      </figure>
    </section>
  );
}
