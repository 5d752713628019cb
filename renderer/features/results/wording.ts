/** A sentence as a part of another: begun in lower case, unless its first word is a single letter or begins with a quote. */
export function beginLower(sentence: string): string {
  return /^\p{Lu}\p{Ll}/u.test(sentence) ? sentence.charAt(0).toLocaleLowerCase() + sentence.slice(1) : sentence;
}
