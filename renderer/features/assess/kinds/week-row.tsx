import { useKit } from '@api/use-kit';
import { MOST_HOURS } from '@shared/domain/vocabulary';
import { NumberInput } from '@ui/number-input';
import { SlideTrack } from '@ui/slide-track';
import { memo } from 'react';
import { formatTyped } from './format-typed';

/** Hours on the track; more can be typed. */
const MOST_ON_TRACK = 30;
const STEP = 0.5;

export type WeekColumn = 'today' | 'wished';

interface WeekRowProps {
  category: string;
  name: string;
  isFocus: boolean;
  /** What the two columns are called. */
  names: Record<WeekColumn, string>;
  today: number;
  wished: number;
  onChange: (column: WeekColumn, category: string, hours: number) => void;
  onLeave: () => void;
}

/** One category's hours. Redrawn alone when they change. */
export const WeekRowFields = memo(function WeekRowFields(props: WeekRowProps) {
  const { name, isFocus } = props;
  return (
    <fieldset className={isFocus ? 'week-row focus' : 'week-row'}>
      <legend className="sr">{name}</legend>
      <span className="week-name" aria-hidden="true">
        {name}
      </span>
      <WeekCell {...props} column="today" look="filled" />
      <WeekCell {...props} column="wished" look="hollow" />
    </fieldset>
  );
});

function WeekCell(props: WeekRowProps & { column: WeekColumn; look: 'filled' | 'hollow' }) {
  const { t, language } = useKit();
  const { category, name, names, column, look, onChange, onLeave } = props;
  const hours = props[column];
  const label = t('kinds.week.cell', { category: name, column: names[column] });
  return (
    <div className="week-cell">
      <span className="week-column" aria-hidden="true">
        {names[column]}
      </span>
      <SlideTrack
        label={label}
        value={hours}
        most={MOST_ON_TRACK}
        step={STEP}
        look={look}
        onChange={(value) => onChange(column, category, value)}
        onChangeEnd={onLeave}
      />
      <NumberInput
        label={label}
        isLabelHidden
        value={hours === 0 ? null : hours}
        least={0}
        most={MOST_HOURS}
        step={STEP}
        format={(value) => formatTyped(language, value)}
        onChange={(value) => onChange(column, category, value ?? 0)}
        onBlur={onLeave}
      />
    </div>
  );
}
