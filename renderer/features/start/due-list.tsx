import { useCall } from '@api/use-call';
import { useKit } from '@api/use-kit';
import { isWritten } from '@shared/domain/focus';
import { formatDay } from '@shared/i18n/format';
import { ErrorNote } from '@ui/error-note';
import { Link } from 'wouter';
import { dayOf } from './days';
import { type Due, dueActions } from './due';

/** More than this many would be a page of its own. */
const SHOWN = 5;

/** What I have said I would do, and when it is followed up. Nothing when there is nothing. */
export function DueList() {
  const { t } = useKit();
  const plan = useCall('plan.read', {});
  if (plan.status === 'loading') return null;
  if (plan.status === 'error') return <ErrorNote error={plan.error} />;
  const due = dueActions(plan.data, dayOf(new Date())).slice(0, SHOWN);
  if (due.length === 0) return null;
  return (
    <section className="due" aria-labelledby="due">
      <h2 id="due">{t('start.due.title')}</h2>
      <ul>
        {due.map((one) => (
          <DueRow key={one.action.id} due={one} />
        ))}
      </ul>
    </section>
  );
}

function DueRow({ due: { goal, action, day, inDays } }: { due: Due }) {
  const { t, language } = useKit();
  const isLate = inDays < 0;
  const { ifText, thenText } = action;
  const words = isWritten(action) ? t('start.due.action', { ifText, thenText }) : thenText || ifText;
  return (
    <li>
      <span className={isLate ? 'late' : ''}>
        {inDays === 0 ? t('start.due.today') : formatDay(language, day, 'short')}
      </span>
      <Link href={`/results/${goal.roundId}`}>{words || t('start.due.unwritten')}</Link>
      <span className="small">
        {isLate ? <span>{t('start.due.late', { count: -inDays })} </span> : null}
        {action.sharedWith ? <span>{t('start.due.promised', { name: action.sharedWith })}</span> : null}
      </span>
    </li>
  );
}
