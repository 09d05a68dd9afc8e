/* Written by scripts/codegen.mjs from schema.graphql. Do not edit. */
/** The text of schema.graphql. */
export const typeDefs = `# The GraphQL contract of Entente. This file is the source of truth: resolvers and their types follow it.

"""
A date or an interval in EDTF (ISO 8601-2, levels 0 and 1), at the precision that the source gives: \`2012\`, \`2012-06\`, \`2000-23\` (autumn), \`2012-06-05/2012-06-07\`, \`2001-06-15/..\` (goes on), \`/2000-07-17?\` (unknown start, doubtful end).
"""
scalar EDTF @specifiedBy(url: "https://www.loc.gov/standards/datetime/")

"""One day of the proleptic Gregorian calendar: \`2012-06-03\`."""
scalar Date @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339")

"""
What part of the graph a question is about. It is given once, at a root field, and holds for everything under it. Every condition must be met; an absent one asks for nothing, except that \`modality\` is [ACTUAL] unless said otherwise. Of several observations, one may meet \`validAt\` and another \`during\`.
"""
input Scope {
  """Held in the world on this day. A month or a year is asked for with \`during\`."""
  validAt: Date
  """
  Held in the world on at least one day of this window, its last day included: \`2012\`, \`2012-06\`, \`2012-06-04/..\`.
  """
  during: EDTF
  """
  Some source had published it by the end of this day. Evidence published later is not shown, and observations of later days do not count.
  """
  knownAt: Date
  """
  Whether a relation must hold then, or may. Unknown bounds are possible and never certain; an open end is certain.
  """
  certainty: Certainty! = CERTAIN
  """Which modalities are seen."""
  modality: [Modality!]! = [ACTUAL]
  """Whether conclusions are seen."""
  derivation: [Derivation!]! = [STATED, INFERRED]
  """At least so many independent publishers say it: 1 to 100. A conclusion counts as one."""
  minSources: Int! = 1
}

"""How sure a relation must be to be seen."""
enum Certainty {
  """It must hold, given what is known."""
  CERTAIN
  """It may hold."""
  POSSIBLE
}

"""Whether something is so, or was only planned, expected or proposed."""
enum Modality {
  """It is or was so."""
  ACTUAL
  """Someone who can do it said that it will be done."""
  PLANNED
  """It was thought likely."""
  EXPECTED
  """It was put forward; nobody has decided."""
  PROPOSED
}

"""Whether a source says it."""
enum Derivation {
  """A source says so."""
  STATED
  """It was concluded; the ground is given."""
  INFERRED
}

"""Which of several relations to read first, as on Wikidata."""
enum Rank {
  """Read this one first."""
  PREFERRED
  """Neither."""
  NORMAL
  """Known to be wrong, kept because it was published. No path runs over it."""
  DEPRECATED
}

"""Which end comes first."""
enum SortDirection {
  """Smallest, earliest or first in the alphabet."""
  ASC
  """The other way round."""
  DESC
}

"""Which relations of an entity, seen from that entity."""
enum Direction {
  """Those that start at it."""
  OUT
  """Those that end at it."""
  IN
  """Both."""
  ANY
}

"""The types of entity."""
enum EntityType {
  """A person who holds or held public office."""
  LEADER
  """A state."""
  COUNTRY
  """An organization, an organ of one, a ministry, a publisher."""
  ORGANIZATION
  """An international instrument of any kind."""
  TREATY
  """A visit, talks, a summit, a signing…, or a standing series of them."""
  EVENT
  """A city, a building, a region."""
  PLACE
  """A question or a field that relations are about."""
  TOPIC
  """A published document."""
  SOURCE
}

"""What kind of organization."""
enum OrganizationKind {
  """Its members are states."""
  INTERGOVERNMENTAL
  """Part of another organization."""
  ORGAN
  """A ministry of a state."""
  MINISTRY
  """A news agency or a publisher."""
  MEDIA
  """Businesses."""
  BUSINESS
  """Something else."""
  OTHER
}

"""What kind of instrument."""
enum TreatyKind {
  """A treaty."""
  TREATY
  """A declaration."""
  DECLARATION
  """A joint statement."""
  JOINT_STATEMENT
  """A communique."""
  COMMUNIQUE
  """An agreement."""
  AGREEMENT
}

"""What kind of event."""
enum EventKind {
  """A visit."""
  VISIT
  """A journey of several visits."""
  TOUR
  """Talks."""
  TALKS
  """A meeting."""
  MEETING
  """A meeting of heads of state or government."""
  SUMMIT
  """A signing of documents."""
  SIGNING
  """Negotiations."""
  NEGOTIATION
  """An election."""
  ELECTION
  """The founding of something."""
  FOUNDING
  """An interview."""
  INTERVIEW
  """A meeting with the press."""
  PRESS_MEETING
  """A banquet."""
  BANQUET
  """A programme of events."""
  PROGRAMME
  """Something else."""
  OTHER
}

"""What kind of place."""
enum PlaceKind {
  """A city."""
  CITY
  """A building."""
  BUILDING
  """A region."""
  REGION
  """Something else."""
  OTHER
}

"""The types of relation."""
enum RelationType {
  """
  A leader holds an office of a country or an organization. Reads "holds office in", the other way "has as office holder".
  """
  HOLDS_OFFICE
  """
  A country or an organization belongs to an organization, with a status: an observer is no member. Reads "belongs to", the other way "includes".
  """
  MEMBER_OF
  """
  An organ of an organization, a ministry of a state, an event within a larger event or a series. Reads "is part of", the other way "has as part".
  """
  PART_OF
  """Someone took part in an event, in a role. Reads "took part in", the other way "had as participant"."""
  PARTICIPATED_IN
  """Where an event takes place. Reads "took place in", the other way "was the place of"."""
  HELD_IN
  """
  An event is a meeting or an undertaking of an organization or a country. Reads "is organized by", the other way "organizes".
  """
  ORGANIZED_BY
  """
  An event came after another, whether or not their hours are known. Reads "came after", the other way "came before".
  """
  FOLLOWS
  """A place lies in a larger place or in a country. Reads "is located in", the other way "is the location of"."""
  LOCATED_IN
  """
  An organization came into being at an event. It does not say who founded it. Reads "was founded at", the other way "founded".
  """
  FOUNDED_AT
  """What an event, an instrument or a topic is about. Reads "concerns", the other way "is the subject of"."""
  CONCERNS
  """
  A party to an instrument, or the person or body whose signature it bears. Reads "signed", the other way "was signed by".
  """
  SIGNED
  """An instrument was signed, endorsed or adopted at an event. Reads "was adopted at", the other way "adopted"."""
  ADOPTED_AT
  """
  How many documents came out of an event, named or not; the topic says which kind of document. Reads "produced", the other way "came out of".
  """
  PRODUCED
  """
  An instrument or an event carries out what was planned before. Reads "realizes", the other way "is realized by".
  """
  REALIZES
  """
  A named tie between two countries. A tie that changes is a new relation. Reads "has a diplomatic relation with" both ways.
  """
  DIPLOMATIC_RELATION
  """Two countries have a common border. Reads "shares a border with" both ways."""
  BORDERS
  """Two parties work together, in a field or within a forum. Reads "cooperates with" both ways."""
  COOPERATES_WITH
  """
  Two countries or organizations share interests, positions or a responsibility, or complete each other. Reads "has common ground with" both ways.
  """
  COMMON_GROUND_WITH
  """Trade between two countries. A target is a PLANNED relation with its amount. Reads "trades with" both ways."""
  TRADES_WITH
  """
  A country, an organization or a leader holds a stance. The speaker stands in the evidence, not here. Reads "takes a position on", the other way "is a matter on which a position is taken by".
  """
  TAKES_POSITION
  """
  Someone or something is credited with bringing something forward. What is only hoped for is EXPECTED. Reads "contributed to", the other way "owes something to".
  """
  CONTRIBUTED_TO
  """
  A speech act: someone said something about a subject, on an occasion. Reads "made a statement on", the other way "was spoken of by".
  """
  STATED
  """
  A principle on which a partnership, a cooperation or an instrument rests. Reads "is based on", the other way "is a basis of".
  """
  BASED_ON
  """A country or an organization is of a class: a nuclear power. Reads "is a", the other way "is said of"."""
  INSTANCE_OF
  """Who published a source. Reads "was published by", the other way "published"."""
  PUBLISHED_BY
}

"""In which status it belongs."""
enum MembershipStatus {
  """A member."""
  MEMBER
  """A permanent member."""
  PERMANENT_MEMBER
  """An observer."""
  OBSERVER
  """A dialogue partner."""
  DIALOGUE_PARTNER
}

"""In which role."""
enum ParticipationRole {
  """Took part."""
  PARTICIPANT
  """Received the others."""
  HOST
  """Was received."""
  GUEST
  """Made the visit."""
  VISITOR
  """Negotiated."""
  NEGOTIATOR
  """Signed."""
  SIGNATORY
  """Founded it."""
  FOUNDER
  """Stood for election."""
  CANDIDATE
  """Won the election."""
  WINNER
  """Asked."""
  INTERVIEWER
  """Was asked."""
  INTERVIEWEE
}

"""In which capacity someone signs."""
enum SigningCapacity {
  """Is bound by it."""
  PARTY
  """Signs, or its people sign, without a word on who is bound."""
  SIGNATORY
}

"""Who signs for the party: officials or businesses."""
enum Sector {
  """Officials."""
  GOVERNMENT
  """Businesses."""
  BUSINESS
}

"""What kind of tie."""
enum DiplomaticRelationKind {
  """A partnership."""
  PARTNERSHIP
  """Friendship."""
  FRIENDSHIP
  """How far the common border is agreed."""
  BORDER_SETTLEMENT
  """Diplomatic ties."""
  DIPLOMATIC_TIES
}

"""How far it has come."""
enum DiplomaticRelationStatus {
  """It stands."""
  ESTABLISHED
  """Most of it is settled."""
  PARTLY_SETTLED
  """All of it is settled."""
  SETTLED
}

"""What they share. COMPLEMENTARITY: each has what the other lacks."""
enum CommonGroundKind {
  """Interests."""
  INTERESTS
  """Positions."""
  POSITIONS
  """An approach."""
  APPROACH
  """A responsibility."""
  RESPONSIBILITY
  """Each has what the other lacks."""
  COMPLEMENTARITY
}

"""
SUPPORTS, OPPOSES; CALLS_FOR: wants it done; COMMITS_TO: will do it; VALUES: thinks it important or beneficial; EXPECTS: thinks that it will thrive; UNCHANGED: keeps its earlier stance; INTERNAL_AFFAIR: holds that it is nobody else’s business.
"""
enum Stance {
  """Is for it."""
  SUPPORTS
  """Is against it."""
  OPPOSES
  """Wants it done."""
  CALLS_FOR
  """Says that it will do it."""
  COMMITS_TO
  """Thinks it important or beneficial."""
  VALUES
  """Thinks that it will thrive."""
  EXPECTS
  """Keeps its earlier stance."""
  UNCHANGED
  """Holds that it is nobody else’s business."""
  INTERNAL_AFFAIR
}

"""What was done by saying it."""
enum SpeechAct {
  """Said."""
  SAID
  """Praised."""
  PRAISED
  """Thanked for it."""
  APPRECIATED
  """Promised."""
  PLEDGED
  """Put forward."""
  PROPOSED
  """Thought it likely."""
  EXPECTED
  """Agreed."""
  AGREED
}

"""Anything with a global id (Relay object identification)."""
interface Node {
  """Global id: \`country:CHN\`, \`r:…\`."""
  id: ID!
}

"""Where a page stands in its list (Relay cursor connections)."""
type PageInfo {
  """More comes behind."""
  hasNextPage: Boolean!
  """More comes before."""
  hasPreviousPage: Boolean!
  """Cursor of the first item here."""
  startCursor: String
  """Cursor of the last item here."""
  endCursor: String
}

"""A node of the graph."""
interface Entity implements Node {
  """Global id."""
  id: ID!
  """The usual name in English."""
  name: String!
  """Other names."""
  aliases: [String!]!
  """One sentence."""
  description: String!
  """What other registers call it."""
  identifiers: [Identifier!]!
  """Relations that this entity has, under the scope of the question."""
  relations(
    """Of these types. Default: all."""
    types: [RelationType!]
    """Seen from this entity."""
    direction: Direction! = ANY
    """With one of these at the other end."""
    other: [ID!]
    """Whose qualifiers meet all of these."""
    qualifiers: [QualifierCondition!]
    """In which order. Default by time, as the sources give them, ascending."""
    orderBy: RelationOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): RelationConnection!
}

"""A name that another register gives to an entity."""
type Identifier {
  """The register: \`wikidata\`, \`iso2\`."""
  scheme: String!
  """The name there: \`Q148\`, \`CN\`."""
  value: String!
}

"""A person who holds or held public office."""
type Leader implements Node & Entity {
  """Global id."""
  id: ID!
  """The usual name in English."""
  name: String!
  """Other names."""
  aliases: [String!]!
  """One sentence."""
  description: String!
  """What other registers call it."""
  identifiers: [Identifier!]!
  """Relations that this entity has, under the scope of the question."""
  relations(
    """Of these types. Default: all."""
    types: [RelationType!]
    """Seen from this entity."""
    direction: Direction! = ANY
    """With one of these at the other end."""
    other: [ID!]
    """Whose qualifiers meet all of these."""
    qualifiers: [QualifierCondition!]
    """In which order. Default by time, as the sources give them, ascending."""
    orderBy: RelationOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): RelationConnection!
  """Offices held."""
  offices(
    """Of this office, case aside: "President". Default: any."""
    office: String
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): HoldsOfficeConnection!
  """Events taken part in."""
  participations(
    """In one of these roles. Default: any."""
    role: [ParticipationRole!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): ParticipatedInConnection!
  """Positions held as a person."""
  positions(
    """With one of these stances. Default: any."""
    stance: [Stance!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): TakesPositionConnection!
  """What was said, on which subject."""
  statements(
    """One of these acts. Default: any."""
    act: [SpeechAct!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): StatedConnection!
  """Instruments signed."""
  signed(
    """In one of these capacities. Default: any."""
    capacity: [SigningCapacity!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): SignedConnection!
  """What the leader is credited with."""
  contributions(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): ContributedToConnection!
  """Relations that rest on this leader’s word."""
  attributions(
    """Only those that rest on nobody else’s word."""
    only: Boolean! = false
    """In which order. Default by time, as the sources give them, ascending."""
    orderBy: RelationOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): RelationConnection!
}

"""A state. Its id ends in the ISO 3166-1 alpha-3 code."""
type Country implements Node & Entity {
  """Global id."""
  id: ID!
  """The usual name in English."""
  name: String!
  """Other names."""
  aliases: [String!]!
  """One sentence."""
  description: String!
  """What other registers call it."""
  identifiers: [Identifier!]!
  """Relations that this entity has, under the scope of the question."""
  relations(
    """Of these types. Default: all."""
    types: [RelationType!]
    """Seen from this entity."""
    direction: Direction! = ANY
    """With one of these at the other end."""
    other: [ID!]
    """Whose qualifiers meet all of these."""
    qualifiers: [QualifierCondition!]
    """In which order. Default by time, as the sources give them, ascending."""
    orderBy: RelationOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): RelationConnection!
  """Who holds an office in it."""
  leaders(
    """Of this office, case aside: "President". Default: any."""
    office: String
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): HoldsOfficeConnection!
  """Organizations it belongs to, in whatever status."""
  memberships(
    """In one of these statuses. Default: any."""
    status: [MembershipStatus!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): MemberOfConnection!
  """Instruments it signed."""
  treaties(
    """In one of these capacities. Default: any."""
    capacity: [SigningCapacity!]
    """Signed by officials or by businesses. Default: both."""
    sector: [Sector!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): SignedConnection!
  """Positions it holds."""
  positions(
    """With one of these stances. Default: any."""
    stance: [Stance!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): TakesPositionConnection!
  """Its named ties with other countries."""
  diplomaticRelations(
    """With this country: its id, or what follows the colon."""
    with: ID
    """Of these kinds. Default: any."""
    kind: [DiplomaticRelationKind!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): DiplomaticRelationConnection!
  """Its neighbours."""
  borders(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): BordersConnection!
  """With whom it works together, in which field or forum."""
  cooperation(
    """With this one: a global id, or of a country what follows the colon."""
    with: ID
    """In this field: the id of a topic, or what follows the colon."""
    field: ID
    """Within this organization: its id, or what follows the colon."""
    forum: ID
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): CooperatesWithConnection!
  """With whom it shares interests or positions."""
  commonGround(
    """With this one: a global id, or of a country what follows the colon."""
    with: ID
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): CommonGroundWithConnection!
  """Trade, and targets for trade."""
  trade(
    """With this country: its id, or what follows the colon."""
    with: ID
    """For this calendar year."""
    year: Int
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): TradesWithConnection!
  """Events it took part in."""
  participations(
    """In one of these roles. Default: any."""
    role: [ParticipationRole!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): ParticipatedInConnection!
  """Events that took place in it."""
  eventsHeld(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): HeldInConnection!
  """Events that it organizes."""
  eventsOrganized(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): OrganizedByConnection!
  """Its ministries and other bodies."""
  institutions(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): PartOfConnection!
  """What it said."""
  statements(
    """One of these acts. Default: any."""
    act: [SpeechAct!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): StatedConnection!
  """What it is said to be: a nuclear power."""
  classes(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): InstanceOfConnection!
}

"""An organization, an organ of one, a ministry, a publisher."""
type Organization implements Node & Entity {
  """Global id."""
  id: ID!
  """The usual name in English."""
  name: String!
  """Other names."""
  aliases: [String!]!
  """One sentence."""
  description: String!
  """What other registers call it."""
  identifiers: [Identifier!]!
  """Relations that this entity has, under the scope of the question."""
  relations(
    """Of these types. Default: all."""
    types: [RelationType!]
    """Seen from this entity."""
    direction: Direction! = ANY
    """With one of these at the other end."""
    other: [ID!]
    """Whose qualifiers meet all of these."""
    qualifiers: [QualifierCondition!]
    """In which order. Default by time, as the sources give them, ascending."""
    orderBy: RelationOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): RelationConnection!
  """What kind of organization."""
  kind: OrganizationKind!
  """Who belongs to it, in whatever status."""
  members(
    """In one of these statuses. Default: any."""
    status: [MembershipStatus!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): MemberOfConnection!
  """Organizations it belongs to."""
  memberships(
    """In one of these statuses. Default: any."""
    status: [MembershipStatus!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): MemberOfConnection!
  """Who holds an office in it."""
  leaders(
    """Of this office, case aside: "President". Default: any."""
    office: String
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): HoldsOfficeConnection!
  """Its parts."""
  organs(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): PartOfConnection!
  """What it is part of."""
  partOf(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): PartOfConnection!
  """Positions it holds."""
  positions(
    """With one of these stances. Default: any."""
    stance: [Stance!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): TakesPositionConnection!
  """Instruments it signed."""
  treaties(
    """In one of these capacities. Default: any."""
    capacity: [SigningCapacity!]
    """Signed by officials or by businesses. Default: both."""
    sector: [Sector!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): SignedConnection!
  """With whom it works together."""
  cooperation(
    """With this one: a global id, or of a country what follows the colon."""
    with: ID
    """In this field: the id of a topic, or what follows the colon."""
    field: ID
    """Within this organization: its id, or what follows the colon."""
    forum: ID
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): CooperatesWithConnection!
  """Cooperation of others within it."""
  hostedCooperation(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): CooperatesWithConnection!
  """Events it took part in."""
  participations(
    """In one of these roles. Default: any."""
    role: [ParticipationRole!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): ParticipatedInConnection!
  """Its meetings and undertakings."""
  eventsOrganized(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): OrganizedByConnection!
  """Where and when it came into being."""
  founding(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): FoundedAtConnection!
  """What it said."""
  statements(
    """One of these acts. Default: any."""
    act: [SpeechAct!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): StatedConnection!
  """Sources it published."""
  publications(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): PublishedByConnection!
}

"""An international instrument of any kind."""
type Treaty implements Node & Entity {
  """Global id."""
  id: ID!
  """The usual name in English."""
  name: String!
  """Other names."""
  aliases: [String!]!
  """One sentence."""
  description: String!
  """What other registers call it."""
  identifiers: [Identifier!]!
  """Relations that this entity has, under the scope of the question."""
  relations(
    """Of these types. Default: all."""
    types: [RelationType!]
    """Seen from this entity."""
    direction: Direction! = ANY
    """With one of these at the other end."""
    other: [ID!]
    """Whose qualifiers meet all of these."""
    qualifiers: [QualifierCondition!]
    """In which order. Default by time, as the sources give them, ascending."""
    orderBy: RelationOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): RelationConnection!
  """What kind of instrument."""
  kind: TreatyKind!
  """
  When it was signed or adopted, by the best relation in scope that dates it. Null: nothing known in this scope; a planned instrument has no time unless plans are asked for.
  """
  time: RelationTime
  """Whether it was made, or planned, expected or proposed, by the same relation as \`time\`."""
  modality: Modality
  """Who signed it, as party or by hand."""
  signatories(
    """In one of these capacities. Default: any."""
    capacity: [SigningCapacity!]
    """Signed by officials or by businesses. Default: both."""
    sector: [Sector!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): SignedConnection!
  """Where it was signed or adopted."""
  adoptedAt(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): AdoptedAtConnection!
  """What it is about."""
  subjects(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): ConcernsConnection!
  """Earlier plans that it carries out."""
  realizes(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): RealizesConnection!
  """What carried it out."""
  realizedBy(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): RealizesConnection!
  """Who holds which position on it."""
  positions(
    """With one of these stances. Default: any."""
    stance: [Stance!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): TakesPositionConnection!
  """Who said what about it."""
  statements(
    """One of these acts. Default: any."""
    act: [SpeechAct!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): StatedConnection!
}

"""A visit, talks, a summit, a signing…, or a standing series of them."""
type Event implements Node & Entity {
  """Global id."""
  id: ID!
  """The usual name in English."""
  name: String!
  """Other names."""
  aliases: [String!]!
  """One sentence."""
  description: String!
  """What other registers call it."""
  identifiers: [Identifier!]!
  """Relations that this entity has, under the scope of the question."""
  relations(
    """Of these types. Default: all."""
    types: [RelationType!]
    """Seen from this entity."""
    direction: Direction! = ANY
    """With one of these at the other end."""
    other: [ID!]
    """Whose qualifiers meet all of these."""
    qualifiers: [QualifierCondition!]
    """In which order. Default by time, as the sources give them, ascending."""
    orderBy: RelationOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): RelationConnection!
  """What kind of event."""
  kind: EventKind!
  """A standing series of events and not a single one."""
  series: Boolean!
  """
  When it takes place, by the best relation in scope that dates it. Null: nothing known in this scope; a planned event has no time unless plans are asked for.
  """
  time: RelationTime
  """Whether it took place or was planned, expected or proposed, by the same relation as \`time\`."""
  modality: Modality
  """How many documents came out of it, named or not. Null: nothing known."""
  documentCount: Int
  """Who took part."""
  participants(
    """In one of these roles. Default: any."""
    role: [ParticipationRole!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): ParticipatedInConnection!
  """Where it takes place."""
  locations(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): HeldInConnection!
  """Whose event it is."""
  organizers(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): OrganizedByConnection!
  """The larger event or the series."""
  partOf(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): PartOfConnection!
  """The events within it."""
  parts(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): PartOfConnection!
  """What it came after."""
  follows(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): FollowsConnection!
  """What came after it."""
  followedBy(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): FollowsConnection!
  """Named instruments that were signed or adopted at it."""
  treaties(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): AdoptedAtConnection!
  """How many documents came out of it."""
  products(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): ProducedConnection!
  """What it is about."""
  subjects(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): ConcernsConnection!
  """Earlier plans that it carries out."""
  realizes(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): RealizesConnection!
  """What carried it out."""
  realizedBy(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): RealizesConnection!
  """What was said on this occasion."""
  statements(
    """One of these acts. Default: any."""
    act: [SpeechAct!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): StatedConnection!
  """Organizations that came into being at it."""
  founded(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): FoundedAtConnection!
}

"""A city, a building, a region."""
type Place implements Node & Entity {
  """Global id."""
  id: ID!
  """The usual name in English."""
  name: String!
  """Other names."""
  aliases: [String!]!
  """One sentence."""
  description: String!
  """What other registers call it."""
  identifiers: [Identifier!]!
  """Relations that this entity has, under the scope of the question."""
  relations(
    """Of these types. Default: all."""
    types: [RelationType!]
    """Seen from this entity."""
    direction: Direction! = ANY
    """With one of these at the other end."""
    other: [ID!]
    """Whose qualifiers meet all of these."""
    qualifiers: [QualifierCondition!]
    """In which order. Default by time, as the sources give them, ascending."""
    orderBy: RelationOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): RelationConnection!
  """What kind of place."""
  kind: PlaceKind!
  """Events that took place in it."""
  eventsHeld(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): HeldInConnection!
  """Where it lies."""
  locatedIn(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): LocatedInConnection!
  """Places in it."""
  contains(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): LocatedInConnection!
}

"""A question or a field that relations are about."""
type Topic implements Node & Entity {
  """Global id."""
  id: ID!
  """The usual name in English."""
  name: String!
  """Other names."""
  aliases: [String!]!
  """One sentence."""
  description: String!
  """What other registers call it."""
  identifiers: [Identifier!]!
  """Relations that this entity has, under the scope of the question."""
  relations(
    """Of these types. Default: all."""
    types: [RelationType!]
    """Seen from this entity."""
    direction: Direction! = ANY
    """With one of these at the other end."""
    other: [ID!]
    """Whose qualifiers meet all of these."""
    qualifiers: [QualifierCondition!]
    """In which order. Default by time, as the sources give them, ascending."""
    orderBy: RelationOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): RelationConnection!
  """Who holds which position on it."""
  positions(
    """With one of these stances. Default: any."""
    stance: [Stance!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): TakesPositionConnection!
  """Who said what about it."""
  statements(
    """One of these acts. Default: any."""
    act: [SpeechAct!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): StatedConnection!
  """Who works together in this field."""
  cooperation(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): CooperatesWithConnection!
  """Events and instruments about it."""
  concernedBy(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): ConcernsConnection!
  """Who or what is credited with bringing it forward."""
  contributors(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): ContributedToConnection!
  """What it is credited with bringing forward."""
  contributions(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): ContributedToConnection!
  """What it is about."""
  subjects(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): ConcernsConnection!
  """Principles on which it rests."""
  basis(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): BasedOnConnection!
  """What rests on it."""
  basisOf(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): BasedOnConnection!
  """Who has common ground in this matter."""
  commonGround(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): CommonGroundWithConnection!
  """Who is said to be one."""
  instances(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): InstanceOfConnection!
  """Events that such documents came out of."""
  products(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): ProducedConnection!
}

"""A published document."""
type Source implements Node & Entity {
  """Global id."""
  id: ID!
  """The usual name in English."""
  name: String!
  """Other names."""
  aliases: [String!]!
  """One sentence."""
  description: String!
  """What other registers call it."""
  identifiers: [Identifier!]!
  """Relations that this entity has, under the scope of the question."""
  relations(
    """Of these types. Default: all."""
    types: [RelationType!]
    """Seen from this entity."""
    direction: Direction! = ANY
    """With one of these at the other end."""
    other: [ID!]
    """Whose qualifiers meet all of these."""
    qualifiers: [QualifierCondition!]
    """In which order. Default by time, as the sources give them, ascending."""
    orderBy: RelationOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): RelationConnection!
  """When it was published."""
  published: EDTF!
  """What that date was concluded from, if the source does not print it in full."""
  publishedInference: Inference
  """Who published it, if it says so."""
  publisher: Organization
  """BCP 47."""
  language: String!
  """SHA-256 of its text in NFC with LF line ends, in hex."""
  textSha256: String!
  """Length of that text in Unicode code points."""
  textLength: Int!
  """Who published it, with evidence."""
  publishers(
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): PublishedByConnection!
  """Relations that it is evidence for."""
  supports(
    """Of these types. Default: all."""
    types: [RelationType!]
    """In which order. Default by time, as the sources give them, ascending."""
    orderBy: RelationOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
  ): RelationConnection!
}

"""A typed, dated, sourced tie between two entities."""
interface Relation implements Node {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Entity!
  """Where it ends."""
  to: Entity!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
}

"""A page of relations."""
type RelationConnection {
  """The items, each with its cursor."""
  edges: [RelationEdge!]!
  """The items alone."""
  nodes: [Relation!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of relations."""
type RelationEdge {
  """The item."""
  node: Relation!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A qualifier of a relation."""
type Qualifier {
  """Its name: \`office\`."""
  name: String!
  """Its value as text."""
  value: String!
  """The entity, if the value is an id."""
  entity: Entity
}

"""How a relation’s time is known."""
enum TimeKind {
  """It holds throughout an interval."""
  VALID
  """A source reports it on these dates; nothing is known of the days between."""
  OBSERVED
}

"""
When a relation holds, at the precision that the source gives. Several observations: the bounds of the first to the last, and no claim about the days between.
"""
type RelationTime {
  """How it is known."""
  kind: TimeKind!
  """EDTF: an interval, or the observed dates with commas between them."""
  text: String!
  """First day on which it may hold. Null: no bound."""
  mayStart: Date
  """First day on which it certainly holds. Null: no day is certain, or it held before all dates."""
  certainFrom: Date
  """Last day on which it certainly holds. Null: no day is certain, or it goes on."""
  certainUntil: Date
  """Last day on which it may hold. Null: no bound."""
  mayLast: Date
  """It goes on, as far as the sources tell."""
  open: Boolean!
  """Whether the dates stand in the source."""
  derivation: Derivation!
  """What the dates were concluded from. Null: STATED."""
  inference: Inference
}

"""How something was concluded."""
type Inference {
  """The ground, in our own words."""
  note: String!
  """What it was concluded from."""
  evidence: [Evidence!]!
}

"""Where a source says so."""
type Evidence {
  """The document."""
  source: Source!
  """Where in its text."""
  locator: Locator!
  """Whose word it gives there. Empty: its own."""
  attributedTo: [Entity!]!
  """The words themselves, if the text is at hand and is the one that was cited."""
  excerpt: String
  """Whether the words could be shown."""
  excerptStatus: ExcerptStatus!
  """Who says so, in one line."""
  citation: String!
}

"""
A W3C Web Annotation text position selector, in Unicode code points of the text in NFC with LF line ends, with a hash of the words.
"""
type Locator {
  """Before the first code point, from 0."""
  start: Int!
  """Behind the last code point."""
  end: Int!
  """SHA-256 of the words in UTF-8, in hex."""
  sha256: String!
  """For people: "characters 12 to 80"."""
  text: String!
}

"""Whether the words could be shown."""
enum ExcerptStatus {
  """The text is at hand, and its words are those that were cited."""
  VERIFIED
  """A text is at hand, and its words are not those that were cited."""
  MISMATCH
  """The text is not at hand."""
  UNAVAILABLE
}

"""A leader holds an office of a country or an organization."""
type HoldsOffice implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Leader!
  """Where it ends."""
  to: Entity!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  leader: Leader!
  """The same as \`to\`."""
  body: Entity!
  """The office, without the country: "President"."""
  office: String!
  """Its number in a sequence, from 1."""
  ordinal: Int
}

"""A page of \`HOLDS_OFFICE\` relations."""
type HoldsOfficeConnection {
  """The items, each with its cursor."""
  edges: [HoldsOfficeEdge!]!
  """The items alone."""
  nodes: [HoldsOffice!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`HOLDS_OFFICE\` relations."""
type HoldsOfficeEdge {
  """The item."""
  node: HoldsOffice!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A country or an organization belongs to an organization, with a status: an observer is no member."""
type MemberOf implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Entity!
  """Where it ends."""
  to: Organization!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  member: Entity!
  """The same as \`to\`."""
  organization: Organization!
  """In which status it belongs."""
  status: MembershipStatus!
}

"""A page of \`MEMBER_OF\` relations."""
type MemberOfConnection {
  """The items, each with its cursor."""
  edges: [MemberOfEdge!]!
  """The items alone."""
  nodes: [MemberOf!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`MEMBER_OF\` relations."""
type MemberOfEdge {
  """The item."""
  node: MemberOf!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""An organ of an organization, a ministry of a state, an event within a larger event or a series."""
type PartOf implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Entity!
  """Where it ends."""
  to: Entity!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  part: Entity!
  """The same as \`to\`."""
  whole: Entity!
  """Its number in a sequence, from 1."""
  ordinal: Int
}

"""A page of \`PART_OF\` relations."""
type PartOfConnection {
  """The items, each with its cursor."""
  edges: [PartOfEdge!]!
  """The items alone."""
  nodes: [PartOf!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`PART_OF\` relations."""
type PartOfEdge {
  """The item."""
  node: PartOf!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""Someone took part in an event, in a role."""
type ParticipatedIn implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Entity!
  """Where it ends."""
  to: Event!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  participant: Entity!
  """The same as \`to\`."""
  event: Event!
  """In which role."""
  role: ParticipationRole!
  """Who took part for a country or an organization: "prime ministers"."""
  delegation: String
}

"""A page of \`PARTICIPATED_IN\` relations."""
type ParticipatedInConnection {
  """The items, each with its cursor."""
  edges: [ParticipatedInEdge!]!
  """The items alone."""
  nodes: [ParticipatedIn!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`PARTICIPATED_IN\` relations."""
type ParticipatedInEdge {
  """The item."""
  node: ParticipatedIn!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""Where an event takes place."""
type HeldIn implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Event!
  """Where it ends."""
  to: Entity!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  event: Event!
  """The same as \`to\`."""
  location: Entity!
}

"""A page of \`HELD_IN\` relations."""
type HeldInConnection {
  """The items, each with its cursor."""
  edges: [HeldInEdge!]!
  """The items alone."""
  nodes: [HeldIn!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`HELD_IN\` relations."""
type HeldInEdge {
  """The item."""
  node: HeldIn!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""An event is a meeting or an undertaking of an organization or a country."""
type OrganizedBy implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Event!
  """Where it ends."""
  to: Entity!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  event: Event!
  """The same as \`to\`."""
  organizer: Entity!
}

"""A page of \`ORGANIZED_BY\` relations."""
type OrganizedByConnection {
  """The items, each with its cursor."""
  edges: [OrganizedByEdge!]!
  """The items alone."""
  nodes: [OrganizedBy!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`ORGANIZED_BY\` relations."""
type OrganizedByEdge {
  """The item."""
  node: OrganizedBy!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""An event came after another, whether or not their hours are known."""
type Follows implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Event!
  """Where it ends."""
  to: Event!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  event: Event!
  """The same as \`to\`."""
  earlier: Event!
}

"""A page of \`FOLLOWS\` relations."""
type FollowsConnection {
  """The items, each with its cursor."""
  edges: [FollowsEdge!]!
  """The items alone."""
  nodes: [Follows!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`FOLLOWS\` relations."""
type FollowsEdge {
  """The item."""
  node: Follows!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A place lies in a larger place or in a country."""
type LocatedIn implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Place!
  """Where it ends."""
  to: Entity!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  place: Place!
  """The same as \`to\`."""
  location: Entity!
}

"""A page of \`LOCATED_IN\` relations."""
type LocatedInConnection {
  """The items, each with its cursor."""
  edges: [LocatedInEdge!]!
  """The items alone."""
  nodes: [LocatedIn!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`LOCATED_IN\` relations."""
type LocatedInEdge {
  """The item."""
  node: LocatedIn!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""An organization came into being at an event. It does not say who founded it."""
type FoundedAt implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Organization!
  """Where it ends."""
  to: Event!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  organization: Organization!
  """The same as \`to\`."""
  event: Event!
}

"""A page of \`FOUNDED_AT\` relations."""
type FoundedAtConnection {
  """The items, each with its cursor."""
  edges: [FoundedAtEdge!]!
  """The items alone."""
  nodes: [FoundedAt!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`FOUNDED_AT\` relations."""
type FoundedAtEdge {
  """The item."""
  node: FoundedAt!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""What an event, an instrument or a topic is about."""
type Concerns implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Entity!
  """Where it ends."""
  to: Entity!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  item: Entity!
  """The same as \`to\`."""
  subject: Entity!
}

"""A page of \`CONCERNS\` relations."""
type ConcernsConnection {
  """The items, each with its cursor."""
  edges: [ConcernsEdge!]!
  """The items alone."""
  nodes: [Concerns!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`CONCERNS\` relations."""
type ConcernsEdge {
  """The item."""
  node: Concerns!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A party to an instrument, or the person or body whose signature it bears."""
type Signed implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Entity!
  """Where it ends."""
  to: Treaty!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  signatory: Entity!
  """The same as \`to\`."""
  treaty: Treaty!
  """PARTY: bound by it. SIGNATORY: the one who signs, or whose people sign, without a word on who is bound."""
  capacity: SigningCapacity!
  """Who signs for the party: officials or businesses."""
  sector: Sector
}

"""A page of \`SIGNED\` relations."""
type SignedConnection {
  """The items, each with its cursor."""
  edges: [SignedEdge!]!
  """The items alone."""
  nodes: [Signed!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`SIGNED\` relations."""
type SignedEdge {
  """The item."""
  node: Signed!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""An instrument was signed, endorsed or adopted at an event."""
type AdoptedAt implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Treaty!
  """Where it ends."""
  to: Event!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  treaty: Treaty!
  """The same as \`to\`."""
  event: Event!
}

"""A page of \`ADOPTED_AT\` relations."""
type AdoptedAtConnection {
  """The items, each with its cursor."""
  edges: [AdoptedAtEdge!]!
  """The items alone."""
  nodes: [AdoptedAt!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`ADOPTED_AT\` relations."""
type AdoptedAtEdge {
  """The item."""
  node: AdoptedAt!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""How many documents came out of an event, named or not; the topic says which kind of document."""
type Produced implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Event!
  """Where it ends."""
  to: Topic!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  event: Event!
  """The same as \`to\`."""
  topic: Topic!
  """How many. Absent: the source gives no number."""
  count: Int
}

"""A page of \`PRODUCED\` relations."""
type ProducedConnection {
  """The items, each with its cursor."""
  edges: [ProducedEdge!]!
  """The items alone."""
  nodes: [Produced!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`PRODUCED\` relations."""
type ProducedEdge {
  """The item."""
  node: Produced!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""An instrument or an event carries out what was planned before."""
type Realizes implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Entity!
  """Where it ends."""
  to: Entity!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  realization: Entity!
  """The same as \`to\`."""
  plan: Entity!
}

"""A page of \`REALIZES\` relations."""
type RealizesConnection {
  """The items, each with its cursor."""
  edges: [RealizesEdge!]!
  """The items alone."""
  nodes: [Realizes!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`REALIZES\` relations."""
type RealizesEdge {
  """The item."""
  node: Realizes!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A named tie between two countries. A tie that changes is a new relation."""
type DiplomaticRelation implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Country!
  """Where it ends."""
  to: Country!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """Both ends."""
  countries: [Country!]!
  """What kind of tie."""
  kind: DiplomaticRelationKind!
  """What the parties call it: "strategic partnership of cooperation"."""
  name: String
  """How far it has come."""
  status: DiplomaticRelationStatus!
}

"""A page of \`DIPLOMATIC_RELATION\` relations."""
type DiplomaticRelationConnection {
  """The items, each with its cursor."""
  edges: [DiplomaticRelationEdge!]!
  """The items alone."""
  nodes: [DiplomaticRelation!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`DIPLOMATIC_RELATION\` relations."""
type DiplomaticRelationEdge {
  """The item."""
  node: DiplomaticRelation!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""Two countries have a common border."""
type Borders implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Country!
  """Where it ends."""
  to: Country!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """Both ends."""
  countries: [Country!]!
}

"""A page of \`BORDERS\` relations."""
type BordersConnection {
  """The items, each with its cursor."""
  edges: [BordersEdge!]!
  """The items alone."""
  nodes: [Borders!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`BORDERS\` relations."""
type BordersEdge {
  """The item."""
  node: Borders!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""Two parties work together, in a field or within a forum."""
type CooperatesWith implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Entity!
  """Where it ends."""
  to: Entity!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """Both ends."""
  parties: [Entity!]!
  """In which field."""
  field: Topic
  """Within which organization."""
  forum: Organization
}

"""A page of \`COOPERATES_WITH\` relations."""
type CooperatesWithConnection {
  """The items, each with its cursor."""
  edges: [CooperatesWithEdge!]!
  """The items alone."""
  nodes: [CooperatesWith!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`COOPERATES_WITH\` relations."""
type CooperatesWithEdge {
  """The item."""
  node: CooperatesWith!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""Two countries or organizations share interests, positions or a responsibility, or complete each other."""
type CommonGroundWith implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Entity!
  """Where it ends."""
  to: Entity!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """Both ends."""
  parties: [Entity!]!
  """What they share. COMPLEMENTARITY: each has what the other lacks."""
  kind: CommonGroundKind!
  """In what matter."""
  subject: Topic
}

"""A page of \`COMMON_GROUND_WITH\` relations."""
type CommonGroundWithConnection {
  """The items, each with its cursor."""
  edges: [CommonGroundWithEdge!]!
  """The items alone."""
  nodes: [CommonGroundWith!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`COMMON_GROUND_WITH\` relations."""
type CommonGroundWithEdge {
  """The item."""
  node: CommonGroundWith!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""Trade between two countries. A target is a PLANNED relation with its amount."""
type TradesWith implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Country!
  """Where it ends."""
  to: Country!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """Both ends."""
  countries: [Country!]!
  """Both directions together, in whole units of the currency: 80000000000."""
  amount: Float
  """ISO 4217: USD."""
  currency: String
  """The calendar year that the amount is for."""
  year: Int
}

"""A page of \`TRADES_WITH\` relations."""
type TradesWithConnection {
  """The items, each with its cursor."""
  edges: [TradesWithEdge!]!
  """The items alone."""
  nodes: [TradesWith!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`TRADES_WITH\` relations."""
type TradesWithEdge {
  """The item."""
  node: TradesWith!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A country, an organization or a leader holds a stance. The speaker stands in the evidence, not here."""
type TakesPosition implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Entity!
  """Where it ends."""
  to: Entity!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  holder: Entity!
  """The same as \`to\`."""
  subject: Entity!
  """
  SUPPORTS, OPPOSES; CALLS_FOR: wants it done; COMMITS_TO: will do it; VALUES: thinks it important or beneficial; EXPECTS: thinks that it will thrive; UNCHANGED: keeps its earlier stance; INTERNAL_AFFAIR: holds that it is nobody else’s business.
  """
  stance: Stance!
  """
  What within the subject the stance is on, where the subject is wider: "reunification" within the Taiwan question.
  """
  aspect: String
}

"""A page of \`TAKES_POSITION\` relations."""
type TakesPositionConnection {
  """The items, each with its cursor."""
  edges: [TakesPositionEdge!]!
  """The items alone."""
  nodes: [TakesPosition!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`TAKES_POSITION\` relations."""
type TakesPositionEdge {
  """The item."""
  node: TakesPosition!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""Someone or something is credited with bringing something forward. What is only hoped for is EXPECTED."""
type ContributedTo implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Entity!
  """Where it ends."""
  to: Entity!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  contributor: Entity!
  """The same as \`to\`."""
  subject: Entity!
}

"""A page of \`CONTRIBUTED_TO\` relations."""
type ContributedToConnection {
  """The items, each with its cursor."""
  edges: [ContributedToEdge!]!
  """The items alone."""
  nodes: [ContributedTo!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`CONTRIBUTED_TO\` relations."""
type ContributedToEdge {
  """The item."""
  node: ContributedTo!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A speech act: someone said something about a subject, on an occasion."""
type Stated implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Entity!
  """Where it ends."""
  to: Entity!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  speaker: Entity!
  """The same as \`to\`."""
  subject: Entity!
  """What was done by saying it."""
  act: SpeechAct!
  """The event at which it was said."""
  occasion: Event
}

"""A page of \`STATED\` relations."""
type StatedConnection {
  """The items, each with its cursor."""
  edges: [StatedEdge!]!
  """The items alone."""
  nodes: [Stated!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`STATED\` relations."""
type StatedEdge {
  """The item."""
  node: Stated!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A principle on which a partnership, a cooperation or an instrument rests."""
type BasedOn implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Entity!
  """Where it ends."""
  to: Topic!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  item: Entity!
  """The same as \`to\`."""
  principle: Topic!
}

"""A page of \`BASED_ON\` relations."""
type BasedOnConnection {
  """The items, each with its cursor."""
  edges: [BasedOnEdge!]!
  """The items alone."""
  nodes: [BasedOn!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`BASED_ON\` relations."""
type BasedOnEdge {
  """The item."""
  node: BasedOn!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A country or an organization is of a class: a nuclear power."""
type InstanceOf implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Entity!
  """Where it ends."""
  to: Topic!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  instance: Entity!
  """The same as \`to\`."""
  class: Topic!
}

"""A page of \`INSTANCE_OF\` relations."""
type InstanceOfConnection {
  """The items, each with its cursor."""
  edges: [InstanceOfEdge!]!
  """The items alone."""
  nodes: [InstanceOf!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`INSTANCE_OF\` relations."""
type InstanceOfEdge {
  """The item."""
  node: InstanceOf!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""Who published a source."""
type PublishedBy implements Node & Relation {
  """Global id, derived from the content: the same for the same content."""
  id: ID!
  """Its type."""
  type: RelationType!
  """How it reads from \`from\` to \`to\`."""
  label: String!
  """How it reads from \`to\` to \`from\`."""
  inverseLabel: String!
  """Where it starts. Of a symmetric relation: the end whose id sorts first."""
  from: Source!
  """Where it ends."""
  to: Organization!
  """Means the same in both directions."""
  symmetric: Boolean!
  """When it holds."""
  time: RelationTime!
  """Whether it is so or was only planned, expected or proposed."""
  modality: Modality!
  """Whether a source says it."""
  derivation: Derivation!
  """The ground of a conclusion. Null: STATED."""
  inference: Inference
  """Which of several relations to read first."""
  rank: Rank!
  """Whose word it rests on, as far as known in this scope. Empty: the sources’ own."""
  attributedTo: [Entity!]!
  """One sentence in our own words."""
  summary: String!
  """Its qualifiers, in the order of the vocabulary."""
  qualifiers: [Qualifier!]!
  """Where sources say so, as far as known in this scope."""
  evidence: [Evidence!]!
  """The first \`knownAt\` at which it is known for certain. Null: never."""
  knownSince: Date
  """The same as \`from\`."""
  source: Source!
  """The same as \`to\`."""
  publisher: Organization!
}

"""A page of \`PUBLISHED_BY\` relations."""
type PublishedByConnection {
  """The items, each with its cursor."""
  edges: [PublishedByEdge!]!
  """The items alone."""
  nodes: [PublishedBy!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of \`PUBLISHED_BY\` relations."""
type PublishedByEdge {
  """The item."""
  node: PublishedBy!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A page of leaders."""
type LeaderConnection {
  """The items, each with its cursor."""
  edges: [LeaderEdge!]!
  """The items alone."""
  nodes: [Leader!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of leaders."""
type LeaderEdge {
  """The item."""
  node: Leader!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A page of countries."""
type CountryConnection {
  """The items, each with its cursor."""
  edges: [CountryEdge!]!
  """The items alone."""
  nodes: [Country!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of countries."""
type CountryEdge {
  """The item."""
  node: Country!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A page of organizations."""
type OrganizationConnection {
  """The items, each with its cursor."""
  edges: [OrganizationEdge!]!
  """The items alone."""
  nodes: [Organization!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of organizations."""
type OrganizationEdge {
  """The item."""
  node: Organization!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A page of treaties."""
type TreatyConnection {
  """The items, each with its cursor."""
  edges: [TreatyEdge!]!
  """The items alone."""
  nodes: [Treaty!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of treaties."""
type TreatyEdge {
  """The item."""
  node: Treaty!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A page of events."""
type EventConnection {
  """The items, each with its cursor."""
  edges: [EventEdge!]!
  """The items alone."""
  nodes: [Event!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of events."""
type EventEdge {
  """The item."""
  node: Event!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A page of places."""
type PlaceConnection {
  """The items, each with its cursor."""
  edges: [PlaceEdge!]!
  """The items alone."""
  nodes: [Place!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of places."""
type PlaceEdge {
  """The item."""
  node: Place!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A page of topics."""
type TopicConnection {
  """The items, each with its cursor."""
  edges: [TopicEdge!]!
  """The items alone."""
  nodes: [Topic!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of topics."""
type TopicEdge {
  """The item."""
  node: Topic!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A page of sources."""
type SourceConnection {
  """The items, each with its cursor."""
  edges: [SourceEdge!]!
  """The items alone."""
  nodes: [Source!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of sources."""
type SourceEdge {
  """The item."""
  node: Source!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A condition on a qualifier of a relation."""
input QualifierCondition {
  """The qualifier: \`status\`, \`office\`, \`field\`."""
  name: String!
  """Its value, as text, is one of these, case aside."""
  in: [String!]!
}

"""Has at least one relation in scope like this."""
input RelationCondition {
  """Of these types."""
  types: [RelationType!]
  """
  Seen from the entity. Leaders who made a statement have STATED with OUT; with ANY, those who were spoken of come too.
  """
  direction: Direction! = ANY
  """With one of these at the other end."""
  other: [ID!]
  """Whose qualifiers meet all of these."""
  qualifiers: [QualifierCondition!]
}

"""A name in another register."""
input IdentifierInput {
  """The register: \`wikidata\`, \`iso2\`."""
  scheme: String!
  """The name there."""
  value: String!
}

"""Which leaders. Every condition must be met."""
input LeaderFilter {
  """One of these."""
  ids: [ID!]
  """Its name or an alias contains this, case and diacritics aside."""
  name: String
  """Known by this name in another register."""
  identifier: IdentifierInput
  """Has at least one relation in scope like this."""
  has: RelationCondition
}

"""Which countries. Every condition must be met."""
input CountryFilter {
  """One of these."""
  ids: [ID!]
  """Its name or an alias contains this, case and diacritics aside."""
  name: String
  """Known by this name in another register."""
  identifier: IdentifierInput
  """Has at least one relation in scope like this."""
  has: RelationCondition
}

"""Which organizations. Every condition must be met."""
input OrganizationFilter {
  """One of these."""
  ids: [ID!]
  """Its name or an alias contains this, case and diacritics aside."""
  name: String
  """Known by this name in another register."""
  identifier: IdentifierInput
  """Of these kinds."""
  kinds: [OrganizationKind!]
  """Has at least one relation in scope like this."""
  has: RelationCondition
}

"""Which treaties. Every condition must be met."""
input TreatyFilter {
  """One of these."""
  ids: [ID!]
  """Its name or an alias contains this, case and diacritics aside."""
  name: String
  """Known by this name in another register."""
  identifier: IdentifierInput
  """Of these kinds."""
  kinds: [TreatyKind!]
  """Has at least one relation in scope like this."""
  has: RelationCondition
}

"""Which events. Every condition must be met."""
input EventFilter {
  """One of these."""
  ids: [ID!]
  """Its name or an alias contains this, case and diacritics aside."""
  name: String
  """Known by this name in another register."""
  identifier: IdentifierInput
  """Of these kinds."""
  kinds: [EventKind!]
  """Series only, or single events only."""
  series: Boolean
  """Has at least one relation in scope like this."""
  has: RelationCondition
}

"""Which places. Every condition must be met."""
input PlaceFilter {
  """One of these."""
  ids: [ID!]
  """Its name or an alias contains this, case and diacritics aside."""
  name: String
  """Known by this name in another register."""
  identifier: IdentifierInput
  """Of these kinds."""
  kinds: [PlaceKind!]
  """Has at least one relation in scope like this."""
  has: RelationCondition
}

"""Which topics. Every condition must be met."""
input TopicFilter {
  """One of these."""
  ids: [ID!]
  """Its name or an alias contains this, case and diacritics aside."""
  name: String
  """Known by this name in another register."""
  identifier: IdentifierInput
  """Has at least one relation in scope like this."""
  has: RelationCondition
}

"""Which sources. Every condition must be met."""
input SourceFilter {
  """One of these."""
  ids: [ID!]
  """Its name or an alias contains this, case and diacritics aside."""
  name: String
  """Known by this name in another register."""
  identifier: IdentifierInput
  """Has at least one relation in scope like this."""
  has: RelationCondition
}

"""In which order entities come."""
input EntityOrder {
  """By what."""
  field: EntityOrderField!
  """Which end first."""
  direction: SortDirection! = ASC
}

"""What entities are ordered by."""
enum EntityOrderField {
  """Name."""
  NAME
  """Global id."""
  ID
  """Number of relations in scope."""
  RELATIONS
}

"""Which relations. Every condition must be met; an empty list matches nothing."""
input RelationFilter {
  """Of these types."""
  types: [RelationType!]
  """Starts at one of these."""
  from: [ID!]
  """Ends at one of these."""
  to: [ID!]
  """Joins these two entities, whichever way round. Exactly two ids."""
  between: [ID!]
  """Has one of these at either end."""
  of: [ID!]
  """Has evidence in one of these sources."""
  sources: [ID!]
  """Some of its evidence gives the word of one of these."""
  attributedTo: [ID!]
  """True: some of its evidence gives somebody’s word. False: all of it is the sources’ own."""
  attributed: Boolean
  """All of its evidence gives the word of this one, and of nobody else."""
  attributedOnlyTo: ID
  """Its qualifiers meet all of these."""
  qualifiers: [QualifierCondition!]
}

"""In which order relations come."""
input RelationOrder {
  """By what."""
  field: RelationOrderField!
  """Which end first."""
  direction: SortDirection! = ASC
}

"""What relations are ordered by."""
enum RelationOrderField {
  """The first day on which it may hold; no known beginning first."""
  TIME
  """Type, in the order of the vocabulary."""
  TYPE
  """When it was first published."""
  KNOWN_SINCE
  """Global id."""
  ID
}

"""How well a name fits the text."""
enum SearchMatch {
  """A name, alias or identifier as it stands, case and diacritics aside."""
  EXACT
  """Words of the name begin so."""
  PREFIX
  """Alike. Never proof that it is the same."""
  FUZZY
}

"""A page of search results."""
type SearchConnection {
  """The items, each with its cursor."""
  edges: [SearchEdge!]!
  """The items alone."""
  nodes: [Entity!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of search results."""
type SearchEdge {
  """The item."""
  node: Entity!
  """How well its name fits."""
  match: SearchMatch!
  """The name, alias or identifier that matched."""
  matched: String!
  """Higher is better; comparable within one answer."""
  score: Float!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""
Which of the paths that match, in the words of ISO GQL. All are beginnings of one list: every path that matches, by length or cost, then by the ids of its entities.
"""
enum PathSelect {
  """The first."""
  ANY_SHORTEST
  """All of the least length or cost."""
  ALL_SHORTEST
  """The first \`k\`."""
  SHORTEST_K
  """All within \`maxLength\`."""
  ALL
  """That of earliest arrival. Goes with \`time: ORDERED\`."""
  FOREMOST
}

"""What a path must not repeat, in the words of ISO GQL."""
enum PathMode {
  """No relation twice. Relations tell paths apart, as with \`parallel: EXPANDED\`."""
  TRAIL
  """No entity twice."""
  ACYCLIC
  """No entity twice, but that a path may end where it starts."""
  SIMPLE
}

"""What the relations of a path must have in common in time, beyond each being in scope."""
enum PathTime {
  """Each holds at \`validAt\`, which must be given."""
  AT
  """Each holds within \`during\`, which must be given."""
  OVERLAPS
  """All hold on one same day: within \`validAt\` and \`during\`, if given."""
  CONCURRENT
  """They hold on days that never run backwards along the path: within \`validAt\` and \`during\`, if given."""
  ORDERED
}

"""What comes first."""
enum PathOrder {
  """Few relations."""
  LENGTH
  """
  Relations that say much: one costs more, the more relations its ends have, so that a path through a hub comes late.
  """
  INFORMATIVE
}

"""What becomes of several relations between the same two entities."""
enum ParallelRelations {
  """They are one step."""
  GROUPED
  """Each choice of relations is a path of its own."""
  EXPANDED
}

"""A direction for one type of relation."""
input TypeDirection {
  """The type."""
  type: RelationType!
  """OUT: from start to end; IN: against it; ANY: both."""
  direction: Direction!
}

"""One step of a pattern: so many relations like this, one after the other."""
input PatternStep {
  """Of these types. Default: all."""
  types: [RelationType!]
  """OUT: walked from start to end; IN: against it."""
  direction: Direction! = ANY
  """Each leads to an entity of one of these types. Default: any."""
  entityTypes: [EntityType!]
  """Whose qualifiers meet all of these."""
  qualifiers: [QualifierCondition!]
  """At least so many: 0 to 12."""
  min: Int! = 1
  """At most so many: 1 to 12. Default: \`min\`, or 1 if that is 0."""
  max: Int
}

"""Which way a relation was walked."""
enum WalkDirection {
  """From its start to its end."""
  FORWARD
  """From its end to its start."""
  BACKWARD
}

"""Why an answer is not complete."""
enum TruncationReason {
  """More relations would have to be looked at than is allowed."""
  RELATIONS
  """There are more paths than is allowed."""
  PATHS
  """There is none within \`maxLength\`, and more to see beyond it."""
  LENGTH
  """It took too long."""
  DEADLINE
}

"""Days, the first and the last included."""
type DayRange {
  """The first. Null: no bound."""
  from: Date
  """The last. Null: no bound."""
  to: Date
}

"""A path in one sentence."""
type Narrative {
  """The sentence, with dates and with numbers in brackets: "… was a member of … (seen on 3 June 2012) [1]"."""
  text: String!
  """What the numbers stand for: \`[1]\` is the first."""
  citations: [Evidence!]!
}

"""An alternating sequence of entities and relations."""
type Path {
  """How many relations it has."""
  length: Int!
  """The entities, in order, both ends included."""
  entities: [Entity!]!
  """The relations, in order."""
  steps: [PathStep!]!
  """The path in one English sentence."""
  narrative: Narrative!
  """The sum of its steps’ costs, with \`order: INFORMATIVE\`."""
  cost: Int
  """The first unbroken run of days on which all its relations hold, with \`time: CONCURRENT\`."""
  common: DayRange
  """The earliest day on which its last relation can be walked, with \`time: ORDERED\`. Null: no bound."""
  arrival: Date
}

"""One relation of a path, walked from one entity to the next."""
type PathStep {
  """Where the step starts."""
  from: Entity!
  """Where it ends."""
  to: Entity!
  """Which way the relation was walked."""
  walked: WalkDirection!
  """How the relation reads in the direction walked."""
  label: String!
  """The relation itself, with its time and evidence."""
  relation: Relation!
  """Further relations in scope between the same two entities that meet the same conditions."""
  parallel: [Relation!]!
  """
  What it adds to the path’s cost, with \`order: INFORMATIVE\`, in thousandths: 1,000 for the relation, and half as much again for each doubling of the number of relations at either end.
  """
  cost: Int
}

"""A page of paths, shortest first, and how far the search went."""
type PathConnection {
  """The paths, each with its cursor."""
  edges: [PathEdge!]!
  """The paths alone."""
  nodes: [Path!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """How many paths there are in all. Worked out only if asked for."""
  totalCount: Int!
  """
  The list holds every path that was asked for. With no path and \`complete\`, there is none; with no path and not \`complete\`, the search gave up.
  """
  complete: Boolean!
  """Why it is not complete. Null: it is."""
  truncatedBy: TruncationReason
  """How many relations away from the start the search looked."""
  depthReached: Int!
  """How many relations it looked at."""
  relationsExpanded: Int!
}

"""An item of a page of paths."""
type PathEdge {
  """The path."""
  node: Path!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""A page of entities that can be reached."""
type ReachConnection {
  """The items, each with its cursor."""
  edges: [ReachEdge!]!
  """The items alone."""
  nodes: [Entity!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
  """The list holds everything within \`maxLength\`."""
  complete: Boolean!
  """Why it is not complete. Null: it is."""
  truncatedBy: TruncationReason
  """How many relations it looked at."""
  relationsExpanded: Int!
}

"""An item of a page of entities that can be reached."""
type ReachEdge {
  """The item."""
  node: Entity!
  """How many relations away."""
  distance: Int!
  """The first of the shortest paths to it."""
  path: Path!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""Entities and the relations between them, for drawing."""
type Subgraph {
  """The entity in the middle."""
  center: Entity!
  """The entities, nearest first."""
  entities: [SubgraphEntity!]!
  """All relations in scope between them."""
  relations: [Relation!]!
  """False: there are more entities than \`limit\`."""
  complete: Boolean!
}

"""An entity of a subgraph."""
type SubgraphEntity {
  """The entity."""
  entity: Entity!
  """How many relations away from the middle."""
  distance: Int!
}

"""What happened to a relation."""
enum ChangeKind {
  """Its interval begins."""
  BEGAN
  """Its interval ends."""
  ENDED
  """It began and ended within this date, or went on throughout this year or month."""
  HAPPENED
  """A source reports that it holds."""
  OBSERVED
}

"""A page of changes."""
type ChangeConnection {
  """The items, each with its cursor."""
  edges: [ChangeEdge!]!
  """The items alone."""
  nodes: [Change!]!
  """Where this page stands in the list."""
  pageInfo: PageInfo!
  """Length of the whole list. Worked out only if asked for."""
  totalCount: Int!
}

"""An item of a page of changes."""
type ChangeEdge {
  """The item."""
  node: Change!
  """Where it stands. Opaque; good for this list and this snapshot alone."""
  cursor: String!
}

"""Something that happened, dated as precisely as the source allows."""
type Change {
  """What happened."""
  kind: ChangeKind!
  """When."""
  date: EDTF!
  """To which relation."""
  relation: Relation!
}

"""The dataset that is being served."""
type DatasetInfo {
  """Its name."""
  name: String!
  """SHA-256 of the whole content, in hex: the same on every machine."""
  version: String!
  """SPDX licence expression."""
  license: String!
  """What it holds."""
  description: String!
  """How many entities."""
  entityCount: Int!
  """How many relations, whatever their scope."""
  relationCount: Int!
  """How many pieces of evidence they have."""
  evidenceCount: Int!
  """How many entities of each type."""
  entitiesByType: [EntityTypeCount!]!
  """How many relations of each type."""
  relationsByType: [RelationTypeCount!]!
  """Its sources, oldest first."""
  sources: [Source!]!
}

"""How many entities of a type."""
type EntityTypeCount {
  """The type."""
  type: EntityType!
  """How many."""
  count: Int!
}

"""How many relations of a type."""
type RelationTypeCount {
  """The type."""
  type: RelationType!
  """How many."""
  count: Int!
}

"""Questions to the graph."""
type Query {
  """An entity or a relation by its global id (Relay object identification). Null: there is none."""
  node(
    """Global id."""
    id: ID!
  ): Node
  """Entities and relations by their global ids, in the order asked, null where there is none."""
  nodes(
    """Global ids, at most 100."""
    ids: [ID!]!
  ): [Node]!
  """One leader by its id. Null: there is none."""
  leader(
    """Global id (\`leader:vladimir-putin\`), or what follows the colon."""
    id: ID!
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): Leader
  """One country by its id. Null: there is none."""
  country(
    """Global id (\`country:CHN\`), or what follows the colon."""
    id: ID!
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): Country
  """One organization by its id. Null: there is none."""
  organization(
    """Global id (\`organization:sco\`), or what follows the colon."""
    id: ID!
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): Organization
  """One treaty by its id. Null: there is none."""
  treaty(
    """Global id (\`treaty:…\`), or what follows the colon."""
    id: ID!
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): Treaty
  """One event by its id. Null: there is none."""
  event(
    """Global id (\`event:…\`), or what follows the colon."""
    id: ID!
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): Event
  """One place by its id. Null: there is none."""
  place(
    """Global id (\`place:beijing\`), or what follows the colon."""
    id: ID!
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): Place
  """One topic by its id. Null: there is none."""
  topic(
    """Global id (\`topic:…\`), or what follows the colon."""
    id: ID!
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): Topic
  """One source by its id. Null: there is none."""
  source(
    """Global id (\`source:…\`), or what follows the colon."""
    id: ID!
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): Source
  """Leaders, whatever the scope, which decides about their relations."""
  leaders(
    """Which of them. Default: all."""
    filter: LeaderFilter
    """In which order. Default by name, ascending."""
    orderBy: EntityOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): LeaderConnection!
  """Countries, whatever the scope, which decides about their relations."""
  countries(
    """Which of them. Default: all."""
    filter: CountryFilter
    """In which order. Default by name, ascending."""
    orderBy: EntityOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): CountryConnection!
  """Organizations, whatever the scope, which decides about their relations."""
  organizations(
    """Which of them. Default: all."""
    filter: OrganizationFilter
    """In which order. Default by name, ascending."""
    orderBy: EntityOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): OrganizationConnection!
  """Treaties whose signing or adoption is in scope: planned ones are asked for with \`modality\`."""
  treaties(
    """Which of them. Default: all."""
    filter: TreatyFilter
    """In which order. Default by name, ascending."""
    orderBy: EntityOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): TreatyConnection!
  """Events whose taking place is in scope: planned ones are asked for with \`modality\`."""
  events(
    """Which of them. Default: all."""
    filter: EventFilter
    """In which order. Default by name, ascending."""
    orderBy: EntityOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): EventConnection!
  """Places, whatever the scope, which decides about their relations."""
  places(
    """Which of them. Default: all."""
    filter: PlaceFilter
    """In which order. Default by name, ascending."""
    orderBy: EntityOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): PlaceConnection!
  """Topics, whatever the scope, which decides about their relations."""
  topics(
    """Which of them. Default: all."""
    filter: TopicFilter
    """In which order. Default by name, ascending."""
    orderBy: EntityOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): TopicConnection!
  """Sources, whatever the scope, which decides about their relations."""
  sources(
    """Which of them. Default: all."""
    filter: SourceFilter
    """In which order. Default by name, ascending."""
    orderBy: EntityOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): SourceConnection!
  """Relations in scope."""
  relations(
    """Which of them. Default: all."""
    filter: RelationFilter
    """In which order. Default by time, as the sources give them, ascending."""
    orderBy: RelationOrder
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): RelationConnection!
  """
  Entities whose name, alias or identifier matches a text, best first. Finds beginnings of words and, where nothing else is found, names that are alike.
  """
  search(
    """What to look for: 1 to 200 characters, in any script."""
    text: String!
    """Of these types. Default: all."""
    types: [EntityType!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
    """The scope of everything below the entities found; it does not filter them."""
    at: Scope
  ): SearchConnection!
  """
  How two entities are connected: paths along relations in scope. Every condition is applied within the search. A source is never a stop on the way.
  """
  paths(
    """Global ids; a path starts at any of them."""
    from: [ID!]!
    """Global ids; a path ends at any of them."""
    to: [ID!]!
    """Which paths."""
    select: PathSelect! = ALL_SHORTEST
    """How many, with SHORTEST_K: 1 to 100."""
    k: Int! = 10
    """What a path must not repeat."""
    mode: PathMode! = SIMPLE
    """At least so many relations: 0 to 12."""
    minLength: Int! = 0
    """At most so many relations: 1 to 12."""
    maxLength: Int! = 6
    """Along relations of these types alone. Default: all."""
    types: [RelationType!]
    """OUT: along relations from start to end; IN: against them. A symmetric relation goes both ways."""
    direction: Direction! = ANY
    """Another direction for these types."""
    directions: [TypeDirection!]
    """Through entities of these types alone; the ends are free. Default: all but sources."""
    entityTypes: [EntityType!]
    """Global ids; never through these entities."""
    avoid: [ID!]
    """Never through an entity with more relations than this, though a path may end at one: 1 or more."""
    hubLimit: Int
    """The relations are, one after the other, like this. At most 12 steps."""
    pattern: [PatternStep!]
    """What the relations must have in common in time. Default: each is in scope, and no more is asked."""
    time: PathTime
    """What comes first."""
    order: PathOrder! = LENGTH
    """What becomes of several relations between the same two entities."""
    parallel: ParallelRelations! = GROUPED
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): PathConnection!
  """
  What can be reached from entities: each with its distance and one path, nearest first, by the same conditions as \`paths\`.
  """
  reachable(
    """Global ids."""
    from: [ID!]!
    """At least so many relations away: 0 to 12. With 0, the starts are listed too."""
    minLength: Int! = 1
    """At most so many relations away: 1 to 12."""
    maxLength: Int! = 2
    """Along relations of these types alone. Default: all."""
    types: [RelationType!]
    """OUT: along relations from start to end; IN: against them. A symmetric relation goes both ways."""
    direction: Direction! = ANY
    """Another direction for these types."""
    directions: [TypeDirection!]
    """Through entities of these types alone; the ends are free. Default: all but sources."""
    entityTypes: [EntityType!]
    """Global ids; never through these entities."""
    avoid: [ID!]
    """Never through an entity with more relations than this, though a path may end at one: 1 or more."""
    hubLimit: Int
    """
    Only entities of these types are listed. Default: all but sources. \`entityTypes\` are those that are gone through.
    """
    endTypes: [EntityType!]
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): ReachConnection!
  """What lies around an entity. Null: there is no such entity."""
  neighborhood(
    """Global id."""
    of: ID!
    """How many relations away: 1 to 6."""
    depth: Int! = 1
    """Along relations of these types alone. Default: all."""
    types: [RelationType!]
    """OUT: along relations from start to end; IN: against them."""
    direction: Direction! = ANY
    """Through and to entities of these types alone. Default: all but sources."""
    entityTypes: [EntityType!]
    """At most so many entities, nearest first: 1 to 500."""
    limit: Int! = 100
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): Subgraph
  """What happened to an entity, in order of time. Null: there is no such entity."""
  timeline(
    """Global id."""
    of: ID!
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): ChangeConnection
  """
  What changed between two dates: what began, ended, happened or was observed after the first and up to the second. Null: there is no such entity.
  """
  changes(
    """Global id. Default: everywhere."""
    of: ID
    """After this day."""
    from: Date!
    """Up to and including this day."""
    to: Date!
    """At most so many from the front: 1 to 100. Default 20, if \`last\` is not given either."""
    first: Int
    """Only what comes behind this cursor."""
    after: String
    """At most so many from the back: 1 to 100."""
    last: Int
    """Only what comes before this cursor."""
    before: String
    """What part of the graph the question is about, here and in everything below. Default: all that is ACTUAL."""
    at: Scope
  ): ChangeConnection
  """The dataset that is being served."""
  dataset: DatasetInfo!
}
`;
