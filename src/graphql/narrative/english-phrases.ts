import type { Entity } from '../../model/entity.js';
import type { PhraseDefinition, RelationTypeDefinition } from '../../model/relation-type-definition.js';
import type { BuiltInRelationType, RelationType } from '../../model/relation-types.js';
import { englishName } from './english-name.js';
import type { NarratedStep } from './narrator.js';

/** A verb and what comes behind it: "was" / "be", "a member of …". A plural subject takes `plural`, where the verb has one. */
export interface Phrase {
  readonly past: string;
  readonly plural?: string;
  /** Absent where all that is known is how it reads as it is: "owns". */
  readonly base?: string;
  /** The rest, with the name of the other entity in its place. */
  readonly rest: (name: string) => string;
}

/** A relation type in both directions: as its start tells it, and as its end does. */
interface Telling {
  readonly forward: (step: NarratedStep) => Phrase;
  readonly backward: (step: NarratedStep) => Phrase;
}

const verb = (past: string, base: string, before = ' ', after = ''): Phrase => ({ past, base, rest: (name) => `${before}${name}${after}` });
const was = (before: string, after = ''): Phrase => ({ past: 'was', plural: 'were', base: 'be', rest: (name) => `${before}${name}${after}` });
const had = (after: string): Phrase => ({ past: 'had', base: 'have', rest: (name) => ` ${name}${after}` });
const told = (forward: Phrase, backward: Phrase): Telling => ({ forward: () => forward, backward: () => backward });

const STATUS = new Map([['MEMBER', 'a member'], ['PERMANENT_MEMBER', 'a permanent member'], ['OBSERVER', 'an observer'], ['DIALOGUE_PARTNER', 'a dialogue partner']]);

const ROLES = new Map<string, readonly [Phrase, Phrase]>([
  ['HOST', [verb('hosted', 'host'), was(' hosted by ')]],
  ['GUEST', [was(' a guest at '), had(' as a guest')]],
  ['VISITOR', [verb('made', 'make'), was(' made by ')]],
  ['NEGOTIATOR', [verb('negotiated', 'negotiate', ' in '), had(' as a negotiator')]],
  ['SIGNATORY', [verb('signed', 'sign', ' at '), had(' as a signatory')]],
  ['FOUNDER', [was(' a founder at '), had(' as a founder')]],
  ['CANDIDATE', [was(' a candidate in '), had(' as a candidate')]],
  ['WINNER', [verb('won', 'win'), was(' won by ')]],
  ['INTERVIEWER', [verb('conducted', 'conduct'), was(' conducted by ')]],
  ['INTERVIEWEE', [verb('gave', 'give'), was(' given by ')]],
]);

const STANCES = new Map<string, readonly [Phrase, Phrase]>([
  ['SUPPORTS', [verb('supported', 'support'), was(' supported by ')]],
  ['OPPOSES', [verb('opposed', 'oppose'), was(' opposed by ')]],
  ['CALLS_FOR', [verb('made', 'make', ' a call on '), was(' the subject of a call by ')]],
  ['COMMITS_TO', [verb('made', 'make', ' a commitment on '), was(' the subject of a commitment by ')]],
  ['VALUES', [verb('valued', 'value'), was(' valued by ')]],
  ['EXPECTS', [verb('expected', 'expect', ' much of '), was(' of promise to ')]],
  ['UNCHANGED', [verb('kept', 'keep', ' to its position on '), was(' a matter on which the position did not change of ')]],
  ['INTERNAL_AFFAIR', [verb('considered', 'consider', ' ', ' an internal affair'), was(' considered an internal affair by ')]],
]);

const ACTS = new Map<string, readonly [Phrase, Phrase]>([
  ['SAID', [verb('spoke', 'speak', ' of '), was(' spoken of by ')]],
  ['PRAISED', [verb('praised', 'praise'), was(' praised by ')]],
  ['APPRECIATED', [verb('expressed', 'express', ' appreciation of '), was(' appreciated by ')]],
  ['PLEDGED', [verb('made', 'make', ' a pledge on '), was(' the subject of a pledge by ')]],
  ['PROPOSED', [verb('made', 'make', ' a proposal on '), was(' the subject of a proposal by ')]],
  ['EXPECTED', [verb('stated', 'state', ' what to expect of '), was(' the subject of an expectation by ')]],
  ['AGREED', [verb('stated', 'state', ' agreement on '), was(' the subject of an agreement stated by ')]],
]);

