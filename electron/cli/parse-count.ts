import { InvalidArgumentError } from 'commander';

/** A parser of whole numbers from 0 to a highest one. */
export function parseCount(most: number): (value: string) => number {
  return (value) => {
    const count = Number(value);
    if (!/^\d+$/.test(value) || count > most) throw new InvalidArgumentError(`Give a number from 0 to ${most}.`);
    return count;
  };
}
