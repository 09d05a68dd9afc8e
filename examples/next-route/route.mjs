import { createFetchHandler, loadGraph } from 'entente';

const handler = createFetchHandler({ graph: await loadGraph() });

// A route handler of Next exports a function for each method. Those that are not here answer 405.
export { handler as GET, handler as POST };
