import { useKit } from '@api/use-kit';
import { useRef } from 'react';
import { useLocation } from 'wouter';
import { ErrorBoundary } from './error-boundary';
import { Mast } from './mast';
import { Routes } from './routes';
import { SampleBanner } from './sample-banner';
import { ShortcutList } from './shortcut-list';
import { useAppearance } from './use-appearance';
import { useArrival } from './use-arrival';
import { useMenu } from './use-menu';
import { useShortcutList } from './use-shortcut-list';

/** What stands around every page: skip link, places, the banner of the sample, the shortcut list. */
export function Frame() {
  const { state } = useKit();
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const shortcuts = useShortcutList();
  useAppearance();
  useArrival(main, location);
  useMenu(shortcuts.open);
  return (
    <>
      <Mast location={location} onSkip={() => main.current?.focus()} />
      {state.workspace === 'sample' ? <SampleBanner /> : null}
      <div className="desk">
        <main ref={main} tabIndex={-1} key={state.workspace}>
          <ErrorBoundary address={location}>
            <Routes location={location} />
          </ErrorBoundary>
        </main>
      </div>
      {shortcuts.isOpen ? <ShortcutList onClose={shortcuts.close} /> : null}
    </>
  );
}
