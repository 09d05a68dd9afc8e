/** Why a file or a folder could not be read, in plain words: node's own messages start with a code and end with the path. */
export function readErrorReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'it does not exist';
    case 'ENOTDIR':
      return 'it is not a folder';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
    case 'EPERM':
      return 'its permissions forbid it';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
