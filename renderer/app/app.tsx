import { KitProvider } from '@api/use-kit';
import type { Bridge } from '@shared/api/bridge';
import { ToastProvider } from '@ui/toast';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ErrorBoundary } from './error-boundary';
import { Frame } from './frame';
import { NotStarted } from './not-started';

/** The whole program on one bridge. */
export function App({ bridge }: { bridge: Bridge }) {
  return (
    <KitProvider bridge={bridge} renderFailure={(failure) => <NotStarted {...failure} />}>
      <Router hook={useHashLocation}>
        <ToastProvider>
          <ErrorBoundary address="">
            <Frame />
          </ErrorBoundary>
        </ToastProvider>
      </Router>
    </KitProvider>
  );
}
