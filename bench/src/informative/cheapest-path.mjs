/**
 * Finds the cheapest path between two entities, walked in any direction (E. Dijkstra's algorithm); between equals that of fewer relations, then
 * that found first. Entente's own search knows one formula alone.
 * @template Id
 * @param {readonly { from: Id, to: Id, type: unknown }[]} relations
 * @param {import('./formulas.mjs').Formula} formula
 */
export function cheapestPath(relations, formula) {
  const [ofType, near, ofRole] = [new Map(), new Map(), new Map()];
  const roles = ({ from, to, type }) => [`${from} ${type}`, `${type} ${to}`];
  for (const relation of relations) {
    const [out, into] = roles(relation);
    ofType.set(relation.type, (ofType.get(relation.type) ?? 0) + 1);
    for (const [key, other] of [[out, relation.to], [into, relation.from]]) ofRole.set(key, (ofRole.get(key) ?? new Set()).add(other));
  }
  const degree = new Map();
  for (const { from, to } of relations) for (const end of new Set([from, to])) degree.set(end, (degree.get(end) ?? 0) + 1);
  for (const id of degree.keys()) near.set(id, new Map());
  for (const relation of relations) {
    const { from, to, type } = relation;
    const cost = formula({
      degrees: [degree.get(from), degree.get(to)],
      alike: roles(relation).map((role) => ofRole.get(role).size),
      share: ofType.get(type) / relations.length,
    });
    for (const [one, other] of [[from, to], [to, from]]) near.get(one).set(other, Math.min(near.get(one).get(other) ?? Infinity, cost));
  }
  return (start, end) => {
    const heap = [{ id: start, cost: 0, hops: 0, before: undefined }];
    const done = new Set();
    for (let here = pop(heap); here !== undefined; here = pop(heap)) {
      if (done.has(here.id)) continue;
      done.add(here.id);
      if (here.id === end) {
        const path = [];
        for (let stop = here; stop !== undefined; stop = stop.before) path.unshift(stop.id);
        return path;
      }
      for (const [id, cost] of near.get(here.id) ?? []) if (!done.has(id)) push(heap, { id, cost: here.cost + cost, hops: here.hops + 1, before: here });
    }
    return undefined;
  };
}

const isBefore = (a, b) => a.cost < b.cost - 1e-9 || (a.cost < b.cost + 1e-9 && a.hops < b.hops);

function push(heap, item) {
  let at = heap.push(item) - 1;
  for (let above = (at - 1) >> 1; at > 0 && isBefore(item, heap[above]); above = (at - 1) >> 1) {
    heap[at] = heap[above];
    at = above;
  }
  heap[at] = item;
}

function pop(heap) {
  const [first] = heap;
  const last = heap.pop();
  if (heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below + 1 < heap.length && isBefore(heap[below + 1], heap[below])) below += 1;
    if (below >= heap.length || !isBefore(heap[below], last)) break;
    heap[at] = heap[below];
    at = below;
  }
  heap[at] = last;
  return first;
}
