const NUL = 0;
const LINE_FEED = 10;

/** The text of some bytes, or why they are none, with the line and the column (from 1) of the first byte in the way. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string; readonly line: number; readonly column: number };

/** Reads bytes as UTF-8, leaving out a byte order mark. Bytes with a NUL among them are taken for a binary file. */
export function decodeText(bytes: Uint8Array): Decoded {
  const nul = bytes.indexOf(NUL);
  if (nul !== -1) return { ok: false, message: 'it is a binary file, or text in another encoding than UTF-8', ...locate(bytes, nul) };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, message: 'it is not valid UTF-8', ...locate(bytes, firstInvalid(bytes)) };
  }
}

/** Decoding replaces what is invalid, so the first byte that does not survive a round trip is the one in the way. */
function firstInvalid(bytes: Uint8Array): number {
  const survived = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const index = bytes.findIndex((byte, at) => survived[at] !== byte);
  return index === -1 ? bytes.length : index;
}

function locate(bytes: Uint8Array, offset: number): { line: number; column: number } {
  const before = bytes.subarray(0, offset);
  const lineStart = before.lastIndexOf(LINE_FEED) + 1;
  const line = before.reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 1);
  return { line, column: new TextDecoder().decode(before.subarray(lineStart), { stream: true }).length + 1 };
}
