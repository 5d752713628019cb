import type { Pack } from '@shared/content/pack';
import type { PictureTable } from '@shared/deck/pictures/picture-table';
import type { Language } from '@shared/domain/language';
import type { Round } from '@shared/domain/round';
import type { Settings } from '@shared/domain/settings';
import type { Translate } from '@shared/i18n/translator';

/** What a result's file is made from. What may not go along has been taken out of `round` before. */
export interface ReportInput {
  round: Round;
  /** The earlier round to compare with. */
  previous: Round | null;
  /** The other party's round. */
  otherSide: Round | null;
  /** As the round asked it. */
  pack: Pack;
  author: Settings['author'];
  /** With the leader's own answers beside a team's. */
  own: boolean;
  /** With notes and other free text. */
  texts: boolean;
  language: Language;
  t: Translate;
}

/** A result as plain data, in one language: what a table file holds. */
export interface ResultReport {
  /** Name of the instrument. */
  title: string;
  /** Which round it is, who has answered, what it rests on; a line each. */
  lines: string[];
  /** What is seen, in a sentence or two. */
  headline: string;
  tables: PictureTable[];
}
