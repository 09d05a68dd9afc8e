import type { ExplorerState } from '../state/explorer-state.js';
import type {
  AroundAnswer,
  ChangesAnswer,
  EntityDetailAnswer,
  HitsAnswer,
  RelationDetailAnswer,
  RelationsAnswer,
  TiesAnswer,
  WelcomeAnswer,
} from './answers.js';

/** A question to the endpoint. `Answer` is the type of what it gives, known here alone. */
export interface Request<Answer> {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Never set. */
  readonly answer?: Answer;
}

/** How many paths, and how many entities around one, are drawn: more is a hairball. */
const PATHS = 12;
const NEIGHBORS = 80;

/** Asked for with everything, so that a page that stays open notices when the dataset was loaded anew. */
export const VERSION = 'dataset { version }';

const ENTITY = 'fragment EntityParts on Entity { __typename id name description }';
const RELATION = `fragment RelationParts on Relation {
  id type label inverseLabel symmetric summary modality derivation rank
  from { id } to { id }
  qualifiers { name value entity { name } }
  time { kind text mayStart mayLast }
}`;
const DETAIL = `fragment Detail on Relation {
  id type label inverseLabel symmetric summary modality derivation rank knownSince
  from { ...EntityParts } to { ...EntityParts }
  qualifiers { name value entity { id name } }
  attributedTo { id name }
  inference { note }
  time { kind text mayStart certainFrom certainUntil mayLast open derivation inference { note } }
  evidence {
    citation excerpt excerptStatus locator { text }
    attributedTo { id name }
    source { id name published language publisher { name } publishedInference { note } }
  }
}`;
const EVERY_MODALITY = ['ACTUAL', 'PLANNED', 'EXPECTED', 'PROPOSED'];

type Scope = Readonly<Record<string, unknown>>;

/** The scope of everything on the picture, apart from the day. */
export function scopeOf({ knownAt, plans }: ExplorerState): Scope {
  return {
    ...(knownAt !== undefined && { knownAt }),
    ...(plans && { modality: EVERY_MODALITY }),
  };
}

/** What lies around an entity, whenever. */
export function aroundRequest(state: ExplorerState, id: string): Request<AroundAnswer> {
  return {
    query: `query Around($id: ID!, $limit: Int!, $at: Scope) {
  ${VERSION}
  neighborhood(of: $id, limit: $limit, at: $at) {
    complete
    center { ...EntityParts }
    entities { distance entity { ...EntityParts } }
    relations { id }
  }
}
${ENTITY}`,
    variables: { id, limit: NEIGHBORS, at: scopeOf(state) },
  };
}

/** When two entities must be tied, or may. Undefined: whenever. */
export type TieTime = { readonly day: string; readonly certainty: 'CERTAIN' | 'POSSIBLE' } | undefined;

/** How two entities are tied. */
export function tiesRequest(state: ExplorerState, from: string, to: string, time: TieTime): Request<TiesAnswer> {
  const { wishes } = state;
  return {
    query: `query Ties($from: ID!, $to: ID!, $k: Int!, $maxLength: Int!, $order: PathOrder!, $types: [RelationType!], $time: PathTime, $at: Scope) {
  ${VERSION}
  from: node(id: $from) { ...EntityParts }
  to: node(id: $to) { ...EntityParts }
  paths(from: [$from], to: [$to], select: SHORTEST_K, k: $k, first: $k, maxLength: $maxLength, order: $order, types: $types, time: $time, at: $at) {
    complete truncatedBy depthReached
    nodes {
      length narrative { text } common { from to }
      entities { ...EntityParts }
      steps { relation { id } parallel { id } }
    }
  }
}
${ENTITY}`,
    variables: {
      from,
      to,
      k: PATHS,
      maxLength: wishes.maxLength,
      order: wishes.order,
      ...(wishes.types.length > 0 && { types: wishes.types }),
      ...(wishes.together !== 'ANY' && { time: wishes.together }),
      at: { ...scopeOf(state), ...(time !== undefined && { validAt: time.day, certainty: time.certainty }) },
    },
  };
}

/** What is drawn of relations, at most 100 of them. */
export function relationsRequest(ids: readonly string[]): Request<RelationsAnswer> {
  return { query: `query Relations($ids: [ID!]!) {\n  ${VERSION}\n  nodes(ids: $ids) { ...RelationParts }\n}\n${RELATION}`, variables: { ids } };
}

/** The relation behind the evidence panel, with all that was known of it. Null: nobody had published it by then. */
export function relationRequest({ knownAt }: ExplorerState, id: string): Request<RelationDetailAnswer> {
  return {
    query: `query Evidence($id: ID!, $at: Scope) {\n  ${VERSION}\n  node(id: $id, at: $at) { ...Detail }\n}\n${DETAIL}\n${ENTITY}`,
    variables: { id, ...(knownAt !== undefined && { at: { knownAt, modality: EVERY_MODALITY } }) },
  };
}

/** What is known of an entity by itself. */
export function entityRequest(state: ExplorerState, id: string): Request<EntityDetailAnswer> {
  return {
    query: `query Entity($id: ID!, $at: Scope) {
  ${VERSION}
  node(id: $id, at: $at) {
    ... on Entity { ...EntityParts aliases identifiers { scheme value } relations(first: 1) { totalCount } }
  }
}
${ENTITY}`,
    variables: { id, at: scopeOf(state) },
  };
}

/** Entities by name. Of two texts, each gets its own list: for questions that name two. */
export function searchRequest(texts: readonly [string, ...string[]]): Request<Readonly<Record<string, HitsAnswer>>> {
  const names = texts.map((_text, index) => `text${index}`);
  return {
    query: `query Search(${names.map((name) => `$${name}: String!`).join(', ')}) {
  ${VERSION}
  ${names.map((name) => `${name}: search(text: $${name}, first: 7) { edges { match matched node { ...EntityParts } } }`).join('\n  ')}
}
${ENTITY}`,
    variables: Object.fromEntries(texts.map((text, index) => [`text${index}`, text])),
  };
}

/** What happened to an entity after one day and up to another. */
export function changesRequest(state: ExplorerState, of: string, from: string, to: string): Request<ChangesAnswer> {
  return {
    query: `query Changes($of: ID!, $from: Date!, $to: Date!, $at: Scope) {
  ${VERSION}
  changes(of: $of, from: $from, to: $to, first: 30, at: $at) {
    totalCount
    nodes { kind date relation { id summary } }
  }
}`,
    variables: { of, from, to, at: scopeOf(state) },
  };
}

/** What the empty stage shows: the dataset, and those whom to begin with. */
export const WELCOME: Request<WelcomeAnswer> = {
  query: `query Welcome {
  dataset { version name license description entityCount relationCount sources { id name published } }
  countries(first: 60) { nodes { ...EntityParts relations(first: 1) { totalCount } } }
  organizations(first: 60) { nodes { ...EntityParts relations(first: 1) { totalCount } } }
  leaders(first: 60) { nodes { ...EntityParts relations(first: 1) { totalCount } } }
}
${ENTITY}`,
  variables: {},
};

/** Whether the dataset is still the one that was read. */
export const SNAPSHOT: Request<unknown> = { query: `query Snapshot {\n  ${VERSION}\n}`, variables: {} };
