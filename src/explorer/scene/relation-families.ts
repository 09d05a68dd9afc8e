/** Families of relation types: few enough for colours that everybody can tell apart. */
export type RelationFamily = 'BELONGING' | 'OFFICE' | 'TIES' | 'INSTRUMENTS' | 'EVENTS' | 'WORDS' | 'OTHER';

/** From the one that says most about two parties to the one that says least: a line of several relations has the colour of the first. */
export const RELATION_FAMILIES: readonly RelationFamily[] = ['OFFICE', 'BELONGING', 'INSTRUMENTS', 'TIES', 'EVENTS', 'OTHER', 'WORDS'];

const FAMILY_OF: Readonly<Record<string, RelationFamily>> = {
  HOLDS_OFFICE: 'OFFICE',
  MEMBER_OF: 'BELONGING',
  PART_OF: 'BELONGING',
  ORGANIZED_BY: 'BELONGING',
  FOUNDED_AT: 'BELONGING',
  SIGNED: 'INSTRUMENTS',
  ADOPTED_AT: 'INSTRUMENTS',
  PRODUCED: 'INSTRUMENTS',
  REALIZES: 'INSTRUMENTS',
  BASED_ON: 'INSTRUMENTS',
  DIPLOMATIC_RELATION: 'TIES',
  BORDERS: 'TIES',
  COOPERATES_WITH: 'TIES',
  COMMON_GROUND_WITH: 'TIES',
  TRADES_WITH: 'TIES',
  CONTRIBUTED_TO: 'TIES',
  INSTANCE_OF: 'TIES',
  PARTICIPATED_IN: 'EVENTS',
  HELD_IN: 'EVENTS',
  FOLLOWS: 'EVENTS',
  LOCATED_IN: 'EVENTS',
  STATED: 'WORDS',
  TAKES_POSITION: 'WORDS',
  CONCERNS: 'WORDS',
};

/** The family of a relation type. Types that a dataset brings itself are OTHER. */
export function relationFamily(type: string): RelationFamily {
  return Object.hasOwn(FAMILY_OF, type) ? (FAMILY_OF[type] ?? 'OTHER') : 'OTHER';
}

/** The family that gives a line its colour. */
export function leadingFamily(types: Iterable<string>): RelationFamily {
  const present = new Set([...types].map(relationFamily));
  return RELATION_FAMILIES.find((family) => present.has(family)) ?? 'OTHER';
}
