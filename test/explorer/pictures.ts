import type { RelationAnswer } from '../../src/explorer/data/answers.js';
import type { Held } from '../../src/explorer/data/held-relations.js';
import { type Picture, assemblePicture } from '../../src/explorer/data/picture.js';
import { buildScene } from '../../src/explorer/scene/build-scene.js';
import type { Scene } from '../../src/explorer/scene/scene.js';
import { fromAddress } from '../../src/explorer/state/address.js';

type NamedEntity = readonly [id: string, name: string];
type NamedRelation = readonly [id: string, from: string, to: string, summary: string, more?: Partial<RelationAnswer>];

/** A picture of countries around the first of them, put together as the page does. Ids stand without `country:`. */
export function pictureOf(entities: readonly NamedEntity[], relations: readonly NamedRelation[], held?: Held, before?: Held): Picture {
  const [[center = ''] = []] = entities;
  const answers = entities.map(([id, name]) => ({ __typename: 'Country', id: `country:${id}`, name, description: '' }));
  const neighborhood = {
    center: answers[0] ?? { __typename: '', id: '', name: '', description: '' },
    entities: answers.map((entity, distance) => ({ entity, distance })),
    relations: relations.map(([id]) => ({ id })),
    complete: true,
  };
  const details = new Map(relations.map(([id, from, to, summary, more]) => [id, { ...RELATION, id, from: { id: `country:${from}` }, to: { id: `country:${to}` }, summary, ...more }]));
  return assemblePicture(fromAddress(`from=country:${center}`), { ties: undefined, around: [[`country:${center}`, { neighborhood }]] }, details, held, before);
}

/** The scene of a picture, for the state of an address. */
export function sceneOf(address: string, picture: Picture): Scene {
  return buildScene(fromAddress(address), picture, (count) => `${count} relations`);
}

const RELATION: RelationAnswer = {
  id: '',
  type: 'COOPERATES_WITH',
  label: 'cooperates with',
  inverseLabel: 'cooperates with',
  symmetric: true,
  summary: '',
  modality: 'ACTUAL',
  derivation: 'STATED',
  rank: 'NORMAL',
  from: { id: '' },
  to: { id: '' },
  qualifiers: [],
  time: { kind: 'OBSERVED', text: '2012-06-03', mayStart: '2012-06-03', mayLast: '2012-06-03' },
};
