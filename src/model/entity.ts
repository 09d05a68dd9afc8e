import type { EdtfDate } from './edtf-date.js';
import type { BuiltInEntityType } from './entity-types.js';
import type { Inference } from './evidence.js';
import type { OwnEntityType } from './own-types.js';

/** The types of entity, as the prefix of their ids writes them. */
export type EntityType = BuiltInEntityType | OwnEntityType;

/** A global id: a type, a colon and a slug: `country:CHN`, `leader:vladimir-putin`. */
export type EntityId = `${EntityType}:${string}`;

/** A name that another register gives to an entity: scheme `wikidata`, value `Q148`. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

interface EntityBase<Type extends string> {
  readonly type: Type;
  readonly id: `${Type}:${string}`;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly identifiers: readonly Identifier[];
}

/** A person who holds or held public office. */
export type Leader = EntityBase<'leader'>;

/** A state; its id ends in the ISO 3166-1 alpha-3 code. */
export type Country = EntityBase<'country'>;

export const ORGANIZATION_KINDS = ['INTERGOVERNMENTAL', 'ORGAN', 'MINISTRY', 'MEDIA', 'BUSINESS', 'OTHER'] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];
export interface Organization extends EntityBase<'organization'> {
  readonly organizationKind: OrganizationKind;
}

export const TREATY_KINDS = ['TREATY', 'DECLARATION', 'JOINT_STATEMENT', 'COMMUNIQUE', 'AGREEMENT'] as const;
export type TreatyKind = (typeof TREATY_KINDS)[number];
/** Any international instrument. */
export interface Treaty extends EntityBase<'treaty'> {
  readonly treatyKind: TreatyKind;
}

export const EVENT_KINDS = [
  'VISIT', 'TOUR', 'TALKS', 'MEETING', 'SUMMIT', 'SIGNING', 'NEGOTIATION', 'ELECTION', 'FOUNDING', 'INTERVIEW',
  'PRESS_MEETING', 'BANQUET', 'PROGRAMME', 'OTHER',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
export interface Event extends EntityBase<'event'> {
  readonly eventKind: EventKind;
  /** A standing series of events (regular meetings, National Years) and not a single one. */
  readonly series: boolean;
}

export const PLACE_KINDS = ['CITY', 'BUILDING', 'REGION', 'OTHER'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
export interface Place extends EntityBase<'place'> {
  readonly placeKind: PlaceKind;
}

/** A question or field that relations are about: the Taiwan question, energy, multipolarity. */
export type Topic = EntityBase<'topic'>;

/** A published document. Evidence points into its text; the text itself is never kept. */
export interface Source extends EntityBase<'source'> {
  readonly published: {
    readonly date: EdtfDate;
    /** What the date was concluded from, where the source does not print it in full. */
    readonly inference?: Inference;
  };
  /** Where the source names its publisher. */
  readonly publisher?: `organization:${string}`;
  /** BCP 47. */
  readonly language: string;
  /** How a reader who has the text finds it and knows that it is the same. */
  readonly text: {
    /** The file's usual name. A file of another name in the sources' folder is found by its hash. */
    readonly file: string;
    /** SHA-256, in lower-case hex, of the text in NFC with LF line ends. */
    readonly sha256: string;
    /** Length of that text in Unicode code points. */
    readonly length: number;
  };
}

export type BuiltInEntity = Leader | Country | Organization | Treaty | Event | Place | Topic | Source;

/** An entity of a type that a vocabulary adds. */
export interface OwnEntity<Type extends string = OwnEntityType> extends EntityBase<Type> {
  /** Those that its type declares; absent where the dataset says nothing. */
  readonly fields: Readonly<Record<string, string | number>>;
}

/** One record type for each name, and none for no names. */
type EachOwn<Type extends string> = Type extends unknown ? OwnEntity<Type> : never;

export type Entity = BuiltInEntity | EachOwn<OwnEntityType>;

/** The record type of a type: `EntityOf<'country'>` is `Country`. */
export type EntityOf<Type extends EntityType> = Extract<Entity, { type: Type }>;
