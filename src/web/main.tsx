import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Refusal } from './client.ts';
import { PreferencesProvider } from './preferences.tsx';
import { router } from './router.tsx';

/** The server is this machine: ask it even where the browser thinks it is offline, and ask again only where that can help. */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 30_000,
      retry: (failures, error) => failures < 1 && !(error instanceof Refusal && error.details),
      retryDelay: 500,
    },
  },
});

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no element "app"');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <PreferencesProvider>
        <RouterProvider router={router} />
      </PreferencesProvider>
    </QueryClientProvider>
  </StrictMode>,
);
