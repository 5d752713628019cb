import type { Mark } from '@shared/domain/instrument';
import { MarkShape } from './mark-shape';
import './shape-strip.css';

interface ShapeStripProps {
  /** What the shapes count, in words. */
  label: string;
  groups: readonly { name: string; mark: Mark; done: readonly boolean[] }[];
}

/** Progress: the shapes of a form, filled or hollow, under their word. */
export function ShapeStrip({ label, groups }: ShapeStripProps) {
  return (
    <div className="strip" role="img" aria-label={label}>
      {groups.map(({ name, mark, done }) => (
        <span className="strip-group" key={name}>
          <b>{name}</b>
          <Shapes mark={mark} done={done} size={18} />
        </span>
      ))}
    </div>
  );
}

/** The same without words, where the room is short. */
export function ShapeLine({ label, groups }: ShapeStripProps) {
  return (
    <span className="shape-line" role="img" aria-label={label}>
      {groups.map(({ name, mark, done }) => (
        <Shapes key={name} mark={mark} done={done} size={16} />
      ))}
    </span>
  );
}

function Shapes({ mark, done, size }: { mark: Mark; done: readonly boolean[]; size: number }) {
  return done.map((isDone, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the shapes differ by place alone.
    <MarkShape key={index} mark={mark} size={size} hollow={!isDone} />
  ));
}
