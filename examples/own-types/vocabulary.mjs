import { defineVocabulary } from 'entente';

/** The built-in vocabulary, with companies and what ties them to countries and to each other. */
export const vocabulary = defineVocabulary({
  entityTypes: {
    company: {
      plural: 'companies',
      description: 'A business that is entered in a register.',
      fields: {
        sector: { type: { kind: 'ENUM', values: ['SHIPPING', 'ENERGY', 'OTHER'] }, required: true, description: 'What it does business in.' },
        ships: { type: { kind: 'INTEGER' }, description: 'How many ships it has.' },
      },
    },
  },
  relationTypes: {
    SEATED_IN: {
      label: 'has its seat in',
      inverseLabel: 'is the seat of',
      description: 'The country in whose register a company is entered.',
      from: ['company'],
      to: ['country'],
      qualifiers: {},
    },
    ACQUIRED: {
      label: 'acquires',
      inverseLabel: 'is acquired by',
      description: 'A company buys another, or a part of it.',
      from: ['company'],
      to: ['company'],
      qualifiers: {
        share: { type: { kind: 'NUMBER' }, required: true, description: 'How much of it, in per cent: 0 to 100.' },
        approvedBy: { type: { kind: 'ENTITY', of: ['country'] }, description: 'The country that had to approve.' },
      },
      // Without it, narratives read as the labels do: "acquires".
      told: {
        forward: { past: 'acquired', base: 'acquire' },
        backward: { past: 'was', base: 'be', before: ' acquired by ' },
      },
    },
  },
});
