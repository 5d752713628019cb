import { useKit } from '@api/use-kit';
import { Link } from 'wouter';
import { PLACES } from './places';

interface MastProps {
  location: string;
  /** Moves the focus past the mast. */
  onSkip: () => void;
}

/** The product's name and the places, always in the same order; the current one is marked at the top edge. */
export function Mast({ location, onSkip }: MastProps) {
  const { t } = useKit();
  return (
    <header className="mast">
      <a
        className="skip"
        href={`#${location}`}
        onClick={(event) => {
          // The fragment is the page's address: following it would change nothing, or the page.
          event.preventDefault();
          onSkip();
        }}
      >
        {t('app.skip')}
      </a>
      <Link className="mark" href="/">
        <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
          <path d="M2 13a11 11 0 0 1 22 0Z" fill="currentColor" />
          <path d="M3.2 17.5h19.6M7.5 22.5h11" stroke="currentColor" strokeWidth="2.5" />
        </svg>
        {t('app.name')}
      </Link>
      <nav aria-label={t('app.places.label')}>
        <ul>
          {PLACES.map(({ name, path, roots }) => (
            <li key={name}>
              <Link href={path} {...current(roots.some((root) => isWithin(location, root)))}>
                {t(`app.places.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="end">
        <Link href="/settings" {...current(isWithin(location, '/settings'))}>
          {t('app.places.settings')}
        </Link>
      </div>
    </header>
  );
}

function current(is: boolean): { 'aria-current'?: 'page' } {
  return is ? { 'aria-current': 'page' } : {};
}

function isWithin(location: string, root: string): boolean {
  return location === root || location.startsWith(`${root === '/' ? '//' : root}/`);
}
