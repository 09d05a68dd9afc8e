/** The graph that the fairness bench asks about. */
export const GRAPH = { entities: 30_000, relations: 300_000, seed: 7 };
