import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import './slide-track.css';

interface SlideTrackProps {
  /** Says what is measured and of what. */
  label: string;
  value: number;
  /** Called while it is dragged. */
  onChange: (value: number) => void;
  /** Called when it is let go. */
  onChangeEnd: () => void;
  most: number;
  step: number;
  /** Filled: as it is. Hollow: as it is wished to be. */
  look: 'filled' | 'hollow';
}

/** A bar on a track whose end can be dragged, or moved with the arrow keys. From 0; a value over `most` fills the track. */
export function SlideTrack({ label, value, onChange, onChangeEnd, most, step, look }: SlideTrackProps) {
  const shown = Math.min(value, most);
  return (
    <Slider
      className={`slide ${look}`}
      aria-label={label}
      value={shown}
      maxValue={most}
      step={step}
      onChange={(to) => onChange(typeof to === 'number' ? to : (to[0] ?? 0))}
      onChangeEnd={onChangeEnd}
    >
      <SliderTrack className="slide-track">
        <span className="slide-fill" style={{ width: `${(shown / most) * 100}%` }} />
        <SliderThumb className="slide-thumb" />
      </SliderTrack>
    </Slider>
  );
}
