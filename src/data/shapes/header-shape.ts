import { z } from 'zod';
import { text } from './field-shapes.js';

/** The shape of `dataset.yaml`. */
export const headerShape = z
  .strictObject({
    name: text('What the dataset is called.'),
    license: text('Its licence, as an SPDX expression: CC0-1.0.'),
    description: text('What it holds.'),
  })
  .describe('What the dataset is called and who may use it.');
