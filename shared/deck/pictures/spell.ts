import type { Translate } from '../../i18n/translator';

const SPELLED = ['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

/** Two to twelve as words, everything else as given in figures. One depends on its noun and has sentences of its own. */
export function spell(value: number, figures: string, t: Translate): string {
  const word = SPELLED.find((each) => Number(each) === value);
  return word === undefined ? figures : t(`support.number.${word}`);
}

/** With a capital letter, to begin a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** A heading as a word in a sentence: without its capital letter, unless it is an abbreviation such as IT or HR. */
export function inSentence(heading: string): string {
  const [first = '', second = ''] = heading;
  const isAbbreviated = second !== second.toLocaleLowerCase() || second === '';
  return isAbbreviated ? heading : first.toLocaleLowerCase() + heading.slice(1);
}
