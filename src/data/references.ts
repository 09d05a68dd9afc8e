import type { Cell } from './cell.js';
import type { Draft } from './draft.js';

/** Every place in a dataset where an entity is named by its id, that of its own record aside. */
export function* references({ entities, evidence, relationFiles, relations, vocabulary }: Draft): Generator<Cell> {
  for (const { cell } of entities) yield cell.at('publisher');
  for (const file of relationFiles) yield file.at('source');
  for (const { cell } of evidence) {
    yield cell.at('source');
    yield* cell.at('attributedTo').items;
  }
  for (const { cell, type } of relations) {
    yield cell.at('from');
    yield cell.at('to');
    yield* cell.at('attributedTo').items;
    if (type === undefined) continue;
    for (const [name, definition] of Object.entries(vocabulary.relationType(type).qualifiers)) {
      if (definition.type.kind === 'ENTITY') yield cell.at('qualifiers').at(name);
    }
  }
}
