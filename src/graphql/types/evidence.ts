import type { Entity, EntityId } from '../../model/entity.js';
import type { MaybePromise, View } from '../../graph/view.js';
import { all, andThen } from '../maybe-promise.js';
import type { EntityNode, EvidenceNode } from '../nodes.js';
import type { EvidenceResolvers, LocatorResolvers } from '../resolver-types.generated.js';
import type { OwnFields } from './own-fields.js';

export const evidence: OwnFields<EvidenceResolvers> = {
  source: (node) => entityNode(node.view, node.evidence.source),
  locator: (node) => node.evidence,
  attributedTo: ({ evidence: item, view }) => item.attributedTo.map((id) => entityNode(view, id)),
  excerpt: ({ evidence: item, view }) => andThen(view.excerpt(item), (found) => (found.status === 'VERIFIED' ? found.text : null)),
  excerptStatus: ({ evidence: item, view }) => andThen(view.excerpt(item), (found) => found.status),
  citation,
};

export const locator: OwnFields<LocatorResolvers> = {
  start: (item) => item.start,
  end: (item) => item.end,
  sha256: (item) => item.sha256,
  text: locatorText,
};

/** An entity that a validated record names, and which is therefore there. */
export function entityNode(view: View, id: EntityId): MaybePromise<EntityNode> {
  return andThen(view.entity(id), (entity) => ({ entity: present(id, entity), view }));
}

function present(id: EntityId, entity: Entity | undefined): Entity {
  if (entity === undefined) throw new TypeError(`${id} is named by a record and not in the graph.`);
  return entity;
}

function locatorText({ start, end }: { readonly start: number; readonly end: number }): string {
  return `characters ${start} to ${end}`;
}

/** `Lavrov, in "China-Russia ties at all-time high", Xinhua, 2012-06-03, characters 89 to 200` */
function citation({ evidence: item, view }: EvidenceNode): MaybePromise<string> {
  return andThen(entityNode(view, item.source), ({ entity: source }) => {
    if (source.type !== 'source') throw new TypeError(`${source.id} is not a source.`);
    const { publisher, published } = source;
    const names = [...item.attributedTo, ...(publisher === undefined ? [] : [publisher])].map((id) => entityNode(view, id));
    return andThen(all(names), (nodes) => {
      const speakers = nodes.slice(0, item.attributedTo.length).map((node) => node.entity.name);
      const who = speakers.length === 0 ? '' : `${speakers.join(' and ')}, in `;
      const rest = [...nodes.slice(item.attributedTo.length).map((node) => node.entity.name), published.date.text, locatorText(item)];
      return `${who}"${source.name}", ${rest.join(', ')}`;
    });
  });
}
