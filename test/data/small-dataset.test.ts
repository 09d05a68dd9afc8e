import { expect, test } from 'vitest';
import { parseDataset } from '../../src/data/load-dataset.js';
import { SMALL_TEXTS, smallDataset } from '../support/dataset-files.js';

test('the small dataset of the tests breaks no rule', () => {
  const { dataset, issues } = parseDataset(smallDataset(), { texts: SMALL_TEXTS });
  expect(issues).toEqual([]);
  expect(dataset?.entities).toHaveLength(12);
  expect(dataset?.relations).toHaveLength(8);
});
