/* Written by scripts/codegen.mjs from schema.graphql. Do not edit. */
import type * as Connections from './connection.js';
import type * as Nodes from './nodes.js';
import type { EntityType } from '../model/entity.js';
import type { RelationType } from '../model/relation-types.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date or an interval in EDTF (ISO 8601-2, levels 0 and 1), at the precision that the source gives: `2012`, `2012-06`, `2000-23` (autumn), `2012-06-05/2012-06-07`, `2001-06-15/..` (goes on), `/2000-07-17?` (unknown start, doubtful end). */
  EDTF: { input: string; output: string; }
  /** One day of the proleptic Gregorian calendar: `2012-06-03`. */
  Date: { input: number; output: number; }
};

/** What part of the graph a question is about. It is given once, at a root field, and holds for everything under it. Every condition must be met; an absent one asks for nothing, except that `modality` is [ACTUAL] unless said otherwise. Of several observations, one may meet `validAt` and another `during`. */
export type Scope = {
  /** Held in the world on this day. A month or a year is asked for with `during`. */
  validAt?: InputMaybe<Scalars['Date']['input']>;
  /** Held in the world on at least one day of this window, its last day included: `2012`, `2012-06`, `2012-06-04/..`. */
  during?: InputMaybe<Scalars['EDTF']['input']>;
  /** Some source had published it by the end of this day. Evidence published later is not shown, and observations of later days do not count. */
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  /** Whether a relation must hold then, or may. Unknown bounds are possible and never certain; an open end is certain. */
  certainty?: Certainty;
  /** Which modalities are seen. */
  modality?: Array<Modality>;
  /** Whether conclusions are seen. */
  derivation?: Array<Derivation>;
  /** At least so many independent publishers say it: 1 to 100. A conclusion counts as one. */
  minSources?: Scalars['Int']['input'];
};

/** How sure a relation must be to be seen. */
export type Certainty =
  /** It must hold, given what is known. */
  | 'CERTAIN'
  /** It may hold. */
  | 'POSSIBLE';

/** Whether something is so, or was only planned, expected or proposed. */
export type Modality =
  /** It is or was so. */
  | 'ACTUAL'
  /** Someone who can do it said that it will be done. */
  | 'PLANNED'
  /** It was thought likely. */
  | 'EXPECTED'
  /** It was put forward; nobody has decided. */
  | 'PROPOSED';

/** Whether a source says it. */
export type Derivation =
  /** A source says so. */
  | 'STATED'
  /** It was concluded; the ground is given. */
  | 'INFERRED';

/** Which of several relations to read first, as on Wikidata. */
export type Rank =
  /** Read this one first. */
  | 'PREFERRED'
  /** Neither. */
  | 'NORMAL'
  /** Known to be wrong, kept because it was published. No path runs over it. */
  | 'DEPRECATED';

/** Which end comes first. */
export type SortDirection =
  /** Smallest, earliest or first in the alphabet. */
  | 'ASC'
  /** The other way round. */
  | 'DESC';

/** Which relations of an entity, seen from that entity. */
export type Direction =
  /** Those that start at it. */
  | 'OUT'
  /** Those that end at it. */
  | 'IN'
  /** Both. */
  | 'ANY';

export type { EntityType };

/** What kind of organization. */
export type OrganizationKind =
  /** Its members are states. */
  | 'INTERGOVERNMENTAL'
  /** Part of another organization. */
  | 'ORGAN'
  /** A ministry of a state. */
  | 'MINISTRY'
  /** A news agency or a publisher. */
  | 'MEDIA'
  /** Businesses. */
  | 'BUSINESS'
  /** Something else. */
  | 'OTHER';

/** What kind of instrument. */
export type TreatyKind =
  /** A treaty. */
  | 'TREATY'
  /** A declaration. */
  | 'DECLARATION'
  /** A joint statement. */
  | 'JOINT_STATEMENT'
  /** A communique. */
  | 'COMMUNIQUE'
  /** An agreement. */
  | 'AGREEMENT';

/** What kind of event. */
export type EventKind =
  /** A visit. */
  | 'VISIT'
  /** A journey of several visits. */
  | 'TOUR'
  /** Talks. */
  | 'TALKS'
  /** A meeting. */
  | 'MEETING'
  /** A meeting of heads of state or government. */
  | 'SUMMIT'
  /** A signing of documents. */
  | 'SIGNING'
  /** Negotiations. */
  | 'NEGOTIATION'
  /** An election. */
  | 'ELECTION'
  /** The founding of something. */
  | 'FOUNDING'
  /** An interview. */
  | 'INTERVIEW'
  /** A meeting with the press. */
  | 'PRESS_MEETING'
  /** A banquet. */
  | 'BANQUET'
  /** A programme of events. */
  | 'PROGRAMME'
  /** Something else. */
  | 'OTHER';

/** What kind of place. */
export type PlaceKind =
  /** A city. */
  | 'CITY'
  /** A building. */
  | 'BUILDING'
  /** A region. */
  | 'REGION'
  /** Something else. */
  | 'OTHER';

export type { RelationType };

/** In which status it belongs. */
export type MembershipStatus =
  /** A member. */
  | 'MEMBER'
  /** A permanent member. */
  | 'PERMANENT_MEMBER'
  /** An observer. */
  | 'OBSERVER'
  /** A dialogue partner. */
  | 'DIALOGUE_PARTNER';

/** In which role. */
export type ParticipationRole =
  /** Took part. */
  | 'PARTICIPANT'
  /** Received the others. */
  | 'HOST'
  /** Was received. */
  | 'GUEST'
  /** Made the visit. */
  | 'VISITOR'
  /** Negotiated. */
  | 'NEGOTIATOR'
  /** Signed. */
  | 'SIGNATORY'
  /** Founded it. */
  | 'FOUNDER'
  /** Stood for election. */
  | 'CANDIDATE'
  /** Won the election. */
  | 'WINNER'
  /** Asked. */
  | 'INTERVIEWER'
  /** Was asked. */
  | 'INTERVIEWEE';

/** In which capacity someone signs. */
export type SigningCapacity =
  /** Is bound by it. */
  | 'PARTY'
  /** Signs, or its people sign, without a word on who is bound. */
  | 'SIGNATORY';

/** Who signs for the party: officials or businesses. */
export type Sector =
  /** Officials. */
  | 'GOVERNMENT'
  /** Businesses. */
  | 'BUSINESS';

/** What kind of tie. */
export type DiplomaticRelationKind =
  /** A partnership. */
  | 'PARTNERSHIP'
  /** Friendship. */
  | 'FRIENDSHIP'
  /** How far the common border is agreed. */
  | 'BORDER_SETTLEMENT'
  /** Diplomatic ties. */
  | 'DIPLOMATIC_TIES';

/** How far it has come. */
export type DiplomaticRelationStatus =
  /** It stands. */
  | 'ESTABLISHED'
  /** Most of it is settled. */
  | 'PARTLY_SETTLED'
  /** All of it is settled. */
  | 'SETTLED';

/** What they share. COMPLEMENTARITY: each has what the other lacks. */
export type CommonGroundKind =
  /** Interests. */
  | 'INTERESTS'
  /** Positions. */
  | 'POSITIONS'
  /** An approach. */
  | 'APPROACH'
  /** A responsibility. */
  | 'RESPONSIBILITY'
  /** Each has what the other lacks. */
  | 'COMPLEMENTARITY';

/** SUPPORTS, OPPOSES; CALLS_FOR: wants it done; COMMITS_TO: will do it; VALUES: thinks it important or beneficial; EXPECTS: thinks that it will thrive; UNCHANGED: keeps its earlier stance; INTERNAL_AFFAIR: holds that it is nobody else’s business. */
export type Stance =
  /** Is for it. */
  | 'SUPPORTS'
  /** Is against it. */
  | 'OPPOSES'
  /** Wants it done. */
  | 'CALLS_FOR'
  /** Says that it will do it. */
  | 'COMMITS_TO'
  /** Thinks it important or beneficial. */
  | 'VALUES'
  /** Thinks that it will thrive. */
  | 'EXPECTS'
  /** Keeps its earlier stance. */
  | 'UNCHANGED'
  /** Holds that it is nobody else’s business. */
  | 'INTERNAL_AFFAIR';

/** What was done by saying it. */
export type SpeechAct =
  /** Said. */
  | 'SAID'
  /** Praised. */
  | 'PRAISED'
  /** Thanked for it. */
  | 'APPRECIATED'
  /** Promised. */
  | 'PLEDGED'
  /** Put forward. */
  | 'PROPOSED'
  /** Thought it likely. */
  | 'EXPECTED'
  /** Agreed. */
  | 'AGREED';

/** Anything with a global id (Relay object identification). */
export type Node = {
  /** Global id: `country:CHN`, `r:…`. */
  id: Scalars['ID']['output'];
};

/** Where a page stands in its list (Relay cursor connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** More comes behind. */
  hasNextPage: Scalars['Boolean']['output'];
  /** More comes before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item here. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item here. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A node of the graph. */
export type Entity = {
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The usual name in English. */
  name: Scalars['String']['output'];
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** One sentence. */
  description: Scalars['String']['output'];
  /** What other registers call it. */
  identifiers: Array<Identifier>;
  /** Relations that this entity has, under the scope of the question. */
  relations: RelationConnection;
};


/** A node of the graph. */
export type EntityRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  other?: InputMaybe<Array<Scalars['ID']['input']>>;
  qualifiers?: InputMaybe<Array<QualifierCondition>>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A name that another register gives to an entity. */
export type Identifier = {
  __typename?: 'Identifier';
  /** The register: `wikidata`, `iso2`. */
  scheme: Scalars['String']['output'];
  /** The name there: `Q148`, `CN`. */
  value: Scalars['String']['output'];
};

/** A person who holds or held public office. */
export type Leader = Node & Entity & {
  __typename?: 'Leader';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The usual name in English. */
  name: Scalars['String']['output'];
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** One sentence. */
  description: Scalars['String']['output'];
  /** What other registers call it. */
  identifiers: Array<Identifier>;
  /** Relations that this entity has, under the scope of the question. */
  relations: RelationConnection;
  /** Offices held. */
  offices: HoldsOfficeConnection;
  /** Events taken part in. */
  participations: ParticipatedInConnection;
  /** Positions held as a person. */
  positions: TakesPositionConnection;
  /** What was said, on which subject. */
  statements: StatedConnection;
  /** Instruments signed. */
  signed: SignedConnection;
  /** What the leader is credited with. */
  contributions: ContributedToConnection;
  /** Relations that rest on this leader’s word. */
  attributions: RelationConnection;
};


/** A person who holds or held public office. */
export type LeaderRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  other?: InputMaybe<Array<Scalars['ID']['input']>>;
  qualifiers?: InputMaybe<Array<QualifierCondition>>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held public office. */
