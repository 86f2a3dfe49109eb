import { headingText } from './heading-text';

/** How old the values of a column are, as its heading says. */
export interface HeadingAge {
  /** By its last two digits; of a season such as 24/25 or 2024-25, the first. Null without one. */
  year: number | null;
  /** -1 for "old" and "last year", 1 for "new" and "this year". */
  recency: -1 | 0 | 1;
}

const YEAR = /(?<!\d)20(\d\d)(?!\d)/;
const SEASON = /(?<!\d)(2\d) ?[/–-] ?(2\d)(?!\d)/;
/** "Followers 25", "Fee '25", "FY25" */
const SHORT_YEAR = /(?:['’]|(?<!\p{L})fy ?|(?<=\s))(2\d)\)?$/iu;

const asWords = (...parts: RegExp[]) =>
  new RegExp(`(?<!\\p{L})(?:${parts.map(({ source }) => source).join('|')})(?!\\p{L})`, 'u');

/** In the form of `headingText`. "Last fee" and "letztes Honorar" may well be the newest, and are none of these. */
const OLD = asWords(
  /old|older|prev|previous|previously|prior|former|last (?:year|season)|prior year|historic(?:al)?|outdated|past/,
  /alte?[rsn]?|bisher(?:ig)?(?:e[rsn]?)?|vorjahr(?:es)?|vorig(?:e[rsn]?)?|letztes jahr|letzten jahres|fruher(?:e[rsn]?)?|ehemalige?[rsn]?/,
  /ancien(?:ne)?s?|precedente?s?|(?:l )?an(?:nee)? (?:dernier|derniere|passe|passee)/,
  /anterior(?:es)?|antigu[oa]s?|viej[oa]s?|(?:ano )?pasado|antig[oa]s?|(?:ano )?passado|vecchi[oa]?|anno scorso|scorso anno/,
  /eski|onceki|gecen (?:yil|sene)|oude?|vorige?|vorig jaar|stary|stara|stare|poprzedni(?:a|e)?|gammal|gamla|forra aret/,
  /стар(?:ыи|ая|ое|ые)|прошл(?:ыи|ая|ого|ое)(?: год[а]?)?|предыдущ(?:ии|ая|ее|ие)|lama|sebelumnya|tahun lalu|قديم|السابق|السابقة|القديم/,
);
const NEW = asWords(
  /new|newer|newest|current|currently|this (?:year|season)|now|latest|today|updated/,
  /neue?[rsn]?|aktuell(?:e[rsn]?)?|dieses jahr|heute|jetzt|diesjahrig(?:e[rsn]?)?/,
  /nouve(?:au|l|lle)s?|actuel(?:le)?s?|cette annee|nuev[oa]s?|actual(?:es)?|este ano|nov[oa]s?|atua(?:l|is)|nuov[oaie]|attual[ei]|quest anno/,
  /yeni|guncel|bu (?:yil|sene)|nieuwe?|huidige?|dit jaar|nowy|nowa|nowe|obecn[yae]|aktualn[yae]|ny|nya|i ar/,
  /нов(?:ыи|ая|ое|ые)|текущ(?:ии|ая|ее|ие)|этот год|baru|sekarang|tahun ini|جديد|الجديد|الحالي|الحالية/,
);
const UNSPACED_OLD = /旧|舊|昨年|去年|前年|前回|以前|之前|上次|上一|往年|작년|지난|이전|기존/;
const UNSPACED_NEW = /新|今年|今回|現在|现在|当前|目前|最新|올해|현재|신규|최신/;

export function headingAge(heading: string): HeadingAge {
  const year = (YEAR.exec(heading) ?? seasonIn(heading) ?? SHORT_YEAR.exec(heading.trim()))?.[1];
  const text = headingText(heading);
  const isOld = OLD.test(text) || UNSPACED_OLD.test(text);
  const isNew = NEW.test(text) || UNSPACED_NEW.test(text);
  return { year: year === undefined ? null : Number(year), recency: isOld === isNew ? 0 : isOld ? -1 : 1 };
}

/** "24/25" is a season, and "24/28" an age group. */
function seasonIn(heading: string): RegExpExecArray | null {
  const season = SEASON.exec(heading);
  return season && Number(season[2]) === Number(season[1]) + 1 ? season : null;
}

/** Positive where the first is newer. Null where only one has a year, so nobody can tell. */
export function compareAges(one: HeadingAge, other: HeadingAge): number | null {
  if (one.year !== null && other.year !== null && one.year !== other.year) return one.year - other.year;
  const difference = one.recency - other.recency;
  if (difference !== 0) return difference;
  return (one.year === null) === (other.year === null) ? 0 : null;
}
