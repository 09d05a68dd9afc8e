import { Composer, type Document, Lexer, LineCounter, Parser, isAlias, isCollection, visit } from 'yaml';
import { Cell } from './cell.js';

/** Deeper nesting than a dataset can need; the library would read it by recursion, and run out of stack. */
const MAX_DEPTH = 32;

/** That of 8 MB of records. A file of as many bytes and far more tokens is no dataset, and would take minutes. */
const MAX_TOKENS = 2_000_000;

/** Why a file was not read. */
export interface YamlFault {
  /** ACCESS: it is too large. SYNTAX: it is no YAML. FEATURE: it is YAML that says more than a reader sees. */
  readonly kind: 'ACCESS' | 'SYNTAX' | 'FEATURE';
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** A file's content, or what kept it from being read: never both, since what follows a fault is guesswork. */
export type ParsedYaml = { readonly root: Cell; readonly faults?: never } | { readonly root?: never; readonly faults: readonly YamlFault[] };

/** Reads one YAML file in which every value is a text as it is written. Never throws. */
export function parseYaml(name: string, text: string): ParsedYaml {
  const lines = lineCounter(text);
  const faults: YamlFault[] = [];
  const fault = (kind: YamlFault['kind'], offset: number, message: string): void => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    faults.push({ kind, message, line, column: col });
  };
  // Duplicate keys are a rule of ours, because the library's own check takes quadratic time.
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const [document, second] = composer.compose(tokens(text, fault), true, text.length);
  if (document === undefined || faults.length > 0) return { faults };
  for (const error of document.errors) fault('SYNTAX', error.pos[0], error.message);
  if (second !== undefined) fault('FEATURE', second.range[0], 'the file holds more than one document');
  if (faults.length === 0) findFeatures(document, (offset, message) => fault('FEATURE', offset, message));
  return faults.length > 0 ? { faults: onePerLine(faults) } : { root: Cell.root({ name, text, lines }, document.contents) };
}

/** The library's own tokens, cut short where they grow too many or nest too deep. */
function* tokens(text: string, fault: (kind: YamlFault['kind'], offset: number, message: string) => void): ReturnType<Parser['parse']> {
  const parser = new Parser();
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    count += 1;
    if (count > MAX_TOKENS) return fault('ACCESS', 0, 'it holds too many values');
    if (parser.stack.length > MAX_DEPTH) return fault('FEATURE', parser.offset, `something is nested more than ${MAX_DEPTH} levels deep`);
  }
  yield* parser.end();
}

/** Aliases, tags and other features that would let the same text mean something else than it shows. */
function findFeatures(document: Document, fault: (offset: number, message: string) => void): void {
  visit(document, {
    Node: (_, node) => {
      const start = node.range?.[0] ?? 0;
      if (isAlias(node)) return fault(start, `"*${node.source}" is an alias`);
      if (node.tag !== undefined) fault(start, `a value has the tag "${node.tag}"`);
      if (node.anchor !== undefined) fault(start, `"&${node.anchor}" is an anchor`);
    },
    Pair: (_, { key }) => {
      if (isCollection(key)) fault(key.range?.[0] ?? 0, 'a key is a list or a map');
    },
  });
}

/** One slip makes the library report several errors, often on the same line. */
function onePerLine(faults: readonly YamlFault[]): readonly YamlFault[] {
  const first = new Map<number, YamlFault>();
  for (const fault of faults) if (!first.has(fault.line)) first.set(fault.line, fault);
  return [...first.values()];
}

function lineCounter(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}
