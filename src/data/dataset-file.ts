import type { Vocabulary } from '../model/vocabulary.js';
import type { Cell } from './cell.js';
import { MAX_FILE_BYTES, roleOf } from './dataset-files.js';
import { decodeText } from './decode-text.js';
import { parseYaml } from './parse-yaml.js';

/** Why a file was not read. */
export interface FileFault {
  /** ACCESS: it cannot be opened, or is too large. ENCODING: no UTF-8. SYNTAX: no YAML. FEATURE: YAML that says more than a reader sees. */
  readonly kind: 'ACCESS' | 'ENCODING' | 'SYNTAX' | 'FEATURE';
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** One file of a dataset: what it holds, or what kept it from being read. */
export interface DatasetFile {
  readonly name: string;
  /** Absent for a file that is no part of a dataset; that is not read. */
  readonly role: ReturnType<typeof roleOf>;
  readonly root?: Cell;
  readonly faults: readonly FileFault[];
}

/** Reads one file. Never throws. */
export function readDatasetFile(name: string, content: string | Uint8Array, vocabulary: Vocabulary): DatasetFile {
  const role = roleOf(name, vocabulary);
  if (role === undefined) return { name, role, faults: [] };
  if (content.length > MAX_FILE_BYTES) return largeFile(name, vocabulary);
  const decoded = typeof content === 'string' ? { ok: true as const, text: content.replace(/^\uFEFF/, '') } : decodeText(content);
  if (!decoded.ok) {
    const { message, line, column } = decoded;
    return { name, role, faults: [{ kind: 'ENCODING', message, line, column }] };
  }
  const { root, faults } = parseYaml(name, decoded.text);
  return root === undefined ? { name, role, faults } : { name, role, root, faults: [] };
}

/** A file that is known of, and cannot be opened. */
export function unreadFile(name: string, message: string, vocabulary: Vocabulary): DatasetFile {
  return { name, role: roleOf(name, vocabulary), faults: [{ kind: 'ACCESS', message, line: 1, column: 1 }] };
}

/** A file that is too large to be read. */
export function largeFile(name: string, vocabulary: Vocabulary): DatasetFile {
  return unreadFile(name, `it is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB`, vocabulary);
}
