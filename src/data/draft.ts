import type { Dataset } from '../model/dataset.js';
import type { Entity, EntityType } from '../model/entity.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Cell } from './cell.js';
import type { DatasetFile } from './dataset-file.js';
import { RELATIONS_FOLDER } from './dataset-files.js';
import { type EvidenceDraft, type RelationDraft, draftEvidence, draftRelation } from './draft-relation.js';
import { headerShape } from './shapes/header-shape.js';
import { type ShapeProblem, shapeOf } from './shapes/shape-problem.js';
import { shapesOf } from './shapes/shapes.js';
import type { SourceTexts } from './source-texts.js';

/** One record of an entity file, whether or not it is right. */
export interface EntityDraft {
  /** What its file holds. */
  readonly type: EntityType;
  readonly cell: Cell;
  /** As it is written. */
  readonly id: string | undefined;
  /** Present where the record has its shape. */
  readonly entity: Entity | undefined;
}

/**
 * A dataset before it is known to be right: all that could be read of its files. Every rule looks at this for itself, so that no mistake
 * hides another.
 */
export interface Draft {
  readonly vocabulary: Vocabulary;
  readonly files: readonly DatasetFile[];
  readonly header: Pick<Dataset, 'name' | 'license' | 'description'> | undefined;
  readonly entities: readonly EntityDraft[];
  /** The first entity of each id. */
  readonly byId: ReadonlyMap<string, EntityDraft>;
  /** The roots of the files of relations. */
  readonly relationFiles: readonly Cell[];
  readonly relations: readonly RelationDraft[];
  /** All evidence there is, that of dates included. */
  readonly evidence: readonly EvidenceDraft[];
  /** Where records have not their shape, qualifiers aside. */
  readonly problems: readonly ShapeProblem[];
  /** The types of entity whose file could not be read, so that their ids are not known. */
  readonly unreadTypes: ReadonlySet<EntityType>;
  /** Whether every file of relations could be read. */
  readonly hasAllRelations: boolean;
  /** The sources' texts, where they are at hand. */
  readonly texts: SourceTexts | undefined;
}

/** Takes a dataset's files for what they seem to be. */
export function draftDataset(files: readonly DatasetFile[], vocabulary: Vocabulary, texts?: SourceTexts): Draft {
  const parts = files.map((file) => draftFile(file, vocabulary));
  const entities = parts.flatMap((part) => part.entities ?? []);
  const relations = parts.flatMap((part) => part.relations ?? []);
  const unread = new Set(files.filter(isUnread).map(({ role }) => role));
  return {
    vocabulary,
    files,
    header: parts.find((part) => part.header !== undefined)?.header,
    entities,
    // A map keeps the last of equal keys, and it is the first that counts.
    byId: new Map(entities.toReversed().flatMap((entity) => (entity.id === undefined ? [] : [[entity.id, entity] as const]))),
    relationFiles: parts.flatMap((part) => part.relationFile ?? []),
    relations,
    evidence: [
      ...parts.flatMap((part) => part.dateEvidence ?? []),
      ...relations.flatMap((relation) => [...relation.evidence, ...relation.dateEvidence]),
    ],
    problems: [...parts.flatMap((part) => part.problems), ...relations.flatMap((relation) => relation.problems)],
    unreadTypes: new Set(vocabulary.entityTypes.filter((type) => unread.has(type))),
    hasAllRelations: !unread.has('RELATIONS') && !files.some(({ name }) => name === RELATIONS_FOLDER),
    texts,
  };
}

/** Whether nothing is known of the records of a file. */
function isUnread({ role, root }: DatasetFile): boolean {
  if (root === undefined) return true;
  return role === 'RELATIONS' ? !root.at('relations').isList : role !== 'HEADER' && !root.isList;
}

interface DraftPart {
  readonly header?: NonNullable<Draft['header']>;
  readonly entities?: readonly EntityDraft[];
  readonly relationFile?: Cell;
  readonly relations?: readonly RelationDraft[];
  readonly dateEvidence?: readonly EvidenceDraft[];
  readonly problems: readonly ShapeProblem[];
}

function draftFile({ role, root }: DatasetFile, vocabulary: Vocabulary): DraftPart {
  if (role === undefined || root === undefined) return { problems: [] };
  const shapes = shapesOf(vocabulary);
  if (role === 'HEADER') {
    const { record, problems } = shapeOf(headerShape, root);
    return { problems, ...(record === undefined ? {} : { header: record }) };
  }
  if (role === 'RELATIONS') {
    const { record: head, problems } = shapeOf(shapes.relationFile, root);
    return {
      problems,
      relationFile: root,
      relations: root.at('relations').items.map((cell) => draftRelation(cell, root, head, vocabulary)),
      dateEvidence: draftEvidence(root.at('dateInference').at('evidence'), root.at('source')),
    };
  }
  if (!root.isList) return { problems: [root.exists ? { kind: 'TYPE', cell: root, expected: ['array'] } : { kind: 'MISSING', cell: root }] };
  const shaped = root.items.map((cell) => ({ cell, ...shapeOf(shapes.entity(role), cell) }));
  return {
    problems: shaped.flatMap(({ problems }) => problems),
    entities: shaped.map(({ cell, record }) => ({ type: role, cell, id: cell.at('id').text, entity: record })),
    dateEvidence: root.items.flatMap((cell) => draftEvidence(cell.at('publishedInference').at('evidence'), cell.at('id'))),
  };
}
