import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { linkedQuery } from './linked-query.js';
import { namespacedStorage } from './namespaced-storage.js';
import { loadConfig } from './playground-config.js';
import './playground.css';
import { playgroundFetcher } from './playground-fetcher.js';

const root = document.querySelector('#playground');
if (root === null) throw new Error('The page has no element #playground.');

try {
  const { endpoint, tabs } = await loadConfig();
  const linked = linkedQuery(location.hash);
  createRoot(root).render(
    <GraphiQL
      fetcher={playgroundFetcher(new URL(endpoint, location.href).href)}
      // A first visit finds the query of the link in front of the tabs that teach; later ones get it as a tab of its own.
      defaultTabs={[...(linked === undefined ? [] : [linked]), ...tabs.map((query) => ({ query }))]}
      {...(linked !== undefined && { initialQuery: linked.query, initialVariables: linked.variables ?? '' })}
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
