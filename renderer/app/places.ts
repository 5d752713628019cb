/**
 * The places that exist, in the order that never changes: start, assess, reflect, plan, slides. `roots` are the
 * addresses that belong to a place.
 */
export const PLACES = [
  { name: 'start', path: '/', roots: ['/'] },
  { name: 'assess', path: '/assess', roots: ['/assess', '/results', '/team', '/history'] },
  { name: 'slides', path: '/slides', roots: ['/slides'] },
] as const;
