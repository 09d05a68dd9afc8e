import { RELATION_TYPES } from '../../model/relation-types.js';
import type * as R from '../resolver-types.generated.js';
import type { OwnFields } from './own-fields.js';
import { ends, entityIn, from, number, oneOf, required, text, to } from './relation.js';

type Shared = keyof R.BordersResolvers & keyof R.SignedResolvers;

const { DIPLOMATIC_RELATION, MEMBER_OF, PARTICIPATED_IN, SIGNED, STATED, TAKES_POSITION, COMMON_GROUND_WITH } = RELATION_TYPES;

/*
 * What each relation type has beyond the fields that all share: its ends under the names that a person would use, and its
 * qualifiers. One table and not a file a type, because each row is only a list of names.
 */

export const holdsOffice: OwnFields<R.HoldsOfficeResolvers, Shared> = {
  leader: from,
  body: to,
  office: required(text('office')),
  ordinal: number('ordinal'),
};
export const memberOf: OwnFields<R.MemberOfResolvers, Shared> = {
  member: from,
  organization: to,
  status: required(oneOf(MEMBER_OF.qualifiers.status, 'status')),
};
export const partOf: OwnFields<R.PartOfResolvers, Shared> = { part: from, whole: to, ordinal: number('ordinal') };
export const participatedIn: OwnFields<R.ParticipatedInResolvers, Shared> = {
  participant: from,
  event: to,
  role: required(oneOf(PARTICIPATED_IN.qualifiers.role, 'role')),
  delegation: text('delegation'),
};
export const heldIn: OwnFields<R.HeldInResolvers, Shared> = { event: from, location: to };
export const organizedBy: OwnFields<R.OrganizedByResolvers, Shared> = { event: from, organizer: to };
export const follows: OwnFields<R.FollowsResolvers, Shared> = { event: from, earlier: to };
export const locatedIn: OwnFields<R.LocatedInResolvers, Shared> = { place: from, location: to };
export const foundedAt: OwnFields<R.FoundedAtResolvers, Shared> = { organization: from, event: to };
export const concerns: OwnFields<R.ConcernsResolvers, Shared> = { item: from, subject: to };
export const signed: OwnFields<R.SignedResolvers, Shared> = {
  signatory: from,
  treaty: to,
  capacity: required(oneOf(SIGNED.qualifiers.capacity, 'capacity')),
  sector: oneOf(SIGNED.qualifiers.sector, 'sector'),
};
export const adoptedAt: OwnFields<R.AdoptedAtResolvers, Shared> = { treaty: from, event: to };
export const produced: OwnFields<R.ProducedResolvers, Shared> = { event: from, topic: to, count: number('count') };
export const realizes: OwnFields<R.RealizesResolvers, Shared> = { realization: from, plan: to };
export const diplomaticRelation: OwnFields<R.DiplomaticRelationResolvers, Shared> = {
  countries: ends,
  kind: required(oneOf(DIPLOMATIC_RELATION.qualifiers.kind, 'kind')),
  name: text('name'),
  status: required(oneOf(DIPLOMATIC_RELATION.qualifiers.status, 'status')),
};
export const borders: OwnFields<R.BordersResolvers, Shared> = { countries: ends };
export const cooperatesWith: OwnFields<R.CooperatesWithResolvers, Shared> = {
  parties: ends,
  field: entityIn('field', 'topic'),
  forum: entityIn('forum', 'organization'),
};
export const commonGroundWith: OwnFields<R.CommonGroundWithResolvers, Shared> = {
  parties: ends,
  kind: required(oneOf(COMMON_GROUND_WITH.qualifiers.kind, 'kind')),
  subject: entityIn('subject', 'topic'),
};
export const tradesWith: OwnFields<R.TradesWithResolvers, Shared> = {
  countries: ends,
  amount: number('amount'),
  currency: text('currency'),
  year: number('year'),
};
export const takesPosition: OwnFields<R.TakesPositionResolvers, Shared> = {
  holder: from,
  subject: to,
  stance: required(oneOf(TAKES_POSITION.qualifiers.stance, 'stance')),
  aspect: text('aspect'),
};
export const contributedTo: OwnFields<R.ContributedToResolvers, Shared> = { contributor: from, subject: to };
export const stated: OwnFields<R.StatedResolvers, Shared> = {
  speaker: from,
  subject: to,
  act: required(oneOf(STATED.qualifiers.act, 'act')),
  occasion: entityIn('occasion', 'event'),
};
export const basedOn: OwnFields<R.BasedOnResolvers, Shared> = { item: from, principle: to };
export const instanceOf: OwnFields<R.InstanceOfResolvers, Shared> = { instance: from, class: to };
export const publishedBy: OwnFields<R.PublishedByResolvers, Shared> = { source: from, publisher: to };
