/** The numbers that a field takes. */
export interface NumberSteps {
  least: number;
  most: number;
  /** Numbers lie this far apart, from `least`. */
  step: number;
}

/** The number nearest to it that the field takes. */
export function fitNumber(value: number, { least, most, step }: NumberSteps): number {
  const onStep = least + Math.round((value - least) / step) * step;
  return Math.min(most, Math.max(least, onStep));
}

/** Reads "4,5" as well as "4.5". Null for an empty text, undefined for one that is no number. */
export function readNumber(text: string): number | null | undefined {
  const plain = text.replace(/\s/g, '').replace('−', '-').replace(',', '.');
  if (plain === '') return null;
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
