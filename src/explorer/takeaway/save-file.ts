/** Hands a file to the reader's downloads. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The download holds the content by then, but some browsers only start it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
