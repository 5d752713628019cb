import { LANGUAGES, type Language } from '../domain/language';
import type { PackText } from './pack';
import { findingOf, type PackFinding } from './problem';
import { listStrings } from './strings';

/** Small words that running text can hardly do without. A word may belong to several languages. */
const SMALL_WORDS: Record<Language, string> = {
  sv: 'och att inte är jag det en ett som på för med av till har vad hur när vem något någon några också från eller om vi du de sig mig men så kan vill ska efter utan bara mycket hos min mitt var den i under vid om min över själv blir nu annat andra alla alltid år se ser säger sade gör göra barnen eleverna dig er era vecka tar först här där då när beslut medarbetare',
  nb: 'og å at ikke er jeg det en et som på for med av til har hva hvordan når hvem noe noen også fra eller om vi du de seg meg men så kan vil skal etter uten bare mye hos min mitt var den i under ved over selv blir nå annet andre alle alltid år se ser sier sa gjør gjøre barna elevene deg dere deres uke tar før her der da beslutning medarbeider spør følger bedre mer hver sammen',
  nn: 'og å at ikkje er eg det ein eit som på for med av til har kva korleis når kven noko nokon også frå eller om vi du dei seg meg men så kan vil skal etter utan berre mykje hos min mitt var den i under ved over sjølv blir no anna andre alle alltid år sjå ser ei ho seier sa gjer gjere barna elevane deg dykk veke tek før her der då avgjerd medarbeidar spør følgjer betre meir kvar saman ein',
  da: 'og at ikke er jeg det en et som på for med af til har hvad hvordan når hvem noget nogen også fra eller om vi du de sig mig men så kan vil skal efter uden kun meget hos min mit var den i under ved over selv bliver nu andet andre alle altid år se ser siger sagde gør gøre børn børnene eleverne dig jer jeres uge tager før her der da beslutning medarbejder spørger følger bedre mere hver sammen',
  en: 'and to not is the a an that on for with of has have what how when who something someone also from or if we you they them me but so can will after without only much my it in under at over self now other others all always i are do see this be by as their',
};

const VOCABULARY: Record<Language, ReadonlySet<string>> = {
  sv: new Set(SMALL_WORDS.sv.split(' ')),
  nb: new Set(SMALL_WORDS.nb.split(' ')),
  nn: new Set(SMALL_WORDS.nn.split(' ')),
  da: new Set(SMALL_WORDS.da.split(' ')),
  en: new Set(SMALL_WORDS.en.split(' ')),
};

/** From this length on, the same sentence in two languages is hardly chance. */
const LONG_ENOUGH = 40;

/** Warns of texts that stand word for word in two languages, and of texts whose small words belong to another language. */
export function checkLanguages(texts: Readonly<Record<Language, PackText>>): PackFinding[] {
  return LANGUAGES.flatMap((language) => [...findSameTexts(texts, language), ...findForeignWords(texts, language)]);
}

function findSameTexts(texts: Readonly<Record<Language, PackText>>, language: Language): PackFinding[] {
  const earlier = LANGUAGES.slice(0, LANGUAGES.indexOf(language));
  const known = new Map(
    earlier.flatMap((other) => listStrings(texts[other]).map(({ text }) => [text, other] as [string, Language])),
  );
  return listStrings(texts[language]).flatMap(({ path, text }) => {
    const other = text.length >= LONG_ENOUGH ? known.get(text) : undefined;
    return other ? [findingOf('same-text', `${language}.json`, path, { language: other })] : [];
  });
}

function findForeignWords(texts: Readonly<Record<Language, PackText>>, language: Language): PackFinding[] {
  return listStrings(texts[language]).flatMap(({ path, text }) => {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    const other = LANGUAGES.find((candidate) => {
      const foreign = countOnlyIn(words, candidate, language);
      return foreign >= 2 && foreign > 2 * countOnlyIn(words, language, candidate);
    });
    return other ? [findingOf('foreign-words', `${language}.json`, path, { language: other })] : [];
  });
}

/** How many of the words the one language knows and the other doesn't. */
function countOnlyIn(words: readonly string[], language: Language, other: Language): number {
  return words.filter((word) => VOCABULARY[language].has(word) && !VOCABULARY[other].has(word)).length;
}
