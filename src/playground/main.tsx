import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { namespacedStorage } from './namespaced-storage.js';
import { loadConfig } from './playground-config.js';
import './playground.css';
import { playgroundFetcher } from './playground-fetcher.js';

const root = document.querySelector('#playground');
if (root === null) throw new Error('The page has no element #playground.');

try {
  const { endpoint, tabs } = await loadConfig();
  createRoot(root).render(
    <GraphiQL
      fetcher={playgroundFetcher(new URL(endpoint, location.href).href)}
      defaultTabs={tabs.map((query) => ({ query }))}
      storage={namespacedStorage(browserStorage(), `entente:${location.pathname}:`)}
    >
      <GraphiQL.Logo>Entente</GraphiQL.Logo>
    </GraphiQL>,
  );
} catch (error) {
  root.textContent = `The playground could not start. ${String(error)}`;
}

/** Reading `localStorage` throws where a browser blocks it. */
function browserStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
