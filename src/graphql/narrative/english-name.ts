import type { Entity } from '../../model/entity.js';

/**
 * An entity's name as it stands within a sentence. Topics, events and treaties are quoted, since their names are titles with a grammar of their
 * own; organizations of several words, and places "of" something, take an article.
 */
export function englishName({ type, name }: Entity): string {
  switch (type) {
    case 'topic':
    case 'event':
    case 'treaty':
    case 'source':
      return `“${name}”`;
    case 'organization':
      return name.includes(' ') && !name.startsWith('The ') ? `the ${name}` : name;
    case 'place':
      return name.includes(' of ') ? `the ${name}` : name;
    case 'leader':
    case 'country':
    default:
      return name;
  }
}
