/** The built-in instruments in the order in which they are offered: the leader herself first, then what surrounds her. */
const ORDER = [
  'success-profile',
  'pedagogical-leader',
  'support-structures',
  'four-perspectives',
  'interplay',
  'framework-conditions',
  'role-and-cooperation',
];

/** Built-in packs in their order, then the owner's own as they come. */
export function inPackOrder<T>(packs: readonly T[], idOf: (pack: T) => string): T[] {
  const rank = (pack: T) => {
    const place = ORDER.indexOf(idOf(pack));
    return place === -1 ? ORDER.length : place;
  };
  return [...packs].sort((a, b) => rank(a) - rank(b));
}
