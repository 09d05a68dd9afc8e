/**
 * A selection of every field of a type that needs no argument, so many levels deep. Lists of relations that an entity offers on demand
 * are left out, and so is what would lead round in circles.
 * @param {any} type
 * @param {number} depth
 * @param {readonly string[]} above
 * @returns {string}
 */
export function selectAll(type, depth, above = []) {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = namedType(field.type);
    if (field.args.length > 0 || inner.name === 'PageInfo') return [];
    if (inner.getFields === undefined) return [field.name];
    if (depth === 0 || above.includes(inner.name) || inner.name === type.name || inner.name.endsWith('Edge')) return [];
    return [`${field.name} ${selectAll(inner, depth - 1, [...above, type.name])}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

function namedType(type) {
  return type.ofType === undefined ? type : namedType(type.ofType);
}
