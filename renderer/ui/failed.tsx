import { Button } from './button';
import { ErrorNote } from './error-note';

interface FailedProps {
  /** What could not be shown. */
  title: string;
  error: Parameters<typeof ErrorNote>[0]['error'];
  againLabel: string;
  onAgain: () => void;
}

/** Stands where a page would, when what it shows could not be read. */
export function Failed({ title, error, againLabel, onAgain }: FailedProps) {
  return (
    <div className="calm">
      <h1>{title}</h1>
      <ErrorNote error={error} />
      <p>
        <Button onPress={onAgain}>{againLabel}</Button>
      </p>
    </div>
  );
}
