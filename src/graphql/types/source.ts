import { given } from '../given.js';
import type { SourceResolvers } from '../resolver-types.generated.js';
import { recordOf } from './entity.js';
import { entityNode } from './evidence.js';
import type { OwnFields, SharedEntityField } from './own-fields.js';
import { relationConnection, relationList } from './relation-list.js';
import { toRelationOrder } from './relation-query.js';

export const source: OwnFields<SourceResolvers, SharedEntityField> = {
  published: (node) => recordOf(node, 'source').published.date.text,
  publishedInference: (node) => {
    const { inference } = recordOf(node, 'source').published;
    return inference === undefined ? null : { ...inference, view: node.view };
  },
  publisher: (node) => {
    const { publisher } = recordOf(node, 'source');
    return publisher === undefined ? null : entityNode(node.view, publisher);
  },
  language: (node) => recordOf(node, 'source').language,
  textSha256: (node) => recordOf(node, 'source').text.sha256,
  textLength: (node) => recordOf(node, 'source').text.length,
  publishers: relationList('PUBLISHED_BY', 'OUT'),
  supports: ({ entity, view }, args) =>
    relationConnection(view, given({ sources: [entity.id], types: args.types, orderBy: toRelationOrder(args.orderBy) }), args),
};
