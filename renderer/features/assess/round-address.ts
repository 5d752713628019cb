/** Where an item of a round is answered. */
export function itemAddress(roundId: string, itemId: string): string {
  return `/assess/${roundId}/${itemId}`;
}

/** Where a round goes on: the item last on the screen. */
export function roundAddress(roundId: string): string {
  return `/assess/${roundId}`;
}

export function resultAddress(roundId: string): string {
  return `/results/${roundId}`;
}

/** A team's collecting; for a round answered for another leader, where the answer file is made. */
export function teamAddress(roundId: string): string {
  return `/team/${roundId}`;
}

/** An instrument's rounds over time. */
export function historyAddress(packId: string): string {
  return `/history/${packId}`;
}
