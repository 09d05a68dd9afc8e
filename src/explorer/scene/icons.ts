/** One drawing for each type of entity, in a square of 24, for the canvas, the lists and the SVG alike. */
export const ICONS: Readonly<Record<string, string>> = {
  LEADER: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8Zm-8 16c0-4.2 3.4-6.5 8-6.5s8 2.3 8 6.5Z',
  COUNTRY: 'M5 3h2.2v1.2c3-1.4 5.3 1.6 11.8-.2v9.5c-6.5 1.8-8.8-1.2-11.8.2V21H5Z',
  ORGANIZATION: 'M12 3 21 8v2H3V8Zm-7 9h3v6H5Zm5.5 0h3v6h-3Zm5.5 0h3v6h-3ZM3 19h18v2H3Z',
  TREATY: 'M6 3h8l4 4v14H6Zm2.5 7v1.7h7V10Zm0 3.5v1.7h7v-1.7Zm0 3.5v1.7h4.5V17Z',
  EVENT: 'M7 3h2v2h6V3h2v2h3v16H4V5h3Zm-1 7v9h12v-9Z',
  PLACE: 'M12 3a6.5 6.5 0 0 1 6.5 6.5c0 4.6-6.5 11.5-6.5 11.5S5.5 14.1 5.5 9.5A6.5 6.5 0 0 1 12 3Zm0 4a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  TOPIC: 'M4 4h16v12h-8l-5 4.5V16H4Z',
  SOURCE: 'M4 4h13v13h3v1.5A2.5 2.5 0 0 1 17.5 21H6.5A2.5 2.5 0 0 1 4 18.5Zm3 4v1.7h7V8Zm0 4v1.7h7V12Z',
};

/** Of a type that the explorer does not know: a plain disc. */
export const OTHER_ICON = 'M12 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z';

/** The drawing for a type of entity. */
export function iconOf(type: string): string {
  return Object.hasOwn(ICONS, type) ? (ICONS[type] ?? OTHER_ICON) : OTHER_ICON;
}
