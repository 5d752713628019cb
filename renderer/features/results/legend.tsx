import { useKit } from '@api/use-kit';
import type { ProfilePicture } from '@shared/charts/picture';

interface LegendProps {
  view: 'dots' | 'radar';
  picture: ProfilePicture;
  /** When the earlier round was begun, e.g. "14 May". */
  before: string;
}

/** Says what filled, hollow and tick stand for; only what is there. */
export function Legend({ view, picture, before }: LegendProps) {
  const { t } = useKit();
  const rows = picture.groups.flatMap((group) => group.rows);
  if (rows.every((row) => row.before === null && row.target === null)) return null;
  const Sample = view === 'dots' ? DotSample : LineSample;
  return (
    <p className="legend">
      <span>
        <Sample of="now" />
        {t('results.legend.now')}
      </span>
      {rows.some((row) => row.before !== null) ? (
        <span>
          <Sample of="before" />
          {before}
        </span>
      ) : null}
      {rows.some((row) => row.target !== null) ? (
        <span>
          <Sample of="target" />
          {t('results.legend.target')}
        </span>
      ) : null}
    </p>
  );
}

type Kind = 'now' | 'before' | 'target';

function DotSample({ of }: { of: Kind }) {
  if (of === 'target') {
    return (
      <svg width="6" height="20" viewBox="0 0 6 20" aria-hidden="true">
        <path d="M3 0v20" stroke="var(--ink)" strokeWidth="3" />
      </svg>
    );
  }
  const hollow = { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1.75 };
  return (
    <svg width="34" height="16" viewBox="0 0 34 16" aria-hidden="true">
      {of === 'now' ? (
        <path d="M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13ZM20.1 2.1h11.7v11.7H20.1Z" fill="var(--ink)" />
      ) : (
        <path d="M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10ZM21.5 3.5h9v9h-9Z" {...hollow} />
      )}
    </svg>
  );
}

function LineSample({ of }: { of: Kind }) {
  return (
    <svg className="chart" width="30" height="16" viewBox="0 0 30 16" aria-hidden="true">
      <path d="M1 8h28" className={`c-${of}-line`} />
    </svg>
  );
}