/** How each built-in relation type is told. The vocabulary's labels name a type; these are whole phrases of a sentence. */
const PHRASES = {
  HOLDS_OFFICE: {
    forward: (step) => was(` ${office(step)} of `),
    backward: (step) => had(` as ${office(step)}`),
  },
  MEMBER_OF: {
    forward: (step) => was(` ${status(step)} of `),
    backward: (step) => had(` as ${status(step)}`),
  },
  PART_OF: {
    forward: (step) => was(step.relation.qualifiers.has('ordinal') ? ` the ${ordinal(step)} part of ` : ' part of '),
    backward: () => had(' as a part'),
  },
  PARTICIPATED_IN: either(ROLES, 'role', [verb('took', 'take', ' part in '), had(' as a participant')]),
  HELD_IN: told(verb('took', 'take', ' place in '), was(' the place of ')),
  ORGANIZED_BY: told(was(' organized by '), verb('organized', 'organize')),
  FOLLOWS: told(verb('came', 'come', ' after '), verb('came', 'come', ' before ')),
  LOCATED_IN: told(verb('lay', 'lie', ' in '), was(' the location of ')),
  FOUNDED_AT: told(was(' founded at '), was(' the founding of ')),
  CONCERNS: told(verb('concerned', 'concern'), was(' a subject of ')),
  SIGNED: told(verb('signed', 'sign'), was(' signed by ')),
  ADOPTED_AT: told(was(' adopted at '), verb('saw', 'see', ' the adoption of ')),
  PRODUCED: {
    forward: (step) => verb('produced', 'produce', ` ${String(step.relation.qualifiers.get('count') ?? 'a number')} of `),
    backward: () => verb('came', 'come', ' out of '),
  },
  REALIZES: told(verb('carried', 'carry', ' out '), was(' carried out by ')),
  DIPLOMATIC_RELATION: { forward: tie, backward: tie },
  BORDERS: told(verb('shared', 'share', ' a border with '), verb('shared', 'share', ' a border with ')),
  COOPERATES_WITH: { forward: cooperation, backward: cooperation },
  COMMON_GROUND_WITH: { forward: commonGround, backward: commonGround },
  TRADES_WITH: { forward: trade, backward: trade },
  TAKES_POSITION: either(STANCES, 'stance', [verb('took', 'take', ' a position on '), was(' a matter for ')]),
  CONTRIBUTED_TO: told(verb('contributed', 'contribute', ' to '), verb('owed', 'owe', ' something to ')),
  STATED: either(ACTS, 'act', [verb('spoke', 'speak', ' of '), was(' spoken of by ')]),
  BASED_ON: told(was(' based on '), was(' a basis of ')),
  INSTANCE_OF: told(was(' one of the class '), was(' said to be the class of ')),
  PUBLISHED_BY: told(was(' published by '), verb('published', 'publish')),
} satisfies Record<BuiltInRelationType, Telling>;

const TELLINGS: ReadonlyMap<string, Telling> = new Map(Object.entries<Telling>(PHRASES));

/** How a relation type is told: as its vocabulary says, or as this file does, or by its labels. */
export function tellingOf(type: RelationType, { told: own, label, inverseLabel }: RelationTypeDefinition): Telling {
  if (own !== undefined) return told(ownPhrase(own.forward), ownPhrase(own.backward));
  return TELLINGS.get(type) ?? told(labelPhrase(label), labelPhrase(inverseLabel));
}

function ownPhrase({ before = ' ', after = '', ...phrase }: PhraseDefinition): Phrase {
  return { ...phrase, rest: (name) => `${before}${name}${after}` };
}

function labelPhrase(label: string): Phrase {
  return { past: label, rest: (name) => ` ${name}` };
}

function either(known: ReadonlyMap<string, readonly [Phrase, Phrase]>, qualifier: string, otherwise: readonly [Phrase, Phrase]): Telling {
  const choose = ({ relation }: NarratedStep): readonly [Phrase, Phrase] => known.get(String(relation.qualifiers.get(qualifier))) ?? otherwise;
  return { forward: (step) => choose(step)[0], backward: (step) => choose(step)[1] };
}

function office(step: NarratedStep): string {
  const name = String(step.relation.qualifiers.get('office') ?? 'office holder');
  return step.relation.qualifiers.has('ordinal') ? `the ${ordinal(step)} ${name}` : name;
}

function status({ relation }: NarratedStep): string {
  return STATUS.get(String(relation.qualifiers.get('status'))) ?? 'a member';
}

/** "1st", "2nd", "12th" */
function ordinal({ relation }: NarratedStep): string {
  const value = Number(relation.qualifiers.get('ordinal'));
  const teen = value % 100 > 10 && value % 100 < 20;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

function tie({ relation: { qualifiers } }: NarratedStep): Phrase {
  if (qualifiers.get('kind') === 'BORDER_SETTLEMENT') {
    return verb('had', 'have', ` ${qualifiers.get('status') === 'PARTLY_SETTLED' ? 'most of the' : 'the'} border issues settled with `);
  }
  const name = qualifiers.get('name');
  return verb('had', 'have', name === undefined ? ' diplomatic ties with ' : ` a ${String(name)} with `);
}

function cooperation({ qualifierEntities }: NarratedStep): Phrase {
  const [field, forum] = [qualifierEntities.get('field'), qualifierEntities.get('forum')];
  const where = `${named(' in the field of ', field)}${named(' within ', forum)}`;
  return verb('cooperated', 'cooperate', ' with ', where);
}

function commonGround({ relation: { qualifiers }, qualifierEntities }: NarratedStep): Phrase {
  const kind = String(qualifiers.get('kind') ?? 'ground').toLowerCase();
  return verb('had', 'have', ` common ground (${kind}) with `, named(' in the matter of ', qualifierEntities.get('subject')));
}

function trade({ relation: { qualifiers } }: NarratedStep): Phrase {
  const [amount, currency, year] = ['amount', 'currency', 'year'].map((name) => qualifiers.get(name));
  if (typeof amount !== 'number') return verb('traded', 'trade', ' with ');
  const sum = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long' }).format(amount);
  return verb('traded', 'trade', ' with ', ` to the amount of ${sum}${currency === undefined ? '' : ` ${currency}`}${year === undefined ? '' : ` in ${year}`}`);
}

function named(before: string, entity: Entity | undefined): string {
  return entity === undefined ? '' : `${before}${englishName(entity)}`;
}
