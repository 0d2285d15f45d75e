import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { Failed } from './parts/states.tsx';
import { DealsScreen } from './screens/deals/deals-screen.tsx';
import { readSearch } from './screens/deals/search.ts';
import { DocumentScreen } from './screens/document/document-screen.tsx';
import { OrganisationScreen } from './screens/organisation/organisation-screen.tsx';
import { TieScreen } from './screens/tie/tie-screen.tsx';
import { NoSuchPage, Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NoSuchPage });
const deals = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: DealsScreen,
  validateSearch: readSearch,
});
const tie = createRoute({ getParentRoute: () => root, path: '/ties/$id', component: TieScreen });
const document = createRoute({ getParentRoute: () => root, path: '/documents/$id', component: DocumentScreen });
const organisation = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$id',
  component: OrganisationScreen,
});

/** The addresses of the app. */
export const router = createRouter({
  routeTree: root.addChildren([deals, tie, document, organisation]),
  scrollRestoration: true,
  defaultErrorComponent: ({ error, reset }) => (
    <Failed error={error instanceof Error ? error : new Error(String(error))} retry={reset} />
  ),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
