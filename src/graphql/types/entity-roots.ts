import type { GraphQLResolveInfo } from 'graphql';
import type { EntityId, EntityType } from '../../model/entity.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import type { MaybePromise, View } from '../../graph/view.js';
import { type ConnectionNode, type PageArguments, connect } from '../connection.js';
import { toIdOfType } from '../entity-ids.js';
import { andThen } from '../maybe-promise.js';
import type { EntityNode } from '../nodes.js';
import type { InputMaybe, Scope as ScopeInput } from '../resolver-types.generated.js';
import { type EntityListArguments, toEntityQuery } from './entity-query.js';

interface OneArguments {
  readonly id: string;
  readonly at?: InputMaybe<ScopeInput>;
}

type ListArguments = EntityListArguments & PageArguments & { readonly at?: InputMaybe<ScopeInput> };

type RootResolver<Arguments, Answer> = (root: unknown, args: Arguments, context: unknown, info: GraphQLResolveInfo) => MaybePromise<Answer>;

/** The two root fields of an entity type: one by its id, and the list. */
interface EntityRoots {
  readonly one: (type: EntityType) => RootResolver<OneArguments, EntityNode | null>;
  readonly list: (type: EntityType) => RootResolver<ListArguments, ConnectionNode>;
}

export function entityRoots(viewOf: (context: unknown, info: GraphQLResolveInfo, at?: InputMaybe<ScopeInput>) => View): EntityRoots {
  return {
    one: (type) => (_root, args, context, info) => {
      const view = viewOf(context, info, args.at);
      const id = toIdOfType(view.vocabulary, type, args.id);
      return id === undefined ? null : entityOrNull(view, id);
    },
    list: (type) => (_root, args, context, info) => {
      const view = viewOf(context, info, args.at);
      const query = toEntityQuery(view.vocabulary, type, args);
      return connect({
        view,
        page: args,
        question: ['entities', query],
        read: (window) => view.entities(query, window),
        toNode: (entity): EntityNode => ({ entity, view }),
      });
    },
  };
}

/** The root fields of the types that a vocabulary adds: `company` and `companies`. */
export function ownRoots({ entityTypes, entityType, isOwn }: Vocabulary, { one, list }: EntityRoots): Readonly<Record<string, unknown>> {
  return Object.fromEntries(entityTypes.filter(isOwn).flatMap((type) => [[type, one(type)], [entityType(type).plural, list(type)]]));
}

export function entityOrNull(view: View, id: EntityId): MaybePromise<EntityNode | null> {
  return andThen(view.entity(id), (entity) => (entity === undefined ? null : { entity, view }));
}
