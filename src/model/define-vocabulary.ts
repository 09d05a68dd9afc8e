import { EntenteError } from './entente-error.js';
import type { EntityTypeDefinition, FieldDefinition } from './entity-type-definition.js';
import { BUILT_IN_ENTITY_TYPES, type BuiltInEntityType } from './entity-types.js';
import type { QualifierDefinition, RelationTypeDefinition } from './relation-type-definition.js';
import { RELATION_TYPES } from './relation-types.js';
import { MOST_TYPES, type Vocabulary, toVocabulary } from './vocabulary.js';

/** The types that a vocabulary adds to the built-in ones, by their names: `company`, `ACQUIRED`. */
export interface VocabularyDefinition<EntityName extends string, RelationName extends string> {
  readonly entityTypes?: Readonly<Record<EntityName, EntityTypeDefinition>>;
  /** They may join built-in entity types as well as own ones. */
  readonly relationTypes?: Readonly<Record<RelationName, RelationTypeDefinition<BuiltInEntityType | NoInfer<EntityName>>>>;
}

const ENTITY_NAME = /^[a-z]{1,40}$/;
const RELATION_NAME = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const FIELD_NAME = /^[a-z][A-Za-z0-9]{0,59}$/;
const ENUM_VALUE = /^[A-Z][A-Z0-9_]{0,59}$/;

/** The names that all entities, or all relations, use already, in a dataset's files or in GraphQL. */
const ENTITY_FIELDS = ['id', 'type', 'name', 'aliases', 'description', 'identifiers', 'relations'];
const RELATION_FIELDS = [
  'id', 'type', 'label', 'inverseLabel', 'from', 'to', 'symmetric', 'time', 'modality', 'derivation', 'inference', 'rank', 'attributedTo', 'summary',
  'qualifiers', 'evidence', 'knownSince',
];

/**
 * The built-in vocabulary with types of one's own, for `loadGraph`, `createGraph` and all else that takes a vocabulary. Throws `EntenteError`
 * INVALID_VOCABULARY for a name that is taken or has not the form of its kind, an end that is no entity type, and the like.
 */
export function defineVocabulary<const EntityName extends string = never, const RelationName extends string = never>(
  definition: VocabularyDefinition<EntityName, RelationName>,
): Vocabulary<EntityName, RelationName> {
  const entityTypes: Readonly<Record<string, EntityTypeDefinition>> = definition.entityTypes ?? {};
  const relationTypes: Readonly<Record<string, RelationTypeDefinition>> = definition.relationTypes ?? {};
  for (const [name, type] of Object.entries(entityTypes)) checkEntityType(name, type);
  checkPlurals(entityTypes);
  const ends = new Set([...Object.keys(BUILT_IN_ENTITY_TYPES), ...Object.keys(entityTypes)]);
  for (const [name, type] of Object.entries(relationTypes)) checkRelationType(name, type, ends);
  for (const [what, built, own] of [['entity', BUILT_IN_ENTITY_TYPES, entityTypes], ['relation', RELATION_TYPES, relationTypes]] as const) {
    const count = Object.keys(built).length + Object.keys(own).length;
    if (count > MOST_TYPES) throw invalid(`${count} ${what} types are too many: ${MOST_TYPES} with the built-in ones. Tell some apart by a field or a qualifier.`);
  }
  return toVocabulary<EntityName, RelationName>(definition.entityTypes, definition.relationTypes);
}

function checkEntityType(name: string, { plural, fields }: EntityTypeDefinition): void {
  if (!ENTITY_NAME.test(name)) throw invalid(`Entity type "${name}": write its name in the letters a to z, like "company".`);
  if (Object.hasOwn(BUILT_IN_ENTITY_TYPES, name)) throw invalid(`Entity type "${name}" is built in. Choose another name.`);
  if (name in {} || plural in {}) throw invalid(`Entity type "${name}": its name or plural is a word of JavaScript. Choose another.`);
  if (!/^[a-z]{1,40}$/.test(plural) || plural === name) throw invalid(`Entity type "${name}": its plural is "${plural}"; write it in the letters a to z, and not like the name itself.`);
  for (const [field, type] of Object.entries(fields)) checkField(`Entity type "${name}", field "${field}"`, field, type, ENTITY_FIELDS);
}

/** Each names a file and a root field. */
function checkPlurals(own: Readonly<Record<string, EntityTypeDefinition>>): void {
  const taken = new Set<string>(['relations', 'dataset', 'search', 'paths', 'node', 'nodes', ...Object.keys(BUILT_IN_ENTITY_TYPES), ...Object.keys(own)]);
  for (const { plural } of Object.values<EntityTypeDefinition>({ ...BUILT_IN_ENTITY_TYPES, ...own })) {
    if (taken.has(plural)) throw invalid(`The plural "${plural}" is taken. Choose another.`);
    taken.add(plural);
  }
}

function checkRelationType(name: string, type: RelationTypeDefinition, entityTypes: ReadonlySet<string>): void {
  const where = `Relation type "${name}"`;
  if (!RELATION_NAME.test(name) || name.length > 60) throw invalid(`${where}: write its name in capital letters and underscores, like "HOLDS_OFFICE".`);
  if (Object.hasOwn(RELATION_TYPES, name)) throw invalid(`${where} is built in. Choose another name.`);
  for (const end of ['from', 'to'] as const) {
    if (type[end].length === 0) throw invalid(`${where}: "${end}" is empty. Name at least one entity type.`);
    for (const one of type[end]) if (!entityTypes.has(one)) throw invalid(`${where}: "${end}" names "${one}", which is no entity type.`);
  }
  if (type.label === '' || type.inverseLabel === '') throw invalid(`${where}: a label is empty.`);
  if (type.symmetric === true && (type.label !== type.inverseLabel || type.from.toSorted().join(' ') !== type.to.toSorted().join(' '))) {
    throw invalid(`${where} is symmetric: its labels must be the same, and its ends of the same types.`);
  }
  for (const [qualifier, definition] of Object.entries(type.qualifiers)) {
    checkField(`${where}, qualifier "${qualifier}"`, qualifier, definition, RELATION_FIELDS);
    for (const one of definition.type.kind === 'ENTITY' ? definition.type.of : []) {
      if (!entityTypes.has(one)) throw invalid(`${where}, qualifier "${qualifier}" names "${one}", which is no entity type.`);
    }
  }
}

function checkField(where: string, name: string, { type }: FieldDefinition | QualifierDefinition, taken: readonly string[]): void {
  if (!FIELD_NAME.test(name)) throw invalid(`${where}: write its name in letters and digits, a small letter first.`);
  // What every object of JavaScript has would be found where nothing is given.
  if (taken.includes(name) || name in {}) throw invalid(`${where}: the name is taken. Choose another.`);
  if (type.kind === 'ENTITY' && type.of.length === 0) throw invalid(`${where}: it may be of no type. Name at least one.`);
  if (type.kind !== 'ENUM') return;
  if (type.values.length === 0 || new Set(type.values).size < type.values.length) throw invalid(`${where}: give it at least one value, and each once.`);
  for (const value of type.values) if (!ENUM_VALUE.test(value)) throw invalid(`${where}: write the value "${value}" in capital letters and underscores.`);
}

function invalid(message: string): EntenteError {
  return new EntenteError('INVALID_VOCABULARY', message);
}
