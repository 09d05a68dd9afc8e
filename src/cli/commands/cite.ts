import type { Command } from 'commander';
import type { Citation, CitedPlace } from '../../data/cite.js';
import { CliError } from '../cli-error.js';
import { examples } from '../examples.js';
import { type DatasetOptions, type JsonOption, addDatasetOptions, datasetLocation } from '../options/dataset-options.js';
import { wholeNumber } from '../options/whole-number.js';
import { createPaint } from '../render/paint.js';
import { jsonText, printable } from '../render/printable.js';
import type { Invocation } from '../invocation.js';

type Options = DatasetOptions & JsonOption & { readonly nth?: number };

/** `entente cite`: evidence for words of a source. */
export function addCite(program: Command, { io }: Invocation): void {
  const command = program
    .command('cite')
    .summary('write the evidence for words of a source')
    .description(
      'Find words in the text of a source and print the evidence that points at them, a line of YAML for a relation. Exit code 1: they are not there; 2: they are there more than once.',
    )
    .argument('<source>', "a source's id, or the file of its text")
    .argument('<words...>', 'the words as the text has them; "first words … last words" for a long passage')
    .option('--nth <n>', 'which of several places, from 1', wholeNumber(1, 999_999))
    .option('--json', 'for programs');
  addDatasetOptions(command)
    .addHelpText('after', examples('entente cite ./texts/report.txt "a border of"', 'entente cite source:report-2012 "first words … last words" --sources ./texts --nth 2'))
    .action(async (source: string, words: readonly string[], options: Options) => {
      const { findSourceText } = await import('../find-source-text.js');
      const { cite } = await import('../../data/cite.js');
      const found = await findSourceText(source, datasetLocation(options, io.env));
      const citation = cite(found.text, words.join(' '), options.nth === undefined ? {} : { nth: options.nth });
      if (citation.status !== 'FOUND') throw notCited(citation);
      const { start, end, sha256, context } = citation.place;
      const id = found.source?.id;
      if (options.json === true) {
        io.stdout.write(jsonText({ ...(id === undefined ? {} : { source: id }), start, end, sha256, context }));
        return;
      }
      io.stdout.write(`- { ${id === undefined ? '' : `source: ${id}, `}start: ${start}, end: ${end}, sha256: ${sha256} }\n`);
      // Not on stdout: the source's own words must not find their way into a dataset.
      io.stderr.write(`${createPaint(io.stderr.colour)('faint', printable(context))}\n`);
    });
}

function notCited(citation: Exclude<Citation, { status: 'FOUND' }>): CliError {
  if (citation.status === 'NOT_FOUND') return new CliError(1, citation.message);
  const more = citation.count - citation.places.length;
  const lines = [...citation.places.map(placeLine), ...(more > 0 ? [`  and ${more} more`] : [])];
  return new CliError(2, [citation.message, ...lines].join('\n'));
}

function placeLine({ start, end, context }: CitedPlace, index: number): string {
  return `  --nth ${index + 1}  ${start} to ${end}: ${context}`;
}
