const NUMBER = new Intl.NumberFormat('en');

/** `1 relation`, `2,000 relations`. */
export function countText(count: number, noun: string, plural = `${noun}s`): string {
  return `${NUMBER.format(count)} ${count === 1 ? noun : plural}`;
}
