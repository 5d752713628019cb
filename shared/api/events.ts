/** What the core tells the renderer unasked. */
export type KitEvent =
  /** Desktop menu: go to one of the places, or open the shortcut list. */
  | { type: 'go'; path: string }
  /** Long work: 0 to 1. */
  | { type: 'progress'; work: 'export'; share: number };
