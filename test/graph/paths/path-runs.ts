import * as fc from 'fast-check';
import type { Dataset } from '../../../src/model/dataset.js';
import { longPathDatasets, pathDatasets } from './arbitrary-path-dataset.js';
import { type PathCase, pathCases } from './arbitrary-path-query.js';

/** How many questions each dataset is asked. */
const CASES = 8;

/** Datasets with questions about them: so the walks of a dataset are tried once for all of them. */
export type DatasetWithCases = readonly [data: Dataset, cases: readonly PathCase[]];

/** How many relations the longest paths have that are asked for in crowded datasets, and where entities are far from one another. */
export const [LONGEST, LONGER] = [4, 6];

/** Crowded datasets, with all that may be asked about paths. */
export const datasetsWithCases: fc.Arbitrary<DatasetWithCases> = withCases(pathDatasets, LONGEST);

/** Datasets in which entities are far from one another. */
export const longDatasetsWithCases: fc.Arbitrary<DatasetWithCases> = withCases(longPathDatasets, LONGER);

function withCases(datasets: fc.Arbitrary<Dataset>, longest: number): fc.Arbitrary<DatasetWithCases> {
  return datasets.chain((data) => fc.tuple(fc.constant(data), fc.array(pathCases(data, longest), { minLength: CASES, maxLength: CASES })));
}

/**
 * How many datasets a property tries: as many as its share of the default, unless the environment variable `PATH_DATASETS` gives another
 * number for the property with the whole share. 100,000 take the better part of an hour.
 */
export function pathRuns(share: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(Number(process.env['PATH_DATASETS'] ?? 2_000) * share) };
}
