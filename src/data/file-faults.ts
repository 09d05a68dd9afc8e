import type { DatasetFile, FileFault } from './dataset-file.js';
import type { Finding } from './rule.js';

/** The faults of one kind, in the words of a rule. */
export function faultsOf(
  files: readonly DatasetFile[],
  kind: FileFault['kind'],
  explain: (file: DatasetFile, fault: FileFault) => Pick<Finding, 'message' | 'help'>,
): readonly Finding[] {
  return files.flatMap((file) =>
    file.faults
      .filter((fault) => fault.kind === kind)
      .map((fault) => ({
        place: { file: file.name, line: fault.line, column: fault.column, path: '' },
        ...explain(file, fault),
      })),
  );
}
