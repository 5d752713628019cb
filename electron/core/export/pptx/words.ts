import type { Language } from '@shared/domain/language';
import type { LayoutName } from './page';

/**
 * What PowerPoint shows beside the slides: names in the selection pane and of the layouts, heads of a chart's
 * worksheet. The slides' own words come with the deck.
 */
export interface FileWords {
  title: string;
  subtitle: string;
  text: string;
  table: string;
  chart: string;
  mark: string;
  source: string;
  slideNumber: string;
  slideImage: string;
  notes: string;
  layouts: Record<LayoutName, string>;
  dimension: string;
  trait: string;
  when: string;
  before: string;
  target: string;
  value: string;
  row: string;
}

export const FILE_WORDS: Record<Language, FileWords> = {
  sv: {
    title: 'Rubrik',
    subtitle: 'Underrubrik',
    text: 'Text',
    table: 'Tabell',
    chart: 'Diagram',
    mark: 'Märke',
    source: 'Källa',
    slideNumber: 'Bildnummer',
    slideImage: 'Bild',
    notes: 'Anteckningar',
    layouts: { content: 'Endast rubrik', title: 'Rubrikbild', question: 'Fråga' },
    dimension: 'Område',
    trait: 'Egenskap',
    when: 'När',
    before: 'Före',
    target: 'Mål',
    value: 'Värde',
    row: 'Rad',
  },
  nb: {
    title: 'Tittel',
    subtitle: 'Undertittel',
    text: 'Tekst',
    table: 'Tabell',
    chart: 'Diagram',
    mark: 'Merke',
    source: 'Kilde',
    slideNumber: 'Lysbildenummer',
    slideImage: 'Lysbilde',
    notes: 'Notater',
    layouts: { content: 'Bare tittel', title: 'Tittellysbilde', question: 'Spørsmål' },
    dimension: 'Område',
    trait: 'Egenskap',
    when: 'Når',
    before: 'Før',
    target: 'Mål',
    value: 'Verdi',
    row: 'Rad',
  },
  nn: {
    title: 'Tittel',
    subtitle: 'Undertittel',
    text: 'Tekst',
    table: 'Tabell',
    chart: 'Diagram',
    mark: 'Merke',
    source: 'Kjelde',
    slideNumber: 'Lysbiletnummer',
    slideImage: 'Lysbilete',
    notes: 'Notat',
    layouts: { content: 'Berre tittel', title: 'Tittellysbilete', question: 'Spørsmål' },
    dimension: 'Område',
    trait: 'Eigenskap',
    when: 'Når',
    before: 'Før',
    target: 'Mål',
    value: 'Verdi',
    row: 'Rad',
  },
  da: {
    title: 'Titel',
    subtitle: 'Undertitel',
    text: 'Tekst',
    table: 'Tabel',
    chart: 'Diagram',
    mark: 'Mærke',
    source: 'Kilde',
    slideNumber: 'Slidenummer',
    slideImage: 'Slide',
    notes: 'Noter',
    layouts: { content: 'Kun titel', title: 'Titelslide', question: 'Spørgsmål' },
    dimension: 'Område',
    trait: 'Egenskab',
    when: 'Hvornår',
    before: 'Før',
    target: 'Mål',
    value: 'Værdi',
    row: 'Række',
  },
  en: {
    title: 'Title',
    subtitle: 'Subtitle',
    text: 'Text',
    table: 'Table',
    chart: 'Chart',
    mark: 'Mark',
    source: 'Source',
    slideNumber: 'Slide number',
    slideImage: 'Slide',
    notes: 'Notes',
    layouts: { content: 'Title only', title: 'Title slide', question: 'Question' },
    dimension: 'Dimension',
    trait: 'Trait',
    when: 'When',
    before: 'Before',
    target: 'Target',
    value: 'Value',
    row: 'Row',
  },
};
