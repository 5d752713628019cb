/** Where the repository is. */
export const ROOT: string;
/** Builds the program unless what is built is newer than every source. Ends the process when it can't be built. */
export function ensureBuilt(): void;
