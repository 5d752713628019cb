/** The command did not do what it was asked; stderr says why. */
export const FAILED = 1;
/** It was not asked for anything it knows. */
export const WRONG_USE = 2;
