import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import StartPage from '../features/start';
import { NotFound } from './not-found';

const AssessPages = lazy(() => import('../features/assess'));
const TeamPage = lazy(() => import('../features/assess/team'));
const ResultsPage = lazy(() => import('../features/results'));
const HistoryPage = lazy(() => import('../features/results/history'));
const SlidesPages = lazy(() => import('../features/slides'));
const SettingsPage = lazy(() => import('../features/settings'));

/** Which page stands at which address. Start is in the first load; the others come when they are opened. */
export function Routes({ location }: { location: string }) {
  const place = location.split('/')[1];
  return (
    // A new boundary for each place: the page before must not wait hidden, with its heading, while the next one loads.
    <Suspense key={place}>
      <Switch>
        <Route path="/">
          <StartPage />
        </Route>
        <Route path="/assess/:roundId?/:itemId?">
          <AssessPages />
        </Route>
        <Route path="/team/:roundId">{({ roundId }) => <TeamPage roundId={roundId} key={roundId} />}</Route>
        <Route path="/results/:roundId">{({ roundId }) => <ResultsPage roundId={roundId} key={roundId} />}</Route>
        <Route path="/history/:packId">{({ packId }) => <HistoryPage packId={packId} key={packId} />}</Route>
        <Route path="/slides/:deckId?">
          <SlidesPages />
        </Route>
        <Route path="/settings">
          <SettingsPage />
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  );
}
