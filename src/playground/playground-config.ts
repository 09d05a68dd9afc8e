/** What the server tells the page in `config.json`. */
export interface PlaygroundConfig {
  /** The GraphQL endpoint, relative to the page. */
  readonly endpoint: string;
  /** The queries that a first visit finds, one a tab. */
  readonly tabs: readonly string[];
}

/** Reads `config.json` from beside the page. Throws if the server does not give it. */
export async function loadConfig(): Promise<PlaygroundConfig> {
  const response = await fetch('config.json');
  if (!response.ok) throw new Error(`config.json could not be read: the server answered ${response.status}.`);
  // Page and server are of one version, so that what it sends needs no check.
  const config: PlaygroundConfig = await response.json();
  return config;
}
