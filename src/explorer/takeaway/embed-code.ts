import { toAddress } from '../state/address.js';
import type { ExplorerState } from '../state/explorer-state.js';

/** The HTML that shows this view in another page. */
export function embedCode(page: string, state: ExplorerState): string {
  const url = new URL(page);
  url.search = toAddress({ ...state, embed: true });
  url.hash = '';
  return `<iframe src="${url.href.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="100%" height="520" loading="lazy" title="Entente"></iframe>`;
}
