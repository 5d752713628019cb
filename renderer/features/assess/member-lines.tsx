import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import type { Invited } from '@shared/domain/round';

/** About whom a member answers, and who can see what. */
export function MemberLines({ pack, invited }: { pack: Pack; invited: Invited }) {
  const { t } = useKit();
  const { leader, threshold } = invited;
  const about = pack.instrument.subject === 'leader' ? 'leader' : 'organisation';
  return (
    <div className="member-lines">
      <p>{leader === '' ? t(`kinds.member.${about}Unnamed`) : t(`kinds.member.${about}`, { leader })}</p>
      <p className="small">{t('kinds.member.seen', { threshold })}</p>
    </div>
  );
}
