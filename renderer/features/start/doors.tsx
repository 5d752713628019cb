import { useKit } from '@api/use-kit';
import { Arrow } from '@ui/arrow';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

/** The ways into something new, those that exist. */
export function Doors() {
  const { t } = useKit();
  return (
    <nav className="doors" aria-label={t('start.doors.label')}>
      <Door href="/assess" name={t('start.doors.assess')} text={t('start.doors.assessText')}>
        <svg className="pic" width="132" height="40" viewBox="0 0 132 40" aria-hidden="true">
          <circle cx="12" cy="26" r="9" fill="var(--ar)" />
          <rect x="30.9" y="17.9" width="16.2" height="16.2" fill="var(--kan)" />
          <path d="M66 17.1L76.9 36.1H55.1Z" fill="var(--vagar)" />
          <path d="M93 14.7L104.3 26L93 37.3L81.7 26Z" fill="var(--har)" />
          <path d="M116 15.6H124V22H130.4V30H124V36.4H116V30H109.6V22H116Z" fill="var(--vet)" />
        </svg>
      </Door>
      <Door href="/slides" name={t('start.doors.slides')} text={t('start.doors.slidesText')}>
        <svg className="pic" width="84" height="56" viewBox="0 0 84 56" aria-hidden="true">
          <rect x="20" y="2" width="62" height="36" fill="var(--line)" />
          <rect x="11" y="10" width="62" height="36" fill="var(--ink-3)" />
          <rect x="2" y="18" width="62" height="36" fill="var(--ink)" />
        </svg>
      </Door>
    </nav>
  );
}

interface DoorProps {
  href: string;
  name: string;
  text: string;
  /** A picture that says nothing new. */
  children: ReactNode;
}

function Door({ href, name, text, children }: DoorProps) {
  return (
    <Link className="door" href={href}>
      <strong>{name}</strong>
      <span className="quiet">{text}</span>
      <Arrow />
      {children}
    </Link>
  );
}
