import { styleText } from 'node:util';

/** What a text is, not how it looks. */
export type Role = 'title' | 'heading' | 'faint' | 'good' | 'doubtful' | 'bad';

/** Gives a text the colours of its role, or leaves it alone where no colours are wanted. */
export type Paint = (role: Role, text: string) => string;

const FORMATS = { title: 'bold', heading: 'cyan', faint: 'dim', good: 'green', doubtful: 'yellow', bad: 'red' } as const satisfies Record<Role, string>;

export function createPaint(colour: boolean): Paint {
  return (role, text) => (colour && text !== '' ? styleText(FORMATS[role], text, { validateStream: false }) : text);
}
