import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/data/json-schemas.js';
import { parseDataset } from '../../src/data/load-dataset.js';
import { compileDataset } from '../../src/graph/compiled/compile-dataset.js';
import { loadCompiled } from '../../src/graph/compiled/load-compiled.js';
import { createGraph } from '../../src/graph/create-graph.js';
import { defineVocabulary } from '../../src/model/define-vocabulary.js';
import { scope } from '../graph/build-dataset.js';
import { ownFiles, ownVocabulary } from '../support/own-vocabulary.js';

const parse = (changes: Readonly<Record<string, string>> = {}) => parseDataset(ownFiles(changes), { vocabulary: ownVocabulary });
const ship = (rest: string): string => `- { id: ship:swift, name: Swift, description: A ship., ${rest} }\n- { id: ship:wave, name: Wave, description: A ship., rig: STEAM }\n`;
const relation = (rest: string): string => `source: source:log\nrelations:\n  - { valid: 1900, summary: It is so., evidence: [{ start: 0, end: 5, sha256: ${'a'.repeat(64)} }], ${rest} }\n`;

function loaded() {
  const { dataset, issues } = parse();
  if (dataset === undefined) throw new Error(JSON.stringify(issues));
  return dataset;
}

describe('a dataset of types of its own', () => {
  it('is read with the fields that they declare, and breaks no MUST rule', () => {
    expect(loaded().entities.find(({ name }) => name === 'Swift')).toMatchObject({ type: 'ship', fields: { rig: 'SAIL', masts: 3, tons: 120.5, yard: 'The yard' } });
    expect(loaded().relations.map(({ type }) => type)).toEqual(['OWNS_SHIP', 'OWNS_SHIP', 'SISTER_OF']);
  });

  it('has the ends of a symmetric relation in the order of their ids', () => {
    expect(loaded().relations.at(-1)).toMatchObject({ from: 'ship:swift', to: 'ship:wave' });
  });

  it.each([
    ['ENT-0104', { 'ships.yaml': ship('rig: OARS') }, /"OARS" is not a value of "rig"/],
    ['ENT-0105', { 'ships.yaml': ship('rig: SAIL, masts: some') }, /"some" is not a whole number/],
    ['ENT-0102', { 'ships.yaml': ship('masts: 3') }, /"rig" is missing/],
    ['ENT-0101', { 'ships.yaml': ship('rig: SAIL, crew: 12') }, /crew/],
    ['ENT-0301', { 'relations/log.yaml': relation('type: OWNS_SHIPS, from: country:ARL, to: ship:swift') }, /"OWNS_SHIPS" is not a relation type/],
    ['ENT-0302', { 'relations/log.yaml': relation('type: OWNS_SHIP, from: ship:wave, to: ship:swift, qualifiers: { share: 1 }') }, /may not have a ship as its "from"/],
    ['ENT-0305', { 'relations/log.yaml': relation('type: OWNS_SHIP, from: country:ARL, to: ship:swift, qualifiers: { berth: 1 }') }, /lacks the qualifier "share"/],
    ['ENT-0205', { 'relations/log.yaml': relation('type: OWNS_SHIP, from: country:ARL, to: ship:swiff, qualifiers: { share: 1 }') }, /no entity "ship:swiff"/],
    ['ENT-0002', { 'boats.yaml': '[]\n' }, /boats\.yaml is not a file/],
  ])('is told by %s what is wrong with it', (rule, changes, message) => {
    const found = parse(changes).issues.filter((issue) => issue.rule === rule);
    expect(found.map((issue) => issue.message).join('\n')).toMatch(message);
  });

  it('is not read without their vocabulary, by the loader or by the graph', () => {
    expect(parseDataset(ownFiles()).issues.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['ENT-0002', 'ENT-0301']));
    expect(() => createGraph(loaded())).toThrow(/"ship:swift" is of type "ship", which is not in the vocabulary/);
  });

  it('has JSON Schemas for its files', () => {
    const schemas = jsonSchemas(ownVocabulary);
    expect(JSON.stringify(schemas.get('ships.schema.json'))).toContain('What drives it.');
    expect(JSON.stringify(schemas.get('relations.schema.json'))).toContain('SISTER_OF');
    expect([...jsonSchemas().keys()]).not.toContain('ships.schema.json');
  });

  it('is compiled and read again with its vocabulary, and refused without', () => {
    const json = compileDataset(loaded(), ownVocabulary);
    const [graph, original] = [loadCompiled(json, { vocabulary: ownVocabulary }), createGraph(loaded(), { vocabulary: ownVocabulary })];
    expect(graph.version).toBe(original.version);
    expect(graph.view(scope()).relations({}, {}).items).toEqual(original.view(scope()).relations({}, {}).items);
    expect(() => loadCompiled(json)).toThrow(/entities\.\d+/);
  });

  it('has another version where the vocabulary says something else, since answers show its labels', () => {
    const vocabularyWith = (label: string) =>
      defineVocabulary({ relationTypes: { OWNS: { label, inverseLabel: 'is owned by', description: 'Whose it is.', from: ['country'], to: ['country'], qualifiers: {} } } });
    const versionWith = (label: string): string => createGraph({ name: '', license: '', description: '', entities: [], relations: [] }, { vocabulary: vocabularyWith(label) }).version;
    expect(versionWith('owns')).toBe(versionWith('owns'));
    expect(versionWith('owns')).not.toBe(versionWith('has'));
  });
});