export type LeaderOfficesArgs = {
  office?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held public office. */
export type LeaderParticipationsArgs = {
  role?: InputMaybe<Array<ParticipationRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held public office. */
export type LeaderPositionsArgs = {
  stance?: InputMaybe<Array<Stance>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held public office. */
export type LeaderStatementsArgs = {
  act?: InputMaybe<Array<SpeechAct>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held public office. */
export type LeaderSignedArgs = {
  capacity?: InputMaybe<Array<SigningCapacity>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held public office. */
export type LeaderContributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held public office. */
export type LeaderAttributionsArgs = {
  only?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A state. Its id ends in the ISO 3166-1 alpha-3 code. */
export type Country = Node & Entity & {
  __typename?: 'Country';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The usual name in English. */
  name: Scalars['String']['output'];
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** One sentence. */
  description: Scalars['String']['output'];
  /** What other registers call it. */
  identifiers: Array<Identifier>;
  /** Relations that this entity has, under the scope of the question. */
  relations: RelationConnection;
  /** Who holds an office in it. */
  leaders: HoldsOfficeConnection;
  /** Organizations it belongs to, in whatever status. */
  memberships: MemberOfConnection;
  /** Instruments it signed. */
  treaties: SignedConnection;
  /** Positions it holds. */
  positions: TakesPositionConnection;
  /** Its named ties with other countries. */
  diplomaticRelations: DiplomaticRelationConnection;
  /** Its neighbours. */
  borders: BordersConnection;
  /** With whom it works together, in which field or forum. */
  cooperation: CooperatesWithConnection;
  /** With whom it shares interests or positions. */
  commonGround: CommonGroundWithConnection;
  /** Trade, and targets for trade. */
  trade: TradesWithConnection;
  /** Events it took part in. */
  participations: ParticipatedInConnection;
  /** Events that took place in it. */
  eventsHeld: HeldInConnection;
  /** Events that it organizes. */
  eventsOrganized: OrganizedByConnection;
  /** Its ministries and other bodies. */
  institutions: PartOfConnection;
  /** What it said. */
  statements: StatedConnection;
  /** What it is said to be: a nuclear power. */
  classes: InstanceOfConnection;
};


/** A state. Its id ends in the ISO 3166-1 alpha-3 code. */
export type CountryRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  other?: InputMaybe<Array<Scalars['ID']['input']>>;
  qualifiers?: InputMaybe<Array<QualifierCondition>>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its id ends in the ISO 3166-1 alpha-3 code. */
export type CountryLeadersArgs = {
  office?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its id ends in the ISO 3166-1 alpha-3 code. */
export type CountryMembershipsArgs = {
  status?: InputMaybe<Array<MembershipStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its id ends in the ISO 3166-1 alpha-3 code. */
export type CountryTreatiesArgs = {
  capacity?: InputMaybe<Array<SigningCapacity>>;
  sector?: InputMaybe<Array<Sector>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its id ends in the ISO 3166-1 alpha-3 code. */
export type CountryPositionsArgs = {
  stance?: InputMaybe<Array<Stance>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its id ends in the ISO 3166-1 alpha-3 code. */
export type CountryDiplomaticRelationsArgs = {
  with?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Array<DiplomaticRelationKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its id ends in the ISO 3166-1 alpha-3 code. */
export type CountryBordersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its id ends in the ISO 3166-1 alpha-3 code. */
export type CountryCooperationArgs = {
  with?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<Scalars['ID']['input']>;
  forum?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its id ends in the ISO 3166-1 alpha-3 code. */
export type CountryCommonGroundArgs = {
  with?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its id ends in the ISO 3166-1 alpha-3 code. */
export type CountryTradeArgs = {
  with?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its id ends in the ISO 3166-1 alpha-3 code. */
export type CountryParticipationsArgs = {
  role?: InputMaybe<Array<ParticipationRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its id ends in the ISO 3166-1 alpha-3 code. */
export type CountryEventsHeldArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its id ends in the ISO 3166-1 alpha-3 code. */
export type CountryEventsOrganizedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its id ends in the ISO 3166-1 alpha-3 code. */
export type CountryInstitutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its id ends in the ISO 3166-1 alpha-3 code. */
export type CountryStatementsArgs = {
  act?: InputMaybe<Array<SpeechAct>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its id ends in the ISO 3166-1 alpha-3 code. */
export type CountryClassesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An organization, an organ of one, a ministry, a publisher. */
export type Organization = Node & Entity & {
  __typename?: 'Organization';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The usual name in English. */
  name: Scalars['String']['output'];
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** One sentence. */
  description: Scalars['String']['output'];
  /** What other registers call it. */
  identifiers: Array<Identifier>;
  /** Relations that this entity has, under the scope of the question. */
  relations: RelationConnection;
  /** What kind of organization. */
  kind: OrganizationKind;
  /** Who belongs to it, in whatever status. */
  members: MemberOfConnection;
  /** Organizations it belongs to. */
  memberships: MemberOfConnection;
  /** Who holds an office in it. */
  leaders: HoldsOfficeConnection;
  /** Its parts. */
  organs: PartOfConnection;
  /** What it is part of. */
  partOf: PartOfConnection;
  /** Positions it holds. */
  positions: TakesPositionConnection;
  /** Instruments it signed. */
  treaties: SignedConnection;
  /** With whom it works together. */
  cooperation: CooperatesWithConnection;
  /** Cooperation of others within it. */
  hostedCooperation: CooperatesWithConnection;
  /** Events it took part in. */
  participations: ParticipatedInConnection;
  /** Its meetings and undertakings. */
  eventsOrganized: OrganizedByConnection;
  /** Where and when it came into being. */
  founding: FoundedAtConnection;
  /** What it said. */
  statements: StatedConnection;
  /** Sources it published. */
  publications: PublishedByConnection;
};


/** An organization, an organ of one, a ministry, a publisher. */
export type OrganizationRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  other?: InputMaybe<Array<Scalars['ID']['input']>>;
  qualifiers?: InputMaybe<Array<QualifierCondition>>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, an organ of one, a ministry, a publisher. */
export type OrganizationMembersArgs = {
  status?: InputMaybe<Array<MembershipStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, an organ of one, a ministry, a publisher. */
export type OrganizationMembershipsArgs = {
  status?: InputMaybe<Array<MembershipStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, an organ of one, a ministry, a publisher. */
export type OrganizationLeadersArgs = {
  office?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, an organ of one, a ministry, a publisher. */
export type OrganizationOrgansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, an organ of one, a ministry, a publisher. */
export type OrganizationPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, an organ of one, a ministry, a publisher. */
export type OrganizationPositionsArgs = {
  stance?: InputMaybe<Array<Stance>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, an organ of one, a ministry, a publisher. */
export type OrganizationTreatiesArgs = {
  capacity?: InputMaybe<Array<SigningCapacity>>;
  sector?: InputMaybe<Array<Sector>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, an organ of one, a ministry, a publisher. */
export type OrganizationCooperationArgs = {
  with?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<Scalars['ID']['input']>;
  forum?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, an organ of one, a ministry, a publisher. */
export type OrganizationHostedCooperationArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, an organ of one, a ministry, a publisher. */
export type OrganizationParticipationsArgs = {
  role?: InputMaybe<Array<ParticipationRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, an organ of one, a ministry, a publisher. */
export type OrganizationEventsOrganizedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, an organ of one, a ministry, a publisher. */
export type OrganizationFoundingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, an organ of one, a ministry, a publisher. */
export type OrganizationStatementsArgs = {
  act?: InputMaybe<Array<SpeechAct>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, an organ of one, a ministry, a publisher. */
export type OrganizationPublicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An international instrument of any kind. */
export type Treaty = Node & Entity & {
  __typename?: 'Treaty';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The usual name in English. */
  name: Scalars['String']['output'];
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** One sentence. */
  description: Scalars['String']['output'];
  /** What other registers call it. */
  identifiers: Array<Identifier>;
  /** Relations that this entity has, under the scope of the question. */
  relations: RelationConnection;
  /** What kind of instrument. */
  kind: TreatyKind;
  /** When it was signed or adopted, by the best relation in scope that dates it. Null: nothing known in this scope; a planned instrument has no time unless plans are asked for. */
  time?: Maybe<RelationTime>;
  /** Whether it was made, or planned, expected or proposed, by the same relation as `time`. */
  modality?: Maybe<Modality>;
  /** Who signed it, as party or by hand. */
  signatories: SignedConnection;
  /** Where it was signed or adopted. */
  adoptedAt: AdoptedAtConnection;
  /** What it is about. */
  subjects: ConcernsConnection;
  /** Earlier plans that it carries out. */
  realizes: RealizesConnection;
  /** What carried it out. */
  realizedBy: RealizesConnection;
  /** Who holds which position on it. */
  positions: TakesPositionConnection;
  /** Who said what about it. */
  statements: StatedConnection;
};


/** An international instrument of any kind. */
export type TreatyRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  other?: InputMaybe<Array<Scalars['ID']['input']>>;
  qualifiers?: InputMaybe<Array<QualifierCondition>>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An international instrument of any kind. */
export type TreatySignatoriesArgs = {
  capacity?: InputMaybe<Array<SigningCapacity>>;
  sector?: InputMaybe<Array<Sector>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An international instrument of any kind. */
export type TreatyAdoptedAtArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An international instrument of any kind. */
export type TreatySubjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An international instrument of any kind. */
export type TreatyRealizesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An international instrument of any kind. */
export type TreatyRealizedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An international instrument of any kind. */
export type TreatyPositionsArgs = {
  stance?: InputMaybe<Array<Stance>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An international instrument of any kind. */
export type TreatyStatementsArgs = {
  act?: InputMaybe<Array<SpeechAct>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A visit, talks, a summit, a signing…, or a standing series of them. */
export type Event = Node & Entity & {
  __typename?: 'Event';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The usual name in English. */
  name: Scalars['String']['output'];
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** One sentence. */
  description: Scalars['String']['output'];
  /** What other registers call it. */
  identifiers: Array<Identifier>;
  /** Relations that this entity has, under the scope of the question. */
  relations: RelationConnection;
  /** What kind of event. */
  kind: EventKind;
  /** A standing series of events and not a single one. */
  series: Scalars['Boolean']['output'];
  /** When it takes place, by the best relation in scope that dates it. Null: nothing known in this scope; a planned event has no time unless plans are asked for. */
  time?: Maybe<RelationTime>;
  /** Whether it took place or was planned, expected or proposed, by the same relation as `time`. */
  modality?: Maybe<Modality>;
  /** How many documents came out of it, named or not. Null: nothing known. */
  documentCount?: Maybe<Scalars['Int']['output']>;
  /** Who took part. */
  participants: ParticipatedInConnection;
  /** Where it takes place. */
  locations: HeldInConnection;
  /** Whose event it is. */
  organizers: OrganizedByConnection;
  /** The larger event or the series. */
  partOf: PartOfConnection;
  /** The events within it. */
  parts: PartOfConnection;
  /** What it came after. */
  follows: FollowsConnection;
  /** What came after it. */
  followedBy: FollowsConnection;
  /** Named instruments that were signed or adopted at it. */
  treaties: AdoptedAtConnection;
  /** How many documents came out of it. */
  products: ProducedConnection;
  /** What it is about. */
  subjects: ConcernsConnection;
  /** Earlier plans that it carries out. */
  realizes: RealizesConnection;
  /** What carried it out. */
  realizedBy: RealizesConnection;
  /** What was said on this occasion. */
  statements: StatedConnection;
  /** Organizations that came into being at it. */
  founded: FoundedAtConnection;
};


/** A visit, talks, a summit, a signing…, or a standing series of them. */
export type EventRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  other?: InputMaybe<Array<Scalars['ID']['input']>>;
  qualifiers?: InputMaybe<Array<QualifierCondition>>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A visit, talks, a summit, a signing…, or a standing series of them. */
export type EventParticipantsArgs = {
  role?: InputMaybe<Array<ParticipationRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A visit, talks, a summit, a signing…, or a standing series of them. */
export type EventLocationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A visit, talks, a summit, a signing…, or a standing series of them. */
export type EventOrganizersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A visit, talks, a summit, a signing…, or a standing series of them. */
export type EventPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A visit, talks, a summit, a signing…, or a standing series of them. */
export type EventPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A visit, talks, a summit, a signing…, or a standing series of them. */
export type EventFollowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A visit, talks, a summit, a signing…, or a standing series of them. */
export type EventFollowedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A visit, talks, a summit, a signing…, or a standing series of them. */
export type EventTreatiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A visit, talks, a summit, a signing…, or a standing series of them. */
export type EventProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A visit, talks, a summit, a signing…, or a standing series of them. */
export type EventSubjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A visit, talks, a summit, a signing…, or a standing series of them. */
export type EventRealizesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A visit, talks, a summit, a signing…, or a standing series of them. */
export type EventRealizedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A visit, talks, a summit, a signing…, or a standing series of them. */
export type EventStatementsArgs = {
  act?: InputMaybe<Array<SpeechAct>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A visit, talks, a summit, a signing…, or a standing series of them. */
export type EventFoundedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A city, a building, a region. */
export type Place = Node & Entity & {
  __typename?: 'Place';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The usual name in English. */
  name: Scalars['String']['output'];
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** One sentence. */
  description: Scalars['String']['output'];
  /** What other registers call it. */
  identifiers: Array<Identifier>;
  /** Relations that this entity has, under the scope of the question. */
  relations: RelationConnection;
  /** What kind of place. */
  kind: PlaceKind;
  /** Events that took place in it. */
  eventsHeld: HeldInConnection;
  /** Where it lies. */
  locatedIn: LocatedInConnection;
  /** Places in it. */
  contains: LocatedInConnection;
};


/** A city, a building, a region. */
export type PlaceRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  other?: InputMaybe<Array<Scalars['ID']['input']>>;
  qualifiers?: InputMaybe<Array<QualifierCondition>>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A city, a building, a region. */
export type PlaceEventsHeldArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A city, a building, a region. */
export type PlaceLocatedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A city, a building, a region. */
export type PlaceContainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A question or a field that relations are about. */
export type Topic = Node & Entity & {
  __typename?: 'Topic';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The usual name in English. */
  name: Scalars['String']['output'];
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** One sentence. */
  description: Scalars['String']['output'];
  /** What other registers call it. */
  identifiers: Array<Identifier>;
  /** Relations that this entity has, under the scope of the question. */
  relations: RelationConnection;
  /** Who holds which position on it. */
  positions: TakesPositionConnection;
  /** Who said what about it. */
  statements: StatedConnection;
  /** Who works together in this field. */
  cooperation: CooperatesWithConnection;
  /** Events and instruments about it. */
  concernedBy: ConcernsConnection;
  /** Who or what is credited with bringing it forward. */
  contributors: ContributedToConnection;
  /** What it is credited with bringing forward. */
  contributions: ContributedToConnection;
  /** What it is about. */
  subjects: ConcernsConnection;
  /** Principles on which it rests. */
  basis: BasedOnConnection;
  /** What rests on it. */
  basisOf: BasedOnConnection;
  /** Who has common ground in this matter. */
  commonGround: CommonGroundWithConnection;
  /** Who is said to be one. */
  instances: InstanceOfConnection;
  /** Events that such documents came out of. */
  products: ProducedConnection;
};


/** A question or a field that relations are about. */
export type TopicRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  other?: InputMaybe<Array<Scalars['ID']['input']>>;
  qualifiers?: InputMaybe<Array<QualifierCondition>>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A question or a field that relations are about. */
export type TopicPositionsArgs = {
  stance?: InputMaybe<Array<Stance>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A question or a field that relations are about. */
export type TopicStatementsArgs = {
  act?: InputMaybe<Array<SpeechAct>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A question or a field that relations are about. */
export type TopicCooperationArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A question or a field that relations are about. */
export type TopicConcernedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A question or a field that relations are about. */
export type TopicContributorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A question or a field that relations are about. */
export type TopicContributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A question or a field that relations are about. */
export type TopicSubjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A question or a field that relations are about. */
export type TopicBasisArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A question or a field that relations are about. */
export type TopicBasisOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A question or a field that relations are about. */
export type TopicCommonGroundArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A question or a field that relations are about. */
export type TopicInstancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A question or a field that relations are about. */
export type TopicProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A published document. */
export type Source = Node & Entity & {
  __typename?: 'Source';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The usual name in English. */
  name: Scalars['String']['output'];
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** One sentence. */
  description: Scalars['String']['output'];
  /** What other registers call it. */
  identifiers: Array<Identifier>;
  /** Relations that this entity has, under the scope of the question. */
  relations: RelationConnection;
  /** When it was published. */
  published: Scalars['EDTF']['output'];
  /** What that date was concluded from, if the source does not print it in full. */
  publishedInference?: Maybe<Inference>;
  /** Who published it, if it says so. */
  publisher?: Maybe<Organization>;
  /** BCP 47. */
  language: Scalars['String']['output'];
  /** SHA-256 of its text in NFC with LF line ends, in hex. */
  textSha256: Scalars['String']['output'];
  /** Length of that text in Unicode code points. */
  textLength: Scalars['Int']['output'];
  /** Who published it, with evidence. */
  publishers: PublishedByConnection;
  /** Relations that it is evidence for. */
  supports: RelationConnection;
};


/** A published document. */
export type SourceRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  other?: InputMaybe<Array<Scalars['ID']['input']>>;
  qualifiers?: InputMaybe<Array<QualifierCondition>>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A published document. */
export type SourcePublishersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A published document. */
export type SourceSupportsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A typed, dated, sourced tie between two entities. */
export type Relation = {
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Entity;
  /** Where it ends. */
  to: Entity;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
};

/** A page of relations. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The items, each with its cursor. */
  edges: Array<RelationEdge>;
  /** The items alone. */
  nodes: Array<Relation>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of relations. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** The item. */
  node: Relation;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A qualifier of a relation. */
export type Qualifier = {
  __typename?: 'Qualifier';
  /** Its name: `office`. */
  name: Scalars['String']['output'];
  /** Its value as text. */
  value: Scalars['String']['output'];
  /** The entity, if the value is an id. */
  entity?: Maybe<Entity>;
};

/** How a relation’s time is known. */
export type TimeKind =
  /** It holds throughout an interval. */
  | 'VALID'
  /** A source reports it on these dates; nothing is known of the days between. */
  | 'OBSERVED';

/** When a relation holds, at the precision that the source gives. Several observations: the bounds of the first to the last, and no claim about the days between. */
export type RelationTime = {
  __typename?: 'RelationTime';
  /** How it is known. */
  kind: TimeKind;
  /** EDTF: an interval, or the observed dates with commas between them. */
  text: Scalars['String']['output'];
  /** First day on which it may hold. Null: no bound. */
  mayStart?: Maybe<Scalars['Date']['output']>;
  /** First day on which it certainly holds. Null: no day is certain, or it held before all dates. */
  certainFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it certainly holds. Null: no day is certain, or it goes on. */
  certainUntil?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it may hold. Null: no bound. */
  mayLast?: Maybe<Scalars['Date']['output']>;
  /** It goes on, as far as the sources tell. */
  open: Scalars['Boolean']['output'];
  /** Whether the dates stand in the source. */
  derivation: Derivation;
  /** What the dates were concluded from. Null: STATED. */
  inference?: Maybe<Inference>;
};

/** How something was concluded. */
export type Inference = {
  __typename?: 'Inference';
  /** The ground, in our own words. */
  note: Scalars['String']['output'];
  /** What it was concluded from. */
  evidence: Array<Evidence>;
};

/** Where a source says so. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The document. */
  source: Source;
  /** Where in its text. */
  locator: Locator;
  /** Whose word it gives there. Empty: its own. */
  attributedTo: Array<Entity>;
  /** The words themselves, if the text is at hand and is the one that was cited. */
  excerpt?: Maybe<Scalars['String']['output']>;
  /** Whether the words could be shown. */
  excerptStatus: ExcerptStatus;
  /** Who says so, in one line. */
  citation: Scalars['String']['output'];
};

/** A W3C Web Annotation text position selector, in Unicode code points of the text in NFC with LF line ends, with a hash of the words. */
export type Locator = {
  __typename?: 'Locator';
  /** Before the first code point, from 0. */
  start: Scalars['Int']['output'];
  /** Behind the last code point. */
  end: Scalars['Int']['output'];
  /** SHA-256 of the words in UTF-8, in hex. */
  sha256: Scalars['String']['output'];
  /** For people: "characters 12 to 80". */
  text: Scalars['String']['output'];
};

/** Whether the words could be shown. */
export type ExcerptStatus =
  /** The text is at hand, and its words are those that were cited. */
  | 'VERIFIED'
  /** A text is at hand, and its words are not those that were cited. */
  | 'MISMATCH'
  /** The text is not at hand. */
  | 'UNAVAILABLE';

/** A leader holds an office of a country or an organization. */
export type HoldsOffice = Node & Relation & {
  __typename?: 'HoldsOffice';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Leader;
  /** Where it ends. */
  to: Entity;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  leader: Leader;
  /** The same as `to`. */
  body: Entity;
  /** The office, without the country: "President". */
  office: Scalars['String']['output'];
  /** Its number in a sequence, from 1. */
  ordinal?: Maybe<Scalars['Int']['output']>;
};

/** A page of `HOLDS_OFFICE` relations. */
export type HoldsOfficeConnection = {
  __typename?: 'HoldsOfficeConnection';
  /** The items, each with its cursor. */
  edges: Array<HoldsOfficeEdge>;
  /** The items alone. */
  nodes: Array<HoldsOffice>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `HOLDS_OFFICE` relations. */
export type HoldsOfficeEdge = {
  __typename?: 'HoldsOfficeEdge';
  /** The item. */
  node: HoldsOffice;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A country or an organization belongs to an organization, with a status: an observer is no member. */
export type MemberOf = Node & Relation & {
  __typename?: 'MemberOf';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Entity;
  /** Where it ends. */
  to: Organization;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  member: Entity;
  /** The same as `to`. */
  organization: Organization;
  /** In which status it belongs. */
  status: MembershipStatus;
};

/** A page of `MEMBER_OF` relations. */
export type MemberOfConnection = {
  __typename?: 'MemberOfConnection';
  /** The items, each with its cursor. */
  edges: Array<MemberOfEdge>;
  /** The items alone. */
  nodes: Array<MemberOf>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `MEMBER_OF` relations. */
export type MemberOfEdge = {
  __typename?: 'MemberOfEdge';
  /** The item. */
  node: MemberOf;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** An organ of an organization, a ministry of a state, an event within a larger event or a series. */
export type PartOf = Node & Relation & {
  __typename?: 'PartOf';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Entity;
  /** Where it ends. */
  to: Entity;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  part: Entity;
  /** The same as `to`. */
  whole: Entity;
  /** Its number in a sequence, from 1. */
  ordinal?: Maybe<Scalars['Int']['output']>;
};

/** A page of `PART_OF` relations. */
export type PartOfConnection = {
  __typename?: 'PartOfConnection';
  /** The items, each with its cursor. */
  edges: Array<PartOfEdge>;
  /** The items alone. */
  nodes: Array<PartOf>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `PART_OF` relations. */
export type PartOfEdge = {
  __typename?: 'PartOfEdge';
  /** The item. */
  node: PartOf;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** Someone took part in an event, in a role. */
export type ParticipatedIn = Node & Relation & {
  __typename?: 'ParticipatedIn';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Entity;
  /** Where it ends. */
  to: Event;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  participant: Entity;
  /** The same as `to`. */
  event: Event;
  /** In which role. */
  role: ParticipationRole;
  /** Who took part for a country or an organization: "prime ministers". */
  delegation?: Maybe<Scalars['String']['output']>;
};

/** A page of `PARTICIPATED_IN` relations. */
export type ParticipatedInConnection = {
  __typename?: 'ParticipatedInConnection';
  /** The items, each with its cursor. */
  edges: Array<ParticipatedInEdge>;
  /** The items alone. */
  nodes: Array<ParticipatedIn>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `PARTICIPATED_IN` relations. */
export type ParticipatedInEdge = {
  __typename?: 'ParticipatedInEdge';
  /** The item. */
  node: ParticipatedIn;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** Where an event takes place. */
export type HeldIn = Node & Relation & {
  __typename?: 'HeldIn';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Event;
  /** Where it ends. */
  to: Entity;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  event: Event;
  /** The same as `to`. */
  location: Entity;
};

/** A page of `HELD_IN` relations. */
export type HeldInConnection = {
  __typename?: 'HeldInConnection';
  /** The items, each with its cursor. */
  edges: Array<HeldInEdge>;
  /** The items alone. */
  nodes: Array<HeldIn>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `HELD_IN` relations. */
export type HeldInEdge = {
  __typename?: 'HeldInEdge';
  /** The item. */
  node: HeldIn;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** An event is a meeting or an undertaking of an organization or a country. */
export type OrganizedBy = Node & Relation & {
  __typename?: 'OrganizedBy';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Event;
  /** Where it ends. */
  to: Entity;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  event: Event;
  /** The same as `to`. */
  organizer: Entity;
};

/** A page of `ORGANIZED_BY` relations. */
export type OrganizedByConnection = {
  __typename?: 'OrganizedByConnection';
  /** The items, each with its cursor. */
  edges: Array<OrganizedByEdge>;
  /** The items alone. */
  nodes: Array<OrganizedBy>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `ORGANIZED_BY` relations. */
export type OrganizedByEdge = {
  __typename?: 'OrganizedByEdge';
  /** The item. */
  node: OrganizedBy;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** An event came after another, whether or not their hours are known. */
export type Follows = Node & Relation & {
  __typename?: 'Follows';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Event;
  /** Where it ends. */
  to: Event;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  event: Event;
  /** The same as `to`. */
  earlier: Event;
};

/** A page of `FOLLOWS` relations. */
export type FollowsConnection = {
  __typename?: 'FollowsConnection';
  /** The items, each with its cursor. */
  edges: Array<FollowsEdge>;
  /** The items alone. */
  nodes: Array<Follows>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `FOLLOWS` relations. */
export type FollowsEdge = {
  __typename?: 'FollowsEdge';
  /** The item. */
  node: Follows;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A place lies in a larger place or in a country. */
export type LocatedIn = Node & Relation & {
  __typename?: 'LocatedIn';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Place;
  /** Where it ends. */
  to: Entity;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  place: Place;
  /** The same as `to`. */
  location: Entity;
};

/** A page of `LOCATED_IN` relations. */
export type LocatedInConnection = {
  __typename?: 'LocatedInConnection';
  /** The items, each with its cursor. */
  edges: Array<LocatedInEdge>;
  /** The items alone. */
  nodes: Array<LocatedIn>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `LOCATED_IN` relations. */
export type LocatedInEdge = {
  __typename?: 'LocatedInEdge';
  /** The item. */
  node: LocatedIn;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** An organization came into being at an event. It does not say who founded it. */
export type FoundedAt = Node & Relation & {
  __typename?: 'FoundedAt';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Organization;
  /** Where it ends. */
  to: Event;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  organization: Organization;
  /** The same as `to`. */
  event: Event;
};

/** A page of `FOUNDED_AT` relations. */
export type FoundedAtConnection = {
  __typename?: 'FoundedAtConnection';
  /** The items, each with its cursor. */
  edges: Array<FoundedAtEdge>;
  /** The items alone. */
  nodes: Array<FoundedAt>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `FOUNDED_AT` relations. */
export type FoundedAtEdge = {
  __typename?: 'FoundedAtEdge';
  /** The item. */
  node: FoundedAt;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** What an event, an instrument or a topic is about. */
export type Concerns = Node & Relation & {
  __typename?: 'Concerns';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Entity;
  /** Where it ends. */
  to: Entity;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  item: Entity;
  /** The same as `to`. */
  subject: Entity;
};

/** A page of `CONCERNS` relations. */
export type ConcernsConnection = {
  __typename?: 'ConcernsConnection';
  /** The items, each with its cursor. */
  edges: Array<ConcernsEdge>;
  /** The items alone. */
  nodes: Array<Concerns>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `CONCERNS` relations. */
export type ConcernsEdge = {
  __typename?: 'ConcernsEdge';
  /** The item. */
  node: Concerns;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A party to an instrument, or the person or body whose signature it bears. */
export type Signed = Node & Relation & {
  __typename?: 'Signed';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Entity;
  /** Where it ends. */
  to: Treaty;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  signatory: Entity;
  /** The same as `to`. */
  treaty: Treaty;
  /** PARTY: bound by it. SIGNATORY: the one who signs, or whose people sign, without a word on who is bound. */
  capacity: SigningCapacity;
  /** Who signs for the party: officials or businesses. */
  sector?: Maybe<Sector>;
};

/** A page of `SIGNED` relations. */
export type SignedConnection = {
  __typename?: 'SignedConnection';
  /** The items, each with its cursor. */
  edges: Array<SignedEdge>;
  /** The items alone. */
  nodes: Array<Signed>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `SIGNED` relations. */
export type SignedEdge = {
  __typename?: 'SignedEdge';
  /** The item. */
  node: Signed;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** An instrument was signed, endorsed or adopted at an event. */
export type AdoptedAt = Node & Relation & {
  __typename?: 'AdoptedAt';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Treaty;
  /** Where it ends. */
  to: Event;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  treaty: Treaty;
  /** The same as `to`. */
  event: Event;
};

/** A page of `ADOPTED_AT` relations. */
export type AdoptedAtConnection = {
  __typename?: 'AdoptedAtConnection';
  /** The items, each with its cursor. */
  edges: Array<AdoptedAtEdge>;
  /** The items alone. */
  nodes: Array<AdoptedAt>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `ADOPTED_AT` relations. */
export type AdoptedAtEdge = {
  __typename?: 'AdoptedAtEdge';
  /** The item. */
  node: AdoptedAt;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** How many documents came out of an event, named or not; the topic says which kind of document. */
export type Produced = Node & Relation & {
  __typename?: 'Produced';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Event;
  /** Where it ends. */
  to: Topic;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  event: Event;
  /** The same as `to`. */
  topic: Topic;
  /** How many. Absent: the source gives no number. */
  count?: Maybe<Scalars['Int']['output']>;
};

/** A page of `PRODUCED` relations. */
export type ProducedConnection = {
  __typename?: 'ProducedConnection';
  /** The items, each with its cursor. */
  edges: Array<ProducedEdge>;
  /** The items alone. */
  nodes: Array<Produced>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `PRODUCED` relations. */
export type ProducedEdge = {
  __typename?: 'ProducedEdge';
  /** The item. */
  node: Produced;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** An instrument or an event carries out what was planned before. */
export type Realizes = Node & Relation & {
  __typename?: 'Realizes';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Entity;
  /** Where it ends. */
  to: Entity;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  realization: Entity;
  /** The same as `to`. */
  plan: Entity;
};

/** A page of `REALIZES` relations. */
export type RealizesConnection = {
  __typename?: 'RealizesConnection';
  /** The items, each with its cursor. */
  edges: Array<RealizesEdge>;
  /** The items alone. */
  nodes: Array<Realizes>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `REALIZES` relations. */
export type RealizesEdge = {
  __typename?: 'RealizesEdge';
  /** The item. */
  node: Realizes;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A named tie between two countries. A tie that changes is a new relation. */
export type DiplomaticRelation = Node & Relation & {
  __typename?: 'DiplomaticRelation';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Country;
  /** Where it ends. */
  to: Country;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** Both ends. */
  countries: Array<Country>;
  /** What kind of tie. */
  kind: DiplomaticRelationKind;
  /** What the parties call it: "strategic partnership of cooperation". */
  name?: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  status: DiplomaticRelationStatus;
};

/** A page of `DIPLOMATIC_RELATION` relations. */
export type DiplomaticRelationConnection = {
  __typename?: 'DiplomaticRelationConnection';
  /** The items, each with its cursor. */
  edges: Array<DiplomaticRelationEdge>;
  /** The items alone. */
  nodes: Array<DiplomaticRelation>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `DIPLOMATIC_RELATION` relations. */
export type DiplomaticRelationEdge = {
  __typename?: 'DiplomaticRelationEdge';
  /** The item. */
  node: DiplomaticRelation;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** Two countries have a common border. */
export type Borders = Node & Relation & {
  __typename?: 'Borders';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Country;
  /** Where it ends. */
  to: Country;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** Both ends. */
  countries: Array<Country>;
};

/** A page of `BORDERS` relations. */
export type BordersConnection = {
  __typename?: 'BordersConnection';
  /** The items, each with its cursor. */
  edges: Array<BordersEdge>;
  /** The items alone. */
  nodes: Array<Borders>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `BORDERS` relations. */
export type BordersEdge = {
  __typename?: 'BordersEdge';
  /** The item. */
  node: Borders;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** Two parties work together, in a field or within a forum. */
export type CooperatesWith = Node & Relation & {
  __typename?: 'CooperatesWith';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Entity;
  /** Where it ends. */
  to: Entity;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** Both ends. */
  parties: Array<Entity>;
  /** In which field. */
  field?: Maybe<Topic>;
  /** Within which organization. */
  forum?: Maybe<Organization>;
};

/** A page of `COOPERATES_WITH` relations. */
export type CooperatesWithConnection = {
  __typename?: 'CooperatesWithConnection';
  /** The items, each with its cursor. */
  edges: Array<CooperatesWithEdge>;
  /** The items alone. */
  nodes: Array<CooperatesWith>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `COOPERATES_WITH` relations. */
export type CooperatesWithEdge = {
  __typename?: 'CooperatesWithEdge';
  /** The item. */
  node: CooperatesWith;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** Two countries or organizations share interests, positions or a responsibility, or complete each other. */
export type CommonGroundWith = Node & Relation & {
  __typename?: 'CommonGroundWith';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Entity;
  /** Where it ends. */
  to: Entity;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** Both ends. */
  parties: Array<Entity>;
  /** What they share. COMPLEMENTARITY: each has what the other lacks. */
  kind: CommonGroundKind;
  /** In what matter. */
  subject?: Maybe<Topic>;
};

/** A page of `COMMON_GROUND_WITH` relations. */
export type CommonGroundWithConnection = {
  __typename?: 'CommonGroundWithConnection';
  /** The items, each with its cursor. */
  edges: Array<CommonGroundWithEdge>;
  /** The items alone. */
  nodes: Array<CommonGroundWith>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `COMMON_GROUND_WITH` relations. */
export type CommonGroundWithEdge = {
  __typename?: 'CommonGroundWithEdge';
  /** The item. */
  node: CommonGroundWith;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** Trade between two countries. A target is a PLANNED relation with its amount. */
export type TradesWith = Node & Relation & {
  __typename?: 'TradesWith';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Country;
  /** Where it ends. */
  to: Country;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** Both ends. */
  countries: Array<Country>;
  /** Both directions together, in whole units of the currency: 80000000000. */
  amount?: Maybe<Scalars['Float']['output']>;
  /** ISO 4217: USD. */
  currency?: Maybe<Scalars['String']['output']>;
  /** The calendar year that the amount is for. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** A page of `TRADES_WITH` relations. */
export type TradesWithConnection = {
  __typename?: 'TradesWithConnection';
  /** The items, each with its cursor. */
  edges: Array<TradesWithEdge>;
  /** The items alone. */
  nodes: Array<TradesWith>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `TRADES_WITH` relations. */
export type TradesWithEdge = {
  __typename?: 'TradesWithEdge';
  /** The item. */
  node: TradesWith;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A country, an organization or a leader holds a stance. The speaker stands in the evidence, not here. */
export type TakesPosition = Node & Relation & {
  __typename?: 'TakesPosition';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Entity;
  /** Where it ends. */
  to: Entity;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  holder: Entity;
  /** The same as `to`. */
  subject: Entity;
  /** SUPPORTS, OPPOSES; CALLS_FOR: wants it done; COMMITS_TO: will do it; VALUES: thinks it important or beneficial; EXPECTS: thinks that it will thrive; UNCHANGED: keeps its earlier stance; INTERNAL_AFFAIR: holds that it is nobody else’s business. */
  stance: Stance;
  /** What within the subject the stance is on, where the subject is wider: "reunification" within the Taiwan question. */
  aspect?: Maybe<Scalars['String']['output']>;
};

/** A page of `TAKES_POSITION` relations. */
export type TakesPositionConnection = {
  __typename?: 'TakesPositionConnection';
  /** The items, each with its cursor. */
  edges: Array<TakesPositionEdge>;
  /** The items alone. */
  nodes: Array<TakesPosition>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `TAKES_POSITION` relations. */
export type TakesPositionEdge = {
  __typename?: 'TakesPositionEdge';
  /** The item. */
  node: TakesPosition;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** Someone or something is credited with bringing something forward. What is only hoped for is EXPECTED. */
export type ContributedTo = Node & Relation & {
  __typename?: 'ContributedTo';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Entity;
  /** Where it ends. */
  to: Entity;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  contributor: Entity;
  /** The same as `to`. */
  subject: Entity;
};

/** A page of `CONTRIBUTED_TO` relations. */
export type ContributedToConnection = {
  __typename?: 'ContributedToConnection';
  /** The items, each with its cursor. */
  edges: Array<ContributedToEdge>;
  /** The items alone. */
  nodes: Array<ContributedTo>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `CONTRIBUTED_TO` relations. */
export type ContributedToEdge = {
  __typename?: 'ContributedToEdge';
  /** The item. */
  node: ContributedTo;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A speech act: someone said something about a subject, on an occasion. */
export type Stated = Node & Relation & {
  __typename?: 'Stated';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Entity;
  /** Where it ends. */
  to: Entity;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  speaker: Entity;
  /** The same as `to`. */
  subject: Entity;
  /** What was done by saying it. */
  act: SpeechAct;
  /** The event at which it was said. */
  occasion?: Maybe<Event>;
};

/** A page of `STATED` relations. */
export type StatedConnection = {
  __typename?: 'StatedConnection';
  /** The items, each with its cursor. */
  edges: Array<StatedEdge>;
  /** The items alone. */
  nodes: Array<Stated>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `STATED` relations. */
export type StatedEdge = {
  __typename?: 'StatedEdge';
  /** The item. */
  node: Stated;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A principle on which a partnership, a cooperation or an instrument rests. */
export type BasedOn = Node & Relation & {
  __typename?: 'BasedOn';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Entity;
  /** Where it ends. */
  to: Topic;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  item: Entity;
  /** The same as `to`. */
  principle: Topic;
};

/** A page of `BASED_ON` relations. */
export type BasedOnConnection = {
  __typename?: 'BasedOnConnection';
  /** The items, each with its cursor. */
  edges: Array<BasedOnEdge>;
  /** The items alone. */
  nodes: Array<BasedOn>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `BASED_ON` relations. */
export type BasedOnEdge = {
  __typename?: 'BasedOnEdge';
  /** The item. */
  node: BasedOn;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A country or an organization is of a class: a nuclear power. */
export type InstanceOf = Node & Relation & {
  __typename?: 'InstanceOf';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Entity;
  /** Where it ends. */
  to: Topic;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  instance: Entity;
  /** The same as `to`. */
  class: Topic;
};

/** A page of `INSTANCE_OF` relations. */
export type InstanceOfConnection = {
  __typename?: 'InstanceOfConnection';
  /** The items, each with its cursor. */
  edges: Array<InstanceOfEdge>;
  /** The items alone. */
  nodes: Array<InstanceOf>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `INSTANCE_OF` relations. */
export type InstanceOfEdge = {
  __typename?: 'InstanceOfEdge';
  /** The item. */
  node: InstanceOf;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** Who published a source. */
export type PublishedBy = Node & Relation & {
  __typename?: 'PublishedBy';
  /** Global id, derived from the content: the same for the same content. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: RelationType;
  /** How it reads from `from` to `to`. */
  label: Scalars['String']['output'];
  /** How it reads from `to` to `from`. */
  inverseLabel: Scalars['String']['output'];
  /** Where it starts. Of a symmetric relation: the end whose id sorts first. */
  from: Source;
  /** Where it ends. */
  to: Organization;
  /** Means the same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** When it holds. */
  time: RelationTime;
  /** Whether it is so or was only planned, expected or proposed. */
  modality: Modality;
  /** Whether a source says it. */
  derivation: Derivation;
  /** The ground of a conclusion. Null: STATED. */
  inference?: Maybe<Inference>;
  /** Which of several relations to read first. */
  rank: Rank;
  /** Whose word it rests on, as far as known in this scope. Empty: the sources’ own. */
  attributedTo: Array<Entity>;
  /** One sentence in our own words. */
  summary: Scalars['String']['output'];
  /** Its qualifiers, in the order of the vocabulary. */
  qualifiers: Array<Qualifier>;
  /** Where sources say so, as far as known in this scope. */
  evidence: Array<Evidence>;
  /** The first `knownAt` at which it is known for certain. Null: never. */
  knownSince?: Maybe<Scalars['Date']['output']>;
  /** The same as `from`. */
  source: Source;
  /** The same as `to`. */
  publisher: Organization;
};

/** A page of `PUBLISHED_BY` relations. */
export type PublishedByConnection = {
  __typename?: 'PublishedByConnection';
  /** The items, each with its cursor. */
  edges: Array<PublishedByEdge>;
  /** The items alone. */
  nodes: Array<PublishedBy>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of `PUBLISHED_BY` relations. */
export type PublishedByEdge = {
  __typename?: 'PublishedByEdge';
  /** The item. */
  node: PublishedBy;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A page of leaders. */
export type LeaderConnection = {
  __typename?: 'LeaderConnection';
  /** The items, each with its cursor. */
  edges: Array<LeaderEdge>;
  /** The items alone. */
  nodes: Array<Leader>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of leaders. */
export type LeaderEdge = {
  __typename?: 'LeaderEdge';
  /** The item. */
  node: Leader;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A page of countries. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  /** The items, each with its cursor. */
  edges: Array<CountryEdge>;
  /** The items alone. */
  nodes: Array<Country>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of countries. */
export type CountryEdge = {
  __typename?: 'CountryEdge';
  /** The item. */
  node: Country;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A page of organizations. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The items, each with its cursor. */
  edges: Array<OrganizationEdge>;
  /** The items alone. */
  nodes: Array<Organization>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of organizations. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** The item. */
  node: Organization;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A page of treaties. */
export type TreatyConnection = {
  __typename?: 'TreatyConnection';
  /** The items, each with its cursor. */
  edges: Array<TreatyEdge>;
  /** The items alone. */
  nodes: Array<Treaty>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of treaties. */
export type TreatyEdge = {
  __typename?: 'TreatyEdge';
  /** The item. */
  node: Treaty;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The items, each with its cursor. */
  edges: Array<EventEdge>;
  /** The items alone. */
  nodes: Array<Event>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of events. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** The item. */
  node: Event;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A page of places. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The items, each with its cursor. */
  edges: Array<PlaceEdge>;
  /** The items alone. */
  nodes: Array<Place>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of places. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** The item. */
  node: Place;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A page of topics. */
export type TopicConnection = {
  __typename?: 'TopicConnection';
  /** The items, each with its cursor. */
  edges: Array<TopicEdge>;
  /** The items alone. */
  nodes: Array<Topic>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of topics. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  /** The item. */
  node: Topic;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The items, each with its cursor. */
  edges: Array<SourceEdge>;
  /** The items alone. */
  nodes: Array<Source>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of sources. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** The item. */
  node: Source;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A condition on a qualifier of a relation. */
export type QualifierCondition = {
  /** The qualifier: `status`, `office`, `field`. */
  name: Scalars['String']['input'];
  /** Its value, as text, is one of these, case aside. */
  in: Array<Scalars['String']['input']>;
};

/** Has at least one relation in scope like this. */
export type RelationCondition = {
  /** Of these types. */
  types?: InputMaybe<Array<RelationType>>;
  /** Seen from the entity. Leaders who made a statement have STATED with OUT; with ANY, those who were spoken of come too. */
  direction?: Direction;
  /** With one of these at the other end. */
  other?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whose qualifiers meet all of these. */
  qualifiers?: InputMaybe<Array<QualifierCondition>>;
};

/** A name in another register. */
export type IdentifierInput = {
  /** The register: `wikidata`, `iso2`. */
  scheme: Scalars['String']['input'];
  /** The name there. */
  value: Scalars['String']['input'];
};

/** Which leaders. Every condition must be met. */
export type LeaderFilter = {
  /** One of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its name or an alias contains this, case and diacritics aside. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Known by this name in another register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** Has at least one relation in scope like this. */
  has?: InputMaybe<RelationCondition>;
};

/** Which countries. Every condition must be met. */
export type CountryFilter = {
  /** One of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its name or an alias contains this, case and diacritics aside. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Known by this name in another register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** Has at least one relation in scope like this. */
  has?: InputMaybe<RelationCondition>;
};

/** Which organizations. Every condition must be met. */
export type OrganizationFilter = {
  /** One of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its name or an alias contains this, case and diacritics aside. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Known by this name in another register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** Of these kinds. */
  kinds?: InputMaybe<Array<OrganizationKind>>;
  /** Has at least one relation in scope like this. */
  has?: InputMaybe<RelationCondition>;
};

/** Which treaties. Every condition must be met. */
export type TreatyFilter = {
  /** One of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its name or an alias contains this, case and diacritics aside. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Known by this name in another register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** Of these kinds. */
  kinds?: InputMaybe<Array<TreatyKind>>;
  /** Has at least one relation in scope like this. */
  has?: InputMaybe<RelationCondition>;
};

/** Which events. Every condition must be met. */
export type EventFilter = {
  /** One of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its name or an alias contains this, case and diacritics aside. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Known by this name in another register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** Of these kinds. */
  kinds?: InputMaybe<Array<EventKind>>;
  /** Series only, or single events only. */
  series?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has at least one relation in scope like this. */
  has?: InputMaybe<RelationCondition>;
};

/** Which places. Every condition must be met. */
export type PlaceFilter = {
  /** One of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its name or an alias contains this, case and diacritics aside. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Known by this name in another register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** Of these kinds. */
  kinds?: InputMaybe<Array<PlaceKind>>;
  /** Has at least one relation in scope like this. */
  has?: InputMaybe<RelationCondition>;
};

/** Which topics. Every condition must be met. */
export type TopicFilter = {
  /** One of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its name or an alias contains this, case and diacritics aside. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Known by this name in another register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** Has at least one relation in scope like this. */
  has?: InputMaybe<RelationCondition>;
};

/** Which sources. Every condition must be met. */
export type SourceFilter = {
  /** One of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its name or an alias contains this, case and diacritics aside. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Known by this name in another register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** Has at least one relation in scope like this. */
  has?: InputMaybe<RelationCondition>;
};

/** In which order entities come. */
export type EntityOrder = {
  /** By what. */
  field: EntityOrderField;
  /** Which end first. */
  direction?: SortDirection;
};

/** What entities are ordered by. */
export type EntityOrderField =
  /** Name. */
  | 'NAME'
  /** Global id. */
  | 'ID'
  /** Number of relations in scope. */
  | 'RELATIONS';

/** Which relations. Every condition must be met; an empty list matches nothing. */
export type RelationFilter = {
  /** Of these types. */
  types?: InputMaybe<Array<RelationType>>;
  /** Starts at one of these. */
  from?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ends at one of these. */
  to?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Joins these two entities, whichever way round. Exactly two ids. */
  between?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Has one of these at either end. */
  of?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Has evidence in one of these sources. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Some of its evidence gives the word of one of these. */
  attributedTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: some of its evidence gives somebody’s word. False: all of it is the sources’ own. */
  attributed?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of its evidence gives the word of this one, and of nobody else. */
  attributedOnlyTo?: InputMaybe<Scalars['ID']['input']>;
  /** Its qualifiers meet all of these. */
  qualifiers?: InputMaybe<Array<QualifierCondition>>;
};

/** In which order relations come. */
export type RelationOrder = {
  /** By what. */
  field: RelationOrderField;
  /** Which end first. */
  direction?: SortDirection;
};

/** What relations are ordered by. */
export type RelationOrderField =
  /** The first day on which it may hold; no known beginning first. */
  | 'TIME'
  /** Type, in the order of the vocabulary. */
  | 'TYPE'
  /** When it was first published. */
  | 'KNOWN_SINCE'
  /** Global id. */
  | 'ID';

/** How well a name fits the text. */
export type SearchMatch =
  /** A name, alias or identifier as it stands, case and diacritics aside. */
  | 'EXACT'
  /** Words of the name begin so. */
  | 'PREFIX'
  /** Alike. Never proof that it is the same. */
  | 'FUZZY';

/** A page of search results. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The items, each with its cursor. */
  edges: Array<SearchEdge>;
  /** The items alone. */
  nodes: Array<Entity>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of search results. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The item. */
  node: Entity;
  /** How well its name fits. */
  match: SearchMatch;
  /** The name, alias or identifier that matched. */
  matched: Scalars['String']['output'];
  /** Higher is better; comparable within one answer. */
  score: Scalars['Float']['output'];
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** Which of the paths that match, in the words of ISO GQL. All are beginnings of one list: every path that matches, by length or cost, then by the ids of its entities. */
export type PathSelect =
  /** The first. */
  | 'ANY_SHORTEST'
  /** All of the least length or cost. */
  | 'ALL_SHORTEST'
  /** The first `k`. */
  | 'SHORTEST_K'
  /** All within `maxLength`. */
  | 'ALL'
  /** That of earliest arrival. Goes with `time: ORDERED`. */
  | 'FOREMOST';

/** What a path must not repeat, in the words of ISO GQL. */
export type PathMode =
  /** No relation twice. Relations tell paths apart, as with `parallel: EXPANDED`. */
  | 'TRAIL'
  /** No entity twice. */
  | 'ACYCLIC'
  /** No entity twice, but that a path may end where it starts. */
  | 'SIMPLE';

/** What the relations of a path must have in common in time, beyond each being in scope. */
export type PathTime =
  /** Each holds at `validAt`, which must be given. */
  | 'AT'
  /** Each holds within `during`, which must be given. */
  | 'OVERLAPS'
  /** All hold on one same day: within `validAt` and `during`, if given. */
  | 'CONCURRENT'
  /** They hold on days that never run backwards along the path: within `validAt` and `during`, if given. */
  | 'ORDERED';

/** What comes first. */
export type PathOrder =
  /** Few relations. */
  | 'LENGTH'
  /** Relations that say much: one costs more, the more entities its ends are tied to by relations of the same type, so that a path through a hub comes late. */
  | 'INFORMATIVE';

/** What becomes of several relations between the same two entities. */
export type ParallelRelations =
  /** They are one step. */
  | 'GROUPED'
  /** Each choice of relations is a path of its own. */
  | 'EXPANDED';

/** A direction for one type of relation. */
export type TypeDirection = {
  /** The type. */
  type: RelationType;
  /** OUT: from start to end; IN: against it; ANY: both. */
  direction: Direction;
};

/** One step of a pattern: so many relations like this, one after the other. */
export type PatternStep = {
  /** Of these types. Default: all. */
  types?: InputMaybe<Array<RelationType>>;
  /** OUT: walked from start to end; IN: against it. */
  direction?: Direction;
  /** Each leads to an entity of one of these types. Default: any. */
  entityTypes?: InputMaybe<Array<EntityType>>;
  /** Whose qualifiers meet all of these. */
  qualifiers?: InputMaybe<Array<QualifierCondition>>;
  /** At least so many: 0 to 12. */
  min?: Scalars['Int']['input'];
  /** At most so many: 1 to 12. Default: `min`, or 1 if that is 0. */
  max?: InputMaybe<Scalars['Int']['input']>;
};

/** Which way a relation was walked. */
export type WalkDirection =
  /** From its start to its end. */
  | 'FORWARD'
  /** From its end to its start. */
  | 'BACKWARD';

/** Why an answer is not complete. */
export type TruncationReason =
  /** More relations would have to be looked at than is allowed. */
  | 'RELATIONS'
  /** There are more paths than is allowed. */
  | 'PATHS'
  /** There is none within `maxLength`, and more to see beyond it. */
  | 'LENGTH'
  /** It took too long. */
  | 'DEADLINE';

/** Days, the first and the last included. */
export type DayRange = {
  __typename?: 'DayRange';
  /** The first. Null: no bound. */
  from?: Maybe<Scalars['Date']['output']>;
  /** The last. Null: no bound. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A path in one sentence. */
export type Narrative = {
  __typename?: 'Narrative';
  /** The sentence, with dates and with numbers in brackets: "… was a member of … (seen on 3 June 2012) [1]". */
  text: Scalars['String']['output'];
  /** What the numbers stand for: `[1]` is the first. */
  citations: Array<Evidence>;
};

/** An alternating sequence of entities and relations. */
export type Path = {
  __typename?: 'Path';
  /** How many relations it has. */
  length: Scalars['Int']['output'];
  /** The entities, in order, both ends included. */
  entities: Array<Entity>;
  /** The relations, in order. */
  steps: Array<PathStep>;
  /** The path in one English sentence. */
  narrative: Narrative;
  /** The sum of its steps’ costs, with `order: INFORMATIVE`. */
  cost?: Maybe<Scalars['Int']['output']>;
  /** The first unbroken run of days on which all its relations hold, with `time: CONCURRENT`. */
  common?: Maybe<DayRange>;
  /** The earliest day on which its last relation can be walked, with `time: ORDERED`. Null: no bound. */
  arrival?: Maybe<Scalars['Date']['output']>;
};

/** One relation of a path, walked from one entity to the next. */
export type PathStep = {
  __typename?: 'PathStep';
  /** Where the step starts. */
  from: Entity;
  /** Where it ends. */
  to: Entity;
  /** Which way the relation was walked. */
  walked: WalkDirection;
  /** How the relation reads in the direction walked. */
  label: Scalars['String']['output'];
  /** The relation itself, with its time and evidence. */
  relation: Relation;
  /** Further relations in scope between the same two entities that meet the same conditions. */
  parallel: Array<Relation>;
  /**
   * What it adds to the path’s cost, with `order: INFORMATIVE`, in thousandths: what the cheapest relation costs that leads there by scope, types and directions. A relation costs `1/4 + log2(1 + a + b)`, where
   * `a` is the number of entities that one end is tied to by relations of this type that go the same way, whatever the scope (what is deprecated aside), and `b` that of the other end.
   */
  cost?: Maybe<Scalars['Int']['output']>;
};

/** A page of paths, shortest first, and how far the search went. */
export type PathConnection = {
  __typename?: 'PathConnection';
  /** The paths, each with its cursor. */
  edges: Array<PathEdge>;
  /** The paths alone. */
  nodes: Array<Path>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many paths there are in all. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
  /** The list holds every path that was asked for. With no path and `complete`, there is none; with no path and not `complete`, the search gave up. */
  complete: Scalars['Boolean']['output'];
  /** Why it is not complete. Null: it is. */
  truncatedBy?: Maybe<TruncationReason>;
  /** How many relations away from the start the search looked. */
  depthReached: Scalars['Int']['output'];
  /** How many relations it looked at. */
  relationsExpanded: Scalars['Int']['output'];
};

/** An item of a page of paths. */
export type PathEdge = {
  __typename?: 'PathEdge';
  /** The path. */
  node: Path;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** A page of entities that can be reached. */
export type ReachConnection = {
  __typename?: 'ReachConnection';
  /** The items, each with its cursor. */
  edges: Array<ReachEdge>;
  /** The items alone. */
  nodes: Array<Entity>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
  /** The list holds everything within `maxLength`. */
  complete: Scalars['Boolean']['output'];
  /** Why it is not complete. Null: it is. */
  truncatedBy?: Maybe<TruncationReason>;
  /** How many relations it looked at. */
  relationsExpanded: Scalars['Int']['output'];
};

/** An item of a page of entities that can be reached. */
export type ReachEdge = {
  __typename?: 'ReachEdge';
  /** The item. */
  node: Entity;
  /** How many relations away. */
  distance: Scalars['Int']['output'];
  /** The first of the shortest paths to it. */
  path: Path;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** Entities and the relations between them, for drawing. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** The entity in the middle. */
  center: Entity;
  /** The entities, nearest first. */
  entities: Array<SubgraphEntity>;
  /** Relations in scope between them: all, but at most three times `limit` and 100. */
  relations: Array<Relation>;
  /** False: there are more entities than `limit`, more relations between them than are shown, or too many to look at. */
  complete: Scalars['Boolean']['output'];
};

/** An entity of a subgraph. */
export type SubgraphEntity = {
  __typename?: 'SubgraphEntity';
  /** The entity. */
  entity: Entity;
  /** How many relations away from the middle. */
  distance: Scalars['Int']['output'];
};

/** What happened to a relation. */
export type ChangeKind =
  /** Its interval begins. */
  | 'BEGAN'
  /** Its interval ends. */
  | 'ENDED'
  /** It began and ended within this date, or went on throughout this year or month. */
  | 'HAPPENED'
  /** A source reports that it holds. */
  | 'OBSERVED';

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The items, each with its cursor. */
  edges: Array<ChangeEdge>;
  /** The items alone. */
  nodes: Array<Change>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Worked out only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of changes. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** The item. */
  node: Change;
  /** Where it stands. Opaque; good for this list and this snapshot alone. */
  cursor: Scalars['String']['output'];
};

/** Something that happened, dated as precisely as the source allows. */
export type Change = {
  __typename?: 'Change';
  /** What happened. */
  kind: ChangeKind;
  /** When. */
  date: Scalars['EDTF']['output'];
  /** To which relation. */
  relation: Relation;
};

/** The dataset that is being served. */
export type DatasetInfo = {
  __typename?: 'DatasetInfo';
  /** Its name. */
  name: Scalars['String']['output'];
  /** SHA-256 of the whole content, in hex: the same on every machine. */
  version: Scalars['String']['output'];
  /** SPDX licence expression. */
  license: Scalars['String']['output'];
  /** What it holds. */
  description: Scalars['String']['output'];
  /** How many entities. */
  entityCount: Scalars['Int']['output'];
  /** How many relations, whatever their scope. */
  relationCount: Scalars['Int']['output'];
  /** How many pieces of evidence they have. */
  evidenceCount: Scalars['Int']['output'];
  /** How many entities of each type. */
  entitiesByType: Array<EntityTypeCount>;
  /** How many relations of each type. */
  relationsByType: Array<RelationTypeCount>;
  /** Its sources, oldest first. */
  sources: Array<Source>;
};

/** How many entities of a type. */
export type EntityTypeCount = {
  __typename?: 'EntityTypeCount';
  /** The type. */
  type: EntityType;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** How many relations of a type. */
export type RelationTypeCount = {
  __typename?: 'RelationTypeCount';
  /** The type. */
  type: RelationType;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Questions to the graph. */
export type Query = {
  __typename?: 'Query';
  /** An entity or a relation by its global id (Relay object identification). An entity is found whatever the scope, which decides about its relations. Null: there is none, or it is a relation outside the scope. */
  node?: Maybe<Node>;
  /** Entities and relations by their global ids, in the order asked. An entity is found whatever the scope. Null: there is none, or it is a relation outside the scope; so this tells which of many relations hold on a day. */
  nodes: Array<Maybe<Node>>;
  /** One leader by its id. Null: there is none. */
  leader?: Maybe<Leader>;
  /** One country by its id. Null: there is none. */
  country?: Maybe<Country>;
  /** One organization by its id. Null: there is none. */
  organization?: Maybe<Organization>;
  /** One treaty by its id. Null: there is none. */
  treaty?: Maybe<Treaty>;
  /** One event by its id. Null: there is none. */
  event?: Maybe<Event>;
  /** One place by its id. Null: there is none. */
  place?: Maybe<Place>;
  /** One topic by its id. Null: there is none. */
  topic?: Maybe<Topic>;
  /** One source by its id. Null: there is none. */
  source?: Maybe<Source>;
  /** Leaders, whatever the scope, which decides about their relations. */
  leaders: LeaderConnection;
  /** Countries, whatever the scope, which decides about their relations. */
  countries: CountryConnection;
  /** Organizations, whatever the scope, which decides about their relations. */
  organizations: OrganizationConnection;
  /** Treaties whose signing or adoption is in scope: planned ones are asked for with `modality`. */
  treaties: TreatyConnection;
  /** Events whose taking place is in scope: planned ones are asked for with `modality`. */
  events: EventConnection;
  /** Places, whatever the scope, which decides about their relations. */
  places: PlaceConnection;
  /** Topics, whatever the scope, which decides about their relations. */
  topics: TopicConnection;
  /** Sources, whatever the scope, which decides about their relations. */
  sources: SourceConnection;
  /** Relations in scope. */
  relations: RelationConnection;
  /** Entities whose name, alias or identifier matches a text, best first. Finds beginnings of words and, where nothing else is found, names that are alike. */
  search: SearchConnection;
  /** How two entities are connected: paths along relations in scope. Every condition is applied within the search. A source is never a stop on the way. */
  paths: PathConnection;
  /** What can be reached from entities: each with its distance and one path, nearest first, by the same conditions as `paths`. An entity is listed if a path of mode SIMPLE that meets all of them leads to it; its distance is the length of the shortest, and its path the first of those. */
  reachable: ReachConnection;
  /** What lies around an entity. Null: there is no such entity. */
  neighborhood?: Maybe<Subgraph>;
  /** What happened to an entity, in order of time. Null: there is no such entity. */
  timeline?: Maybe<ChangeConnection>;
  /** What changed between two dates: what began, ended, happened or was observed after the first and up to the second. Null: there is no such entity. */
  changes?: Maybe<ChangeConnection>;
  /** The dataset that is being served. */
  dataset: DatasetInfo;
};


/** Questions to the graph. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryLeaderArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryCountryArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryTreatyArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryLeadersArgs = {
  filter?: InputMaybe<LeaderFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryCountriesArgs = {
  filter?: InputMaybe<CountryFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryTreatiesArgs = {
  filter?: InputMaybe<TreatyFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryPlacesArgs = {
  filter?: InputMaybe<PlaceFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryTopicsArgs = {
  filter?: InputMaybe<TopicFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<EntityType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryPathsArgs = {
  from: Array<Scalars['ID']['input']>;
  to: Array<Scalars['ID']['input']>;
  select?: PathSelect;
  k?: Scalars['Int']['input'];
  mode?: PathMode;
  minLength?: Scalars['Int']['input'];
  maxLength?: Scalars['Int']['input'];
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  directions?: InputMaybe<Array<TypeDirection>>;
  entityTypes?: InputMaybe<Array<EntityType>>;
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  hubLimit?: InputMaybe<Scalars['Int']['input']>;
  pattern?: InputMaybe<Array<PatternStep>>;
  time?: InputMaybe<PathTime>;
  order?: PathOrder;
  parallel?: ParallelRelations;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryReachableArgs = {
  from: Array<Scalars['ID']['input']>;
  minLength?: Scalars['Int']['input'];
  maxLength?: Scalars['Int']['input'];
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  directions?: InputMaybe<Array<TypeDirection>>;
  entityTypes?: InputMaybe<Array<EntityType>>;
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  hubLimit?: InputMaybe<Scalars['Int']['input']>;
  pattern?: InputMaybe<Array<PatternStep>>;
  time?: InputMaybe<PathTime>;
  endTypes?: InputMaybe<Array<EntityType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryNeighborhoodArgs = {
  of: Scalars['ID']['input'];
  depth?: Scalars['Int']['input'];
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  entityTypes?: InputMaybe<Array<EntityType>>;
  limit?: Scalars['Int']['input'];
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryTimelineArgs = {
  of: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scope>;
};


/** Questions to the graph. */
export type QueryChangesArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scope>;
};

/** What is told unasked. A server of this package answers subscriptions as server-sent events at `/graphql/stream` (the protocol of graphql-sse, one operation a connection), and not at `/graphql`. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Another snapshot has taken the place of the one before: the dataset was loaded again, and its content is another. Queries from then on are answered from it; cursors of the one before no longer hold. */
  snapshotChanged: SnapshotChange;
};


/** What is told unasked. A server of this package answers subscriptions as server-sent events at `/graphql/stream` (the protocol of graphql-sse, one operation a connection), and not at `/graphql`. */
export type SubscriptionSnapshotChangedArgs = {
  since?: InputMaybe<Scalars['String']['input']>;
};

/** A snapshot that has taken the place of another. */
export type SnapshotChange = {
  __typename?: 'SnapshotChange';
  /** SHA-256 of its whole content, in hex, as `DatasetInfo.version` gives it. */
  version: Scalars['String']['output'];
  /** The version before; that of `since`, where the client asked with it. */
  previousVersion: Scalars['String']['output'];
  /** How many entities it has. */
  entityCount: Scalars['Int']['output'];
  /** How many relations it has, whatever their scope. */
  relationCount: Scalars['Int']['output'];
  /** How many pieces of evidence they have. */
  evidenceCount: Scalars['Int']['output'];
  /** How its entities differ from those before. Null: the snapshot before is gone. */
  entities?: Maybe<RecordChanges>;
  /** How its relations differ from those before. Null: the snapshot before is gone. */
  relations?: Maybe<RecordChanges>;
};

/** How many records came, went and changed. A record is known by its id. */
export type RecordChanges = {
  __typename?: 'RecordChanges';
  /** So many are new. */
  added: Scalars['Int']['output'];
  /** So many are gone. */
  removed: Scalars['Int']['output'];
  /** So many say something else than before. */
  changed: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Scope: Scope;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Certainty: Certainty;
  Modality: Modality;
  Derivation: Derivation;
  Rank: Rank;
  SortDirection: SortDirection;
  Direction: Direction;
  EntityType: EntityType;
  OrganizationKind: OrganizationKind;
  TreatyKind: TreatyKind;
  EventKind: EventKind;
  PlaceKind: PlaceKind;
  RelationType: RelationType;
  MembershipStatus: MembershipStatus;
  ParticipationRole: ParticipationRole;
  SigningCapacity: SigningCapacity;
  Sector: Sector;
  DiplomaticRelationKind: DiplomaticRelationKind;
  DiplomaticRelationStatus: DiplomaticRelationStatus;
  CommonGroundKind: CommonGroundKind;
  Stance: Stance;
  SpeechAct: SpeechAct;
  Node: ResolverTypeWrapper<Nodes.EntityNode | Nodes.RelationNode>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<Connections.ConnectionNode>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Entity: ResolverTypeWrapper<Nodes.EntityNode>;
  Identifier: ResolverTypeWrapper<Identifier>;
  Leader: ResolverTypeWrapper<Nodes.EntityNode>;
  Country: ResolverTypeWrapper<Nodes.EntityNode>;
  Organization: ResolverTypeWrapper<Nodes.EntityNode>;
  Treaty: ResolverTypeWrapper<Nodes.EntityNode>;
  Event: ResolverTypeWrapper<Nodes.EntityNode>;
  Place: ResolverTypeWrapper<Nodes.EntityNode>;
  Topic: ResolverTypeWrapper<Nodes.EntityNode>;
  Source: ResolverTypeWrapper<Nodes.EntityNode>;
  Relation: ResolverTypeWrapper<Nodes.RelationNode>;
  RelationConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  RelationEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  Qualifier: ResolverTypeWrapper<Nodes.QualifierNode>;
  TimeKind: TimeKind;
  RelationTime: ResolverTypeWrapper<Nodes.TimeNode>;
  Inference: ResolverTypeWrapper<Nodes.InferenceNode>;
  Evidence: ResolverTypeWrapper<Nodes.EvidenceNode>;
  Locator: ResolverTypeWrapper<Nodes.LocatorNode>;
  ExcerptStatus: ExcerptStatus;
  HoldsOffice: ResolverTypeWrapper<Nodes.RelationNode>;
  HoldsOfficeConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  HoldsOfficeEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  MemberOf: ResolverTypeWrapper<Nodes.RelationNode>;
  MemberOfConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  MemberOfEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  PartOf: ResolverTypeWrapper<Nodes.RelationNode>;
  PartOfConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  PartOfEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  ParticipatedIn: ResolverTypeWrapper<Nodes.RelationNode>;
  ParticipatedInConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  ParticipatedInEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  HeldIn: ResolverTypeWrapper<Nodes.RelationNode>;
  HeldInConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  HeldInEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  OrganizedBy: ResolverTypeWrapper<Nodes.RelationNode>;
  OrganizedByConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  OrganizedByEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  Follows: ResolverTypeWrapper<Nodes.RelationNode>;
  FollowsConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  FollowsEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  LocatedIn: ResolverTypeWrapper<Nodes.RelationNode>;
  LocatedInConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  LocatedInEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  FoundedAt: ResolverTypeWrapper<Nodes.RelationNode>;
  FoundedAtConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  FoundedAtEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  Concerns: ResolverTypeWrapper<Nodes.RelationNode>;
  ConcernsConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  ConcernsEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  Signed: ResolverTypeWrapper<Nodes.RelationNode>;
  SignedConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  SignedEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  AdoptedAt: ResolverTypeWrapper<Nodes.RelationNode>;
  AdoptedAtConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  AdoptedAtEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  Produced: ResolverTypeWrapper<Nodes.RelationNode>;
  ProducedConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  ProducedEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  Realizes: ResolverTypeWrapper<Nodes.RelationNode>;
  RealizesConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  RealizesEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  DiplomaticRelation: ResolverTypeWrapper<Nodes.RelationNode>;
  DiplomaticRelationConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  DiplomaticRelationEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  Borders: ResolverTypeWrapper<Nodes.RelationNode>;
  BordersConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  BordersEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  CooperatesWith: ResolverTypeWrapper<Nodes.RelationNode>;
  CooperatesWithConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  CooperatesWithEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  CommonGroundWith: ResolverTypeWrapper<Nodes.RelationNode>;
  CommonGroundWithConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  CommonGroundWithEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  TradesWith: ResolverTypeWrapper<Nodes.RelationNode>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  TradesWithConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  TradesWithEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  TakesPosition: ResolverTypeWrapper<Nodes.RelationNode>;
  TakesPositionConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  TakesPositionEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  ContributedTo: ResolverTypeWrapper<Nodes.RelationNode>;
  ContributedToConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  ContributedToEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  Stated: ResolverTypeWrapper<Nodes.RelationNode>;
  StatedConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  StatedEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  BasedOn: ResolverTypeWrapper<Nodes.RelationNode>;
  BasedOnConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  BasedOnEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  InstanceOf: ResolverTypeWrapper<Nodes.RelationNode>;
  InstanceOfConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  InstanceOfEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  PublishedBy: ResolverTypeWrapper<Nodes.RelationNode>;
  PublishedByConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  PublishedByEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  LeaderConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  LeaderEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  CountryConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  CountryEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  OrganizationConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  OrganizationEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  TreatyConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  TreatyEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  EventConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  EventEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  PlaceConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  PlaceEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  TopicConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  TopicEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  SourceConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  SourceEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  QualifierCondition: QualifierCondition;
  RelationCondition: RelationCondition;
  IdentifierInput: IdentifierInput;
  LeaderFilter: LeaderFilter;
  CountryFilter: CountryFilter;
  OrganizationFilter: OrganizationFilter;
  TreatyFilter: TreatyFilter;
  EventFilter: EventFilter;
  PlaceFilter: PlaceFilter;
  TopicFilter: TopicFilter;
  SourceFilter: SourceFilter;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  RelationFilter: RelationFilter;
  RelationOrder: RelationOrder;
  RelationOrderField: RelationOrderField;
  SearchMatch: SearchMatch;
  SearchConnection: ResolverTypeWrapper<Nodes.SearchConnectionNode>;
  SearchEdge: ResolverTypeWrapper<Nodes.SearchEdgeNode>;
  PathSelect: PathSelect;
  PathMode: PathMode;
  PathTime: PathTime;
  PathOrder: PathOrder;
  ParallelRelations: ParallelRelations;
  TypeDirection: TypeDirection;
  PatternStep: PatternStep;
  WalkDirection: WalkDirection;
  TruncationReason: TruncationReason;
  DayRange: ResolverTypeWrapper<DayRange>;
  Narrative: ResolverTypeWrapper<Nodes.NarrativeNode>;
  Path: ResolverTypeWrapper<Nodes.PathNode>;
  PathStep: ResolverTypeWrapper<Nodes.PathStepNode>;
  PathConnection: ResolverTypeWrapper<Nodes.PathConnectionNode>;
  PathEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  ReachConnection: ResolverTypeWrapper<Nodes.ReachConnectionNode>;
  ReachEdge: ResolverTypeWrapper<Nodes.ReachEdgeNode>;
  Subgraph: ResolverTypeWrapper<Nodes.SubgraphNode>;
  SubgraphEntity: ResolverTypeWrapper<Nodes.SubgraphEntityNode>;
  ChangeKind: ChangeKind;
  ChangeConnection: ResolverTypeWrapper<Connections.ConnectionNode>;
  ChangeEdge: ResolverTypeWrapper<Connections.EdgeNode>;
  Change: ResolverTypeWrapper<Nodes.ChangeNode>;
  DatasetInfo: ResolverTypeWrapper<Nodes.DatasetNode>;
  EntityTypeCount: ResolverTypeWrapper<EntityTypeCount>;
  RelationTypeCount: ResolverTypeWrapper<RelationTypeCount>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SnapshotChange: ResolverTypeWrapper<Nodes.SnapshotChangeNode>;
  RecordChanges: ResolverTypeWrapper<RecordChanges>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  EDTF: Scalars['EDTF']['output'];
  Date: Scalars['Date']['output'];
  Scope: Scope;
  Int: Scalars['Int']['output'];
  Node: Nodes.EntityNode | Nodes.RelationNode;
  ID: Scalars['ID']['output'];
  PageInfo: Connections.ConnectionNode;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Entity: Nodes.EntityNode;
  Identifier: Identifier;
  Leader: Nodes.EntityNode;
  Country: Nodes.EntityNode;
  Organization: Nodes.EntityNode;
  Treaty: Nodes.EntityNode;
  Event: Nodes.EntityNode;
  Place: Nodes.EntityNode;
  Topic: Nodes.EntityNode;
  Source: Nodes.EntityNode;
  Relation: Nodes.RelationNode;
  RelationConnection: Connections.ConnectionNode;
  RelationEdge: Connections.EdgeNode;
  Qualifier: Nodes.QualifierNode;
  RelationTime: Nodes.TimeNode;
  Inference: Nodes.InferenceNode;
  Evidence: Nodes.EvidenceNode;
  Locator: Nodes.LocatorNode;
  HoldsOffice: Nodes.RelationNode;
  HoldsOfficeConnection: Connections.ConnectionNode;
  HoldsOfficeEdge: Connections.EdgeNode;
  MemberOf: Nodes.RelationNode;
  MemberOfConnection: Connections.ConnectionNode;
  MemberOfEdge: Connections.EdgeNode;
  PartOf: Nodes.RelationNode;
  PartOfConnection: Connections.ConnectionNode;
  PartOfEdge: Connections.EdgeNode;
  ParticipatedIn: Nodes.RelationNode;
  ParticipatedInConnection: Connections.ConnectionNode;
  ParticipatedInEdge: Connections.EdgeNode;
  HeldIn: Nodes.RelationNode;
  HeldInConnection: Connections.ConnectionNode;
  HeldInEdge: Connections.EdgeNode;
  OrganizedBy: Nodes.RelationNode;
  OrganizedByConnection: Connections.ConnectionNode;
  OrganizedByEdge: Connections.EdgeNode;
  Follows: Nodes.RelationNode;
  FollowsConnection: Connections.ConnectionNode;
  FollowsEdge: Connections.EdgeNode;
  LocatedIn: Nodes.RelationNode;
  LocatedInConnection: Connections.ConnectionNode;
  LocatedInEdge: Connections.EdgeNode;
  FoundedAt: Nodes.RelationNode;
  FoundedAtConnection: Connections.ConnectionNode;
  FoundedAtEdge: Connections.EdgeNode;
  Concerns: Nodes.RelationNode;
  ConcernsConnection: Connections.ConnectionNode;
  ConcernsEdge: Connections.EdgeNode;
  Signed: Nodes.RelationNode;
  SignedConnection: Connections.ConnectionNode;
  SignedEdge: Connections.EdgeNode;
  AdoptedAt: Nodes.RelationNode;
  AdoptedAtConnection: Connections.ConnectionNode;
  AdoptedAtEdge: Connections.EdgeNode;
  Produced: Nodes.RelationNode;
  ProducedConnection: Connections.ConnectionNode;
  ProducedEdge: Connections.EdgeNode;
  Realizes: Nodes.RelationNode;
  RealizesConnection: Connections.ConnectionNode;
  RealizesEdge: Connections.EdgeNode;
  DiplomaticRelation: Nodes.RelationNode;
  DiplomaticRelationConnection: Connections.ConnectionNode;
  DiplomaticRelationEdge: Connections.EdgeNode;
  Borders: Nodes.RelationNode;
  BordersConnection: Connections.ConnectionNode;
  BordersEdge: Connections.EdgeNode;
  CooperatesWith: Nodes.RelationNode;
  CooperatesWithConnection: Connections.ConnectionNode;
  CooperatesWithEdge: Connections.EdgeNode;
  CommonGroundWith: Nodes.RelationNode;
  CommonGroundWithConnection: Connections.ConnectionNode;
  CommonGroundWithEdge: Connections.EdgeNode;
  TradesWith: Nodes.RelationNode;
  Float: Scalars['Float']['output'];
  TradesWithConnection: Connections.ConnectionNode;
  TradesWithEdge: Connections.EdgeNode;
  TakesPosition: Nodes.RelationNode;
  TakesPositionConnection: Connections.ConnectionNode;
  TakesPositionEdge: Connections.EdgeNode;
  ContributedTo: Nodes.RelationNode;
  ContributedToConnection: Connections.ConnectionNode;
  ContributedToEdge: Connections.EdgeNode;
  Stated: Nodes.RelationNode;
  StatedConnection: Connections.ConnectionNode;
  StatedEdge: Connections.EdgeNode;
  BasedOn: Nodes.RelationNode;
  BasedOnConnection: Connections.ConnectionNode;
  BasedOnEdge: Connections.EdgeNode;
  InstanceOf: Nodes.RelationNode;
  InstanceOfConnection: Connections.ConnectionNode;
  InstanceOfEdge: Connections.EdgeNode;
  PublishedBy: Nodes.RelationNode;
  PublishedByConnection: Connections.ConnectionNode;
  PublishedByEdge: Connections.EdgeNode;
  LeaderConnection: Connections.ConnectionNode;
  LeaderEdge: Connections.EdgeNode;
  CountryConnection: Connections.ConnectionNode;
  CountryEdge: Connections.EdgeNode;
  OrganizationConnection: Connections.ConnectionNode;
  OrganizationEdge: Connections.EdgeNode;
  TreatyConnection: Connections.ConnectionNode;
  TreatyEdge: Connections.EdgeNode;
  EventConnection: Connections.ConnectionNode;
  EventEdge: Connections.EdgeNode;
  PlaceConnection: Connections.ConnectionNode;
  PlaceEdge: Connections.EdgeNode;
  TopicConnection: Connections.ConnectionNode;
  TopicEdge: Connections.EdgeNode;
  SourceConnection: Connections.ConnectionNode;
  SourceEdge: Connections.EdgeNode;
  QualifierCondition: QualifierCondition;
  RelationCondition: RelationCondition;
  IdentifierInput: IdentifierInput;
  LeaderFilter: LeaderFilter;
  CountryFilter: CountryFilter;
  OrganizationFilter: OrganizationFilter;
  TreatyFilter: TreatyFilter;
  EventFilter: EventFilter;
  PlaceFilter: PlaceFilter;
  TopicFilter: TopicFilter;
  SourceFilter: SourceFilter;
  EntityOrder: EntityOrder;
  RelationFilter: RelationFilter;
  RelationOrder: RelationOrder;
  SearchConnection: Nodes.SearchConnectionNode;
  SearchEdge: Nodes.SearchEdgeNode;
  TypeDirection: TypeDirection;
  PatternStep: PatternStep;
  DayRange: DayRange;
  Narrative: Nodes.NarrativeNode;
  Path: Nodes.PathNode;
  PathStep: Nodes.PathStepNode;
  PathConnection: Nodes.PathConnectionNode;
  PathEdge: Connections.EdgeNode;
  ReachConnection: Nodes.ReachConnectionNode;
  ReachEdge: Nodes.ReachEdgeNode;
  Subgraph: Nodes.SubgraphNode;
  SubgraphEntity: Nodes.SubgraphEntityNode;
  ChangeConnection: Connections.ConnectionNode;
  ChangeEdge: Connections.EdgeNode;
  Change: Nodes.ChangeNode;
  DatasetInfo: Nodes.DatasetNode;
  EntityTypeCount: EntityTypeCount;
  RelationTypeCount: RelationTypeCount;
  Query: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  SnapshotChange: Nodes.SnapshotChangeNode;
  RecordChanges: RecordChanges;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type EntityTypeResolvers = EnumResolverSignature<{ LEADER?: any, COUNTRY?: any, ORGANIZATION?: any, TREATY?: any, EVENT?: any, PLACE?: any, TOPIC?: any, SOURCE?: any }, ResolversTypes['EntityType']>;

export type RelationTypeResolvers = EnumResolverSignature<{ HOLDS_OFFICE?: any, MEMBER_OF?: any, PART_OF?: any, PARTICIPATED_IN?: any, HELD_IN?: any, ORGANIZED_BY?: any, FOLLOWS?: any, LOCATED_IN?: any, FOUNDED_AT?: any, CONCERNS?: any, SIGNED?: any, ADOPTED_AT?: any, PRODUCED?: any, REALIZES?: any, DIPLOMATIC_RELATION?: any, BORDERS?: any, COOPERATES_WITH?: any, COMMON_GROUND_WITH?: any, TRADES_WITH?: any, TAKES_POSITION?: any, CONTRIBUTED_TO?: any, STATED?: any, BASED_ON?: any, INSTANCE_OF?: any, PUBLISHED_BY?: any }, ResolversTypes['RelationType']>;

export type NodeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Leader' | 'Country' | 'Organization' | 'Treaty' | 'Event' | 'Place' | 'Topic' | 'Source' | 'HoldsOffice' | 'MemberOf' | 'PartOf' | 'ParticipatedIn' | 'HeldIn' | 'OrganizedBy' | 'Follows' | 'LocatedIn' | 'FoundedAt' | 'Concerns' | 'Signed' | 'AdoptedAt' | 'Produced' | 'Realizes' | 'DiplomaticRelation' | 'Borders' | 'CooperatesWith' | 'CommonGroundWith' | 'TradesWith' | 'TakesPosition' | 'ContributedTo' | 'Stated' | 'BasedOn' | 'InstanceOf' | 'PublishedBy', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Leader' | 'Country' | 'Organization' | 'Treaty' | 'Event' | 'Place' | 'Topic' | 'Source', ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeaderResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Leader'] = ResolversParentTypes['Leader']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<LeaderRelationsArgs, 'direction'>>;
  offices?: Resolver<ResolversTypes['HoldsOfficeConnection'], ParentType, ContextType, Partial<LeaderOfficesArgs>>;
  participations?: Resolver<ResolversTypes['ParticipatedInConnection'], ParentType, ContextType, Partial<LeaderParticipationsArgs>>;
  positions?: Resolver<ResolversTypes['TakesPositionConnection'], ParentType, ContextType, Partial<LeaderPositionsArgs>>;
  statements?: Resolver<ResolversTypes['StatedConnection'], ParentType, ContextType, Partial<LeaderStatementsArgs>>;
  signed?: Resolver<ResolversTypes['SignedConnection'], ParentType, ContextType, Partial<LeaderSignedArgs>>;
  contributions?: Resolver<ResolversTypes['ContributedToConnection'], ParentType, ContextType, Partial<LeaderContributionsArgs>>;
  attributions?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<LeaderAttributionsArgs, 'only'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CountryRelationsArgs, 'direction'>>;
  leaders?: Resolver<ResolversTypes['HoldsOfficeConnection'], ParentType, ContextType, Partial<CountryLeadersArgs>>;
  memberships?: Resolver<ResolversTypes['MemberOfConnection'], ParentType, ContextType, Partial<CountryMembershipsArgs>>;
  treaties?: Resolver<ResolversTypes['SignedConnection'], ParentType, ContextType, Partial<CountryTreatiesArgs>>;
  positions?: Resolver<ResolversTypes['TakesPositionConnection'], ParentType, ContextType, Partial<CountryPositionsArgs>>;
  diplomaticRelations?: Resolver<ResolversTypes['DiplomaticRelationConnection'], ParentType, ContextType, Partial<CountryDiplomaticRelationsArgs>>;
  borders?: Resolver<ResolversTypes['BordersConnection'], ParentType, ContextType, Partial<CountryBordersArgs>>;
  cooperation?: Resolver<ResolversTypes['CooperatesWithConnection'], ParentType, ContextType, Partial<CountryCooperationArgs>>;
  commonGround?: Resolver<ResolversTypes['CommonGroundWithConnection'], ParentType, ContextType, Partial<CountryCommonGroundArgs>>;
  trade?: Resolver<ResolversTypes['TradesWithConnection'], ParentType, ContextType, Partial<CountryTradeArgs>>;
  participations?: Resolver<ResolversTypes['ParticipatedInConnection'], ParentType, ContextType, Partial<CountryParticipationsArgs>>;
  eventsHeld?: Resolver<ResolversTypes['HeldInConnection'], ParentType, ContextType, Partial<CountryEventsHeldArgs>>;
  eventsOrganized?: Resolver<ResolversTypes['OrganizedByConnection'], ParentType, ContextType, Partial<CountryEventsOrganizedArgs>>;
  institutions?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, Partial<CountryInstitutionsArgs>>;
  statements?: Resolver<ResolversTypes['StatedConnection'], ParentType, ContextType, Partial<CountryStatementsArgs>>;
  classes?: Resolver<ResolversTypes['InstanceOfConnection'], ParentType, ContextType, Partial<CountryClassesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'direction'>>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberOfConnection'], ParentType, ContextType, Partial<OrganizationMembersArgs>>;
  memberships?: Resolver<ResolversTypes['MemberOfConnection'], ParentType, ContextType, Partial<OrganizationMembershipsArgs>>;
  leaders?: Resolver<ResolversTypes['HoldsOfficeConnection'], ParentType, ContextType, Partial<OrganizationLeadersArgs>>;
  organs?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, Partial<OrganizationOrgansArgs>>;
  partOf?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, Partial<OrganizationPartOfArgs>>;
  positions?: Resolver<ResolversTypes['TakesPositionConnection'], ParentType, ContextType, Partial<OrganizationPositionsArgs>>;
  treaties?: Resolver<ResolversTypes['SignedConnection'], ParentType, ContextType, Partial<OrganizationTreatiesArgs>>;
  cooperation?: Resolver<ResolversTypes['CooperatesWithConnection'], ParentType, ContextType, Partial<OrganizationCooperationArgs>>;
  hostedCooperation?: Resolver<ResolversTypes['CooperatesWithConnection'], ParentType, ContextType, Partial<OrganizationHostedCooperationArgs>>;
  participations?: Resolver<ResolversTypes['ParticipatedInConnection'], ParentType, ContextType, Partial<OrganizationParticipationsArgs>>;
  eventsOrganized?: Resolver<ResolversTypes['OrganizedByConnection'], ParentType, ContextType, Partial<OrganizationEventsOrganizedArgs>>;
  founding?: Resolver<ResolversTypes['FoundedAtConnection'], ParentType, ContextType, Partial<OrganizationFoundingArgs>>;
  statements?: Resolver<ResolversTypes['StatedConnection'], ParentType, ContextType, Partial<OrganizationStatementsArgs>>;
  publications?: Resolver<ResolversTypes['PublishedByConnection'], ParentType, ContextType, Partial<OrganizationPublicationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatyResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Treaty'] = ResolversParentTypes['Treaty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TreatyRelationsArgs, 'direction'>>;
  kind?: Resolver<ResolversTypes['TreatyKind'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['RelationTime']>, ParentType, ContextType>;
  modality?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  signatories?: Resolver<ResolversTypes['SignedConnection'], ParentType, ContextType, Partial<TreatySignatoriesArgs>>;
  adoptedAt?: Resolver<ResolversTypes['AdoptedAtConnection'], ParentType, ContextType, Partial<TreatyAdoptedAtArgs>>;
  subjects?: Resolver<ResolversTypes['ConcernsConnection'], ParentType, ContextType, Partial<TreatySubjectsArgs>>;
  realizes?: Resolver<ResolversTypes['RealizesConnection'], ParentType, ContextType, Partial<TreatyRealizesArgs>>;
  realizedBy?: Resolver<ResolversTypes['RealizesConnection'], ParentType, ContextType, Partial<TreatyRealizedByArgs>>;
  positions?: Resolver<ResolversTypes['TakesPositionConnection'], ParentType, ContextType, Partial<TreatyPositionsArgs>>;
  statements?: Resolver<ResolversTypes['StatedConnection'], ParentType, ContextType, Partial<TreatyStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventRelationsArgs, 'direction'>>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['RelationTime']>, ParentType, ContextType>;
  modality?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  documentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ParticipatedInConnection'], ParentType, ContextType, Partial<EventParticipantsArgs>>;
  locations?: Resolver<ResolversTypes['HeldInConnection'], ParentType, ContextType, Partial<EventLocationsArgs>>;
  organizers?: Resolver<ResolversTypes['OrganizedByConnection'], ParentType, ContextType, Partial<EventOrganizersArgs>>;
  partOf?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, Partial<EventPartOfArgs>>;
  parts?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, Partial<EventPartsArgs>>;
  follows?: Resolver<ResolversTypes['FollowsConnection'], ParentType, ContextType, Partial<EventFollowsArgs>>;
  followedBy?: Resolver<ResolversTypes['FollowsConnection'], ParentType, ContextType, Partial<EventFollowedByArgs>>;
  treaties?: Resolver<ResolversTypes['AdoptedAtConnection'], ParentType, ContextType, Partial<EventTreatiesArgs>>;
  products?: Resolver<ResolversTypes['ProducedConnection'], ParentType, ContextType, Partial<EventProductsArgs>>;
  subjects?: Resolver<ResolversTypes['ConcernsConnection'], ParentType, ContextType, Partial<EventSubjectsArgs>>;
  realizes?: Resolver<ResolversTypes['RealizesConnection'], ParentType, ContextType, Partial<EventRealizesArgs>>;
  realizedBy?: Resolver<ResolversTypes['RealizesConnection'], ParentType, ContextType, Partial<EventRealizedByArgs>>;
  statements?: Resolver<ResolversTypes['StatedConnection'], ParentType, ContextType, Partial<EventStatementsArgs>>;
  founded?: Resolver<ResolversTypes['FoundedAtConnection'], ParentType, ContextType, Partial<EventFoundedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlaceRelationsArgs, 'direction'>>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  eventsHeld?: Resolver<ResolversTypes['HeldInConnection'], ParentType, ContextType, Partial<PlaceEventsHeldArgs>>;
  locatedIn?: Resolver<ResolversTypes['LocatedInConnection'], ParentType, ContextType, Partial<PlaceLocatedInArgs>>;
  contains?: Resolver<ResolversTypes['LocatedInConnection'], ParentType, ContextType, Partial<PlaceContainsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TopicRelationsArgs, 'direction'>>;
  positions?: Resolver<ResolversTypes['TakesPositionConnection'], ParentType, ContextType, Partial<TopicPositionsArgs>>;
  statements?: Resolver<ResolversTypes['StatedConnection'], ParentType, ContextType, Partial<TopicStatementsArgs>>;
  cooperation?: Resolver<ResolversTypes['CooperatesWithConnection'], ParentType, ContextType, Partial<TopicCooperationArgs>>;
  concernedBy?: Resolver<ResolversTypes['ConcernsConnection'], ParentType, ContextType, Partial<TopicConcernedByArgs>>;
  contributors?: Resolver<ResolversTypes['ContributedToConnection'], ParentType, ContextType, Partial<TopicContributorsArgs>>;
  contributions?: Resolver<ResolversTypes['ContributedToConnection'], ParentType, ContextType, Partial<TopicContributionsArgs>>;
  subjects?: Resolver<ResolversTypes['ConcernsConnection'], ParentType, ContextType, Partial<TopicSubjectsArgs>>;
  basis?: Resolver<ResolversTypes['BasedOnConnection'], ParentType, ContextType, Partial<TopicBasisArgs>>;
  basisOf?: Resolver<ResolversTypes['BasedOnConnection'], ParentType, ContextType, Partial<TopicBasisOfArgs>>;
  commonGround?: Resolver<ResolversTypes['CommonGroundWithConnection'], ParentType, ContextType, Partial<TopicCommonGroundArgs>>;
  instances?: Resolver<ResolversTypes['InstanceOfConnection'], ParentType, ContextType, Partial<TopicInstancesArgs>>;
  products?: Resolver<ResolversTypes['ProducedConnection'], ParentType, ContextType, Partial<TopicProductsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SourceRelationsArgs, 'direction'>>;
  published?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  publishedInference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['PublishedByConnection'], ParentType, ContextType, Partial<SourcePublishersArgs>>;
  supports?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<SourceSupportsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  __resolveType: TypeResolveFn<'HoldsOffice' | 'MemberOf' | 'PartOf' | 'ParticipatedIn' | 'HeldIn' | 'OrganizedBy' | 'Follows' | 'LocatedIn' | 'FoundedAt' | 'Concerns' | 'Signed' | 'AdoptedAt' | 'Produced' | 'Realizes' | 'DiplomaticRelation' | 'Borders' | 'CooperatesWith' | 'CommonGroundWith' | 'TradesWith' | 'TakesPosition' | 'ContributedTo' | 'Stated' | 'BasedOn' | 'InstanceOf' | 'PublishedBy', ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QualifierResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Qualifier'] = ResolversParentTypes['Qualifier']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type RelationTimeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RelationTime'] = ResolversParentTypes['RelationTime']> = {
  kind?: Resolver<ResolversTypes['TimeKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certainFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certainUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mayLast?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
};

export type InferenceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Inference'] = ResolversParentTypes['Inference']> = {
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['Locator'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  excerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  excerptStatus?: Resolver<ResolversTypes['ExcerptStatus'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocatorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Locator'] = ResolversParentTypes['Locator']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoldsOfficeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoldsOffice'] = ResolversParentTypes['HoldsOffice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldsOfficeConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoldsOfficeConnection'] = ResolversParentTypes['HoldsOfficeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HoldsOfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HoldsOffice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldsOfficeEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoldsOfficeEdge'] = ResolversParentTypes['HoldsOfficeEdge']> = {
  node?: Resolver<ResolversTypes['HoldsOffice'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberOfResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MemberOf'] = ResolversParentTypes['MemberOf']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MembershipStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberOfConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MemberOfConnection'] = ResolversParentTypes['MemberOfConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MemberOf']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberOfEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MemberOfEdge'] = ResolversParentTypes['MemberOfEdge']> = {
  node?: Resolver<ResolversTypes['MemberOf'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartOfResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PartOf'] = ResolversParentTypes['PartOf']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartOfConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PartOfConnection'] = ResolversParentTypes['PartOfConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartOf']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartOfEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PartOfEdge'] = ResolversParentTypes['PartOfEdge']> = {
  node?: Resolver<ResolversTypes['PartOf'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParticipatedInResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ParticipatedIn'] = ResolversParentTypes['ParticipatedIn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  delegation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipatedInConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ParticipatedInConnection'] = ResolversParentTypes['ParticipatedInConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipatedInEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ParticipatedIn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipatedInEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ParticipatedInEdge'] = ResolversParentTypes['ParticipatedInEdge']> = {
  node?: Resolver<ResolversTypes['ParticipatedIn'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeldInResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HeldIn'] = ResolversParentTypes['HeldIn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldInConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HeldInConnection'] = ResolversParentTypes['HeldInConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HeldInEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HeldIn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldInEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HeldInEdge'] = ResolversParentTypes['HeldInEdge']> = {
  node?: Resolver<ResolversTypes['HeldIn'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizedByResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrganizedBy'] = ResolversParentTypes['OrganizedBy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  organizer?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizedByConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrganizedByConnection'] = ResolversParentTypes['OrganizedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrganizedBy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizedByEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrganizedByEdge'] = ResolversParentTypes['OrganizedByEdge']> = {
  node?: Resolver<ResolversTypes['OrganizedBy'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FollowsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Follows'] = ResolversParentTypes['Follows']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowsConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FollowsConnection'] = ResolversParentTypes['FollowsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FollowsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Follows']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowsEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FollowsEdge'] = ResolversParentTypes['FollowsEdge']> = {
  node?: Resolver<ResolversTypes['Follows'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocatedInResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LocatedIn'] = ResolversParentTypes['LocatedIn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocatedInConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LocatedInConnection'] = ResolversParentTypes['LocatedInConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LocatedInEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LocatedIn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocatedInEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LocatedInEdge'] = ResolversParentTypes['LocatedInEdge']> = {
  node?: Resolver<ResolversTypes['LocatedIn'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FoundedAtResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FoundedAt'] = ResolversParentTypes['FoundedAt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoundedAtConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FoundedAtConnection'] = ResolversParentTypes['FoundedAtConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FoundedAtEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FoundedAt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundedAtEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FoundedAtEdge'] = ResolversParentTypes['FoundedAtEdge']> = {
  node?: Resolver<ResolversTypes['FoundedAt'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConcernsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Concerns'] = ResolversParentTypes['Concerns']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcernsConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConcernsConnection'] = ResolversParentTypes['ConcernsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConcernsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Concerns']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConcernsEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConcernsEdge'] = ResolversParentTypes['ConcernsEdge']> = {
  node?: Resolver<ResolversTypes['Concerns'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SignedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Signed'] = ResolversParentTypes['Signed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signatory?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  treaty?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['SigningCapacity'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SignedConnection'] = ResolversParentTypes['SignedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SignedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Signed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignedEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SignedEdge'] = ResolversParentTypes['SignedEdge']> = {
  node?: Resolver<ResolversTypes['Signed'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdoptedAtResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AdoptedAt'] = ResolversParentTypes['AdoptedAt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  treaty?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptedAtConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AdoptedAtConnection'] = ResolversParentTypes['AdoptedAtConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdoptedAtEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdoptedAt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdoptedAtEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AdoptedAtEdge'] = ResolversParentTypes['AdoptedAtEdge']> = {
  node?: Resolver<ResolversTypes['AdoptedAt'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProducedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Produced'] = ResolversParentTypes['Produced']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProducedConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProducedConnection'] = ResolversParentTypes['ProducedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProducedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Produced']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProducedEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProducedEdge'] = ResolversParentTypes['ProducedEdge']> = {
  node?: Resolver<ResolversTypes['Produced'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RealizesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Realizes'] = ResolversParentTypes['Realizes']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  realization?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RealizesConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RealizesConnection'] = ResolversParentTypes['RealizesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RealizesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Realizes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RealizesEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RealizesEdge'] = ResolversParentTypes['RealizesEdge']> = {
  node?: Resolver<ResolversTypes['Realizes'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiplomaticRelationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DiplomaticRelation'] = ResolversParentTypes['DiplomaticRelation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DiplomaticRelationKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DiplomaticRelationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiplomaticRelationConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DiplomaticRelationConnection'] = ResolversParentTypes['DiplomaticRelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DiplomaticRelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DiplomaticRelation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiplomaticRelationEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DiplomaticRelationEdge'] = ResolversParentTypes['DiplomaticRelationEdge']> = {
  node?: Resolver<ResolversTypes['DiplomaticRelation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BordersResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Borders'] = ResolversParentTypes['Borders']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BordersConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BordersConnection'] = ResolversParentTypes['BordersConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BordersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Borders']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BordersEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BordersEdge'] = ResolversParentTypes['BordersEdge']> = {
  node?: Resolver<ResolversTypes['Borders'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CooperatesWithResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CooperatesWith'] = ResolversParentTypes['CooperatesWith']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CooperatesWithConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CooperatesWithConnection'] = ResolversParentTypes['CooperatesWithConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CooperatesWithEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CooperatesWith']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperatesWithEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CooperatesWithEdge'] = ResolversParentTypes['CooperatesWithEdge']> = {
  node?: Resolver<ResolversTypes['CooperatesWith'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommonGroundWithResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CommonGroundWith'] = ResolversParentTypes['CommonGroundWith']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommonGroundKind'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommonGroundWithConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CommonGroundWithConnection'] = ResolversParentTypes['CommonGroundWithConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommonGroundWithEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CommonGroundWith']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommonGroundWithEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CommonGroundWithEdge'] = ResolversParentTypes['CommonGroundWithEdge']> = {
  node?: Resolver<ResolversTypes['CommonGroundWith'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TradesWithResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TradesWith'] = ResolversParentTypes['TradesWith']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradesWithConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TradesWithConnection'] = ResolversParentTypes['TradesWithConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TradesWithEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TradesWith']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TradesWithEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TradesWithEdge'] = ResolversParentTypes['TradesWithEdge']> = {
  node?: Resolver<ResolversTypes['TradesWith'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TakesPositionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TakesPosition'] = ResolversParentTypes['TakesPosition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakesPositionConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TakesPositionConnection'] = ResolversParentTypes['TakesPositionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TakesPositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TakesPosition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TakesPositionEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TakesPositionEdge'] = ResolversParentTypes['TakesPositionEdge']> = {
  node?: Resolver<ResolversTypes['TakesPosition'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContributedToResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ContributedTo'] = ResolversParentTypes['ContributedTo']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contributor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributedToConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ContributedToConnection'] = ResolversParentTypes['ContributedToConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContributedToEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContributedTo']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContributedToEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ContributedToEdge'] = ResolversParentTypes['ContributedToEdge']> = {
  node?: Resolver<ResolversTypes['ContributedTo'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Stated'] = ResolversParentTypes['Stated']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['SpeechAct'], ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StatedConnection'] = ResolversParentTypes['StatedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Stated']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatedEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StatedEdge'] = ResolversParentTypes['StatedEdge']> = {
  node?: Resolver<ResolversTypes['Stated'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BasedOnResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BasedOn'] = ResolversParentTypes['BasedOn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  principle?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BasedOnConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BasedOnConnection'] = ResolversParentTypes['BasedOnConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BasedOnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BasedOn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BasedOnEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BasedOnEdge'] = ResolversParentTypes['BasedOnEdge']> = {
  node?: Resolver<ResolversTypes['BasedOn'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstanceOfResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InstanceOf'] = ResolversParentTypes['InstanceOf']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  instance?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstanceOfConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InstanceOfConnection'] = ResolversParentTypes['InstanceOfConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstanceOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InstanceOf']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstanceOfEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InstanceOfEdge'] = ResolversParentTypes['InstanceOfEdge']> = {
  node?: Resolver<ResolversTypes['InstanceOf'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedByResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PublishedBy'] = ResolversParentTypes['PublishedBy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['RelationTime'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishedByConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PublishedByConnection'] = ResolversParentTypes['PublishedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublishedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PublishedBy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedByEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PublishedByEdge'] = ResolversParentTypes['PublishedByEdge']> = {
  node?: Resolver<ResolversTypes['PublishedBy'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeaderConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LeaderConnection'] = ResolversParentTypes['LeaderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeaderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Leader']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LeaderEdge'] = ResolversParentTypes['LeaderEdge']> = {
  node?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TreatyConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TreatyConnection'] = ResolversParentTypes['TreatyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TreatyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Treaty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreatyEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TreatyEdge'] = ResolversParentTypes['TreatyEdge']> = {
  node?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DayRangeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DayRange'] = ResolversParentTypes['DayRange']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type NarrativeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Narrative'] = ResolversParentTypes['Narrative']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  narrative?: Resolver<ResolversTypes['Narrative'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  common?: Resolver<Maybe<ResolversTypes['DayRange']>, ParentType, ContextType>;
  arrival?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  walked?: Resolver<ResolversTypes['WalkDirection'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  parallel?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PathConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Maybe<ResolversTypes['TruncationReason']>, ParentType, ContextType>;
  depthReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationsExpanded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReachConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReachConnection'] = ResolversParentTypes['ReachConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReachEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Maybe<ResolversTypes['TruncationReason']>, ParentType, ContextType>;
  relationsExpanded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReachEdge'] = ResolversParentTypes['ReachEdge']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  center?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['SubgraphEntity']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubgraphEntityResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SubgraphEntity'] = ResolversParentTypes['SubgraphEntity']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type DatasetInfoResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DatasetInfo'] = ResolversParentTypes['DatasetInfo']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entitiesByType?: Resolver<Array<ResolversTypes['EntityTypeCount']>, ParentType, ContextType>;
  relationsByType?: Resolver<Array<ResolversTypes['RelationTypeCount']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type EntityTypeCountResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EntityTypeCount'] = ResolversParentTypes['EntityTypeCount']> = {
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationTypeCountResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RelationTypeCount'] = ResolversParentTypes['RelationTypeCount']> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType, RequireFields<QueryLeaderArgs, 'id'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  treaty?: Resolver<Maybe<ResolversTypes['Treaty']>, ParentType, ContextType, RequireFields<QueryTreatyArgs, 'id'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  leaders?: Resolver<ResolversTypes['LeaderConnection'], ParentType, ContextType, Partial<QueryLeadersArgs>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<QueryCountriesArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  treaties?: Resolver<ResolversTypes['TreatyConnection'], ParentType, ContextType, Partial<QueryTreatiesArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<QueryTopicsArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<QueryRelationsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  paths?: Resolver<ResolversTypes['PathConnection'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'select' | 'k' | 'mode' | 'minLength' | 'maxLength' | 'direction' | 'order' | 'parallel'>>;
  reachable?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<QueryReachableArgs, 'from' | 'minLength' | 'maxLength' | 'direction'>>;
  neighborhood?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'of' | 'depth' | 'direction' | 'limit'>>;
  timeline?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'of'>>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'from' | 'to'>>;
  dataset?: Resolver<ResolversTypes['DatasetInfo'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  snapshotChanged?: SubscriptionResolver<ResolversTypes['SnapshotChange'], "snapshotChanged", ParentType, ContextType, Partial<SubscriptionSnapshotChangedArgs>>;
};

export type SnapshotChangeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SnapshotChange'] = ResolversParentTypes['SnapshotChange']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<Maybe<ResolversTypes['RecordChanges']>, ParentType, ContextType>;
  relations?: Resolver<Maybe<ResolversTypes['RecordChanges']>, ParentType, ContextType>;
};

export type RecordChangesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RecordChanges'] = ResolversParentTypes['RecordChanges']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = unknown> = {
  EDTF?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  EntityType?: EntityTypeResolvers;
  RelationType?: RelationTypeResolvers;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Leader?: LeaderResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Treaty?: TreatyResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  RelationTime?: RelationTimeResolvers<ContextType>;
  Inference?: InferenceResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Locator?: LocatorResolvers<ContextType>;
  HoldsOffice?: HoldsOfficeResolvers<ContextType>;
  HoldsOfficeConnection?: HoldsOfficeConnectionResolvers<ContextType>;
  HoldsOfficeEdge?: HoldsOfficeEdgeResolvers<ContextType>;
  MemberOf?: MemberOfResolvers<ContextType>;
  MemberOfConnection?: MemberOfConnectionResolvers<ContextType>;
  MemberOfEdge?: MemberOfEdgeResolvers<ContextType>;
  PartOf?: PartOfResolvers<ContextType>;
  PartOfConnection?: PartOfConnectionResolvers<ContextType>;
  PartOfEdge?: PartOfEdgeResolvers<ContextType>;
  ParticipatedIn?: ParticipatedInResolvers<ContextType>;
  ParticipatedInConnection?: ParticipatedInConnectionResolvers<ContextType>;
  ParticipatedInEdge?: ParticipatedInEdgeResolvers<ContextType>;
  HeldIn?: HeldInResolvers<ContextType>;
  HeldInConnection?: HeldInConnectionResolvers<ContextType>;
  HeldInEdge?: HeldInEdgeResolvers<ContextType>;
  OrganizedBy?: OrganizedByResolvers<ContextType>;
  OrganizedByConnection?: OrganizedByConnectionResolvers<ContextType>;
  OrganizedByEdge?: OrganizedByEdgeResolvers<ContextType>;
  Follows?: FollowsResolvers<ContextType>;
  FollowsConnection?: FollowsConnectionResolvers<ContextType>;
  FollowsEdge?: FollowsEdgeResolvers<ContextType>;
  LocatedIn?: LocatedInResolvers<ContextType>;
  LocatedInConnection?: LocatedInConnectionResolvers<ContextType>;
  LocatedInEdge?: LocatedInEdgeResolvers<ContextType>;
  FoundedAt?: FoundedAtResolvers<ContextType>;
  FoundedAtConnection?: FoundedAtConnectionResolvers<ContextType>;
  FoundedAtEdge?: FoundedAtEdgeResolvers<ContextType>;
  Concerns?: ConcernsResolvers<ContextType>;
  ConcernsConnection?: ConcernsConnectionResolvers<ContextType>;
  ConcernsEdge?: ConcernsEdgeResolvers<ContextType>;
  Signed?: SignedResolvers<ContextType>;
  SignedConnection?: SignedConnectionResolvers<ContextType>;
  SignedEdge?: SignedEdgeResolvers<ContextType>;
  AdoptedAt?: AdoptedAtResolvers<ContextType>;
  AdoptedAtConnection?: AdoptedAtConnectionResolvers<ContextType>;
  AdoptedAtEdge?: AdoptedAtEdgeResolvers<ContextType>;
  Produced?: ProducedResolvers<ContextType>;
  ProducedConnection?: ProducedConnectionResolvers<ContextType>;
  ProducedEdge?: ProducedEdgeResolvers<ContextType>;
  Realizes?: RealizesResolvers<ContextType>;
  RealizesConnection?: RealizesConnectionResolvers<ContextType>;
  RealizesEdge?: RealizesEdgeResolvers<ContextType>;
  DiplomaticRelation?: DiplomaticRelationResolvers<ContextType>;
  DiplomaticRelationConnection?: DiplomaticRelationConnectionResolvers<ContextType>;
  DiplomaticRelationEdge?: DiplomaticRelationEdgeResolvers<ContextType>;
  Borders?: BordersResolvers<ContextType>;
  BordersConnection?: BordersConnectionResolvers<ContextType>;
  BordersEdge?: BordersEdgeResolvers<ContextType>;
  CooperatesWith?: CooperatesWithResolvers<ContextType>;
  CooperatesWithConnection?: CooperatesWithConnectionResolvers<ContextType>;
  CooperatesWithEdge?: CooperatesWithEdgeResolvers<ContextType>;
  CommonGroundWith?: CommonGroundWithResolvers<ContextType>;
  CommonGroundWithConnection?: CommonGroundWithConnectionResolvers<ContextType>;
  CommonGroundWithEdge?: CommonGroundWithEdgeResolvers<ContextType>;
  TradesWith?: TradesWithResolvers<ContextType>;
  TradesWithConnection?: TradesWithConnectionResolvers<ContextType>;
  TradesWithEdge?: TradesWithEdgeResolvers<ContextType>;
  TakesPosition?: TakesPositionResolvers<ContextType>;
  TakesPositionConnection?: TakesPositionConnectionResolvers<ContextType>;
  TakesPositionEdge?: TakesPositionEdgeResolvers<ContextType>;
  ContributedTo?: ContributedToResolvers<ContextType>;
  ContributedToConnection?: ContributedToConnectionResolvers<ContextType>;
  ContributedToEdge?: ContributedToEdgeResolvers<ContextType>;
  Stated?: StatedResolvers<ContextType>;
  StatedConnection?: StatedConnectionResolvers<ContextType>;
  StatedEdge?: StatedEdgeResolvers<ContextType>;
  BasedOn?: BasedOnResolvers<ContextType>;
  BasedOnConnection?: BasedOnConnectionResolvers<ContextType>;
  BasedOnEdge?: BasedOnEdgeResolvers<ContextType>;
  InstanceOf?: InstanceOfResolvers<ContextType>;
  InstanceOfConnection?: InstanceOfConnectionResolvers<ContextType>;
  InstanceOfEdge?: InstanceOfEdgeResolvers<ContextType>;
  PublishedBy?: PublishedByResolvers<ContextType>;
  PublishedByConnection?: PublishedByConnectionResolvers<ContextType>;
  PublishedByEdge?: PublishedByEdgeResolvers<ContextType>;
  LeaderConnection?: LeaderConnectionResolvers<ContextType>;
  LeaderEdge?: LeaderEdgeResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  TreatyConnection?: TreatyConnectionResolvers<ContextType>;
  TreatyEdge?: TreatyEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  DayRange?: DayRangeResolvers<ContextType>;
  Narrative?: NarrativeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  ReachConnection?: ReachConnectionResolvers<ContextType>;
  ReachEdge?: ReachEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphEntity?: SubgraphEntityResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  DatasetInfo?: DatasetInfoResolvers<ContextType>;
  EntityTypeCount?: EntityTypeCountResolvers<ContextType>;
  RelationTypeCount?: RelationTypeCountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SnapshotChange?: SnapshotChangeResolvers<ContextType>;
  RecordChanges?: RecordChangesResolvers<ContextType>;
};

