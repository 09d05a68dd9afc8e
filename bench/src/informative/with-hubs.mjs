/**
 * The same relations, and three bodies that say little: one of 190 members, one of 120, one of 60. All countries of the dataset belong to all of
 * them, and its leaders spoke at the first.
 * @param {readonly { from: string, to: string, type: string }[]} relations
 */
export function withHubs(relations) {
  const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
  const countries = ids.filter((id) => id.startsWith('country:'));
  const leaders = ids.filter((id) => id.startsWith('leader:'));
  const hubs = [['organization:united-nations', 190], ['organization:trade-body', 120], ['organization:health-body', 60]].flatMap(([to, size]) => {
    const others = Array.from({ length: size - countries.length }, (_, i) => `country:other-${i}`);
    return [...countries, ...others].map((from) => ({ from, to, type: 'MEMBER_OF' }));
  });
  return [...relations, ...hubs, ...leaders.map((from) => ({ from, to: 'organization:united-nations', type: 'PARTICIPATED_IN' }))];
}
