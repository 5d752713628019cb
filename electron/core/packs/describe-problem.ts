import type { PackProblem } from '@shared/api/contract';
import { isLanguage } from '@shared/domain/language';
import type { Translate } from '@shared/i18n/translator';
import type { LocatedFinding } from './read-pack';

/** A finding as the user reads it: which pack, file and line, and a sentence in her language. */
export function describeProblem(finding: LocatedFinding, t: Translate): PackProblem {
  const { language, ...values } = finding.values;
  const code = finding.code;
  // "wrong-language" names the file's code; the others name a language.
  const named = isLanguage(language) && code !== 'wrong-language' ? t(`errors.language-name.${language}`) : language;
  return {
    pack: finding.pack,
    file: finding.file,
    line: finding.line,
    message: t(`errors.pack-problem.${code}`, { ...values, ...(named === undefined ? {} : { language: named }) }),
  };
}
