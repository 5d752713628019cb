import { useKit } from '@api/use-kit';
import type { PackProblem } from '@shared/api/contract';

/** Packs that were left out because something in them is wrong, with file, line and reason for who writes them. */
export function PackProblems({ problems }: { problems: readonly PackProblem[] }) {
  const { t } = useKit();
  if (problems.length === 0) return null;
  return (
    <section className="problems" aria-labelledby="problems">
      <h2 id="problems">{t('assess.problems.title', { count: new Set(problems.map(({ pack }) => pack)).size })}</h2>
      <p className="quiet">{t('assess.problems.text')}</p>
      <ul>
        {problems.map(({ file, line, message }) => (
          <li key={`${file}:${line}:${message}`}>
            <span className="strong">{line === null ? file : t('assess.problems.place', { file, line })}</span>{' '}
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
