import type { EntityType } from '../../model/entity.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import type { EntityQuery } from '../../graph/view.js';
import { toEntityIds } from '../entity-ids.js';
import { given } from '../given.js';
import type { EntityOrder, EventFilter, InputMaybe, OrganizationFilter, PlaceFilter, TreatyFilter } from '../resolver-types.generated.js';
import { toRelationCondition } from './relation-query.js';

type Filter = Omit<OrganizationFilter & TreatyFilter & EventFilter & PlaceFilter, 'kinds'> & {
  readonly kinds?: InputMaybe<readonly string[]>;
};

/** The arguments of a root field that lists entities, apart from its page and its scope. */
export interface EntityListArguments {
  readonly filter?: InputMaybe<Filter>;
  readonly orderBy?: InputMaybe<EntityOrder>;
}

/** What a list of entities asks for. Throws `EntenteError` BAD_USER_INPUT that names the field. */
export function toEntityQuery(vocabulary: Vocabulary, type: EntityType, { filter, orderBy }: EntityListArguments): EntityQuery {
  return given({
    type,
    ids: toEntityIds(vocabulary, 'filter.ids', filter?.ids),
    name: filter?.name?.normalize('NFC'),
    identifier: filter?.identifier,
    kinds: filter?.kinds,
    series: filter?.series,
    has: toRelationCondition(vocabulary, filter?.has),
    orderBy: orderBy === undefined || orderBy === null ? undefined : { field: orderBy.field, direction: orderBy.direction ?? ('ASC' as const) },
  });
}
