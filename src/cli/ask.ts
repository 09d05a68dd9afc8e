/** Puts a question to the graph in GraphQL, as a client of the server would, and answers with its `data`. */
export type Ask = (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;
