import { plainNumberText } from '../../typed/plain';
import { type NumberReading, readingsOf } from '../../typed/readings';
import { plainNumber } from './plain-number';

/** A number in a cell: its digits with all their possible readings, and the unit behind them. */
export interface NumberText {
  readings: readonly NumberReading[];
  /** What one stands for: 1 without a unit, 1000 for "k". */
  unit: number;
  /** The unit as it is written, in small letters; empty without one. */
  unitWord: string;
  isPercent: boolean;
  /** "about 40k", "1.2M": rounded by the person or program that wrote it. */
  isRounded: boolean;
  /** "100w+", ">10k": only that it is not less. */
  isBound: boolean;
}

const UNITS: readonly (readonly [words: string, unit: number])[] = [
  [
    'k|thousand|tsd|tsd.|tausend|mille|mila|mil|mil.|duizend|tys|tys.|bin|тыс|тыс.|тысяч|т|т.|к|천|千|ألف|الف|آلاف|الاف|हज़ार|हजार|rb|ribu|tis|tis.|tisíc|тис|тис.|тисяч|χιλ|χιλ.|χιλιάδες|אלף|พัน|mii|tn|nghìn|ngàn|ezer|هزار',
    1e3,
  ],
  ['w|万|萬|만|万人|หมื่น', 1e4],
  ['l|lakh|lac|lacs|lakhs|लाख|แสน', 1e5],
  [
    'm|mm|mn|mio|mio.|million|millions|millionen|millones|milhões|milhão|milioni|miljoen|mln|mln.|mi|mill|mill.|milyon|млн|млн.|миллионов|мільйонів|м|مليون|ملايين|म|मिलियन|jt|juta|백만|εκ|εκ.|εκατ|εκατ.|מיליון|ล้าน|triệu|tr|milionů|milioane|millió|milj|milj.|میلیون',
    1e6,
  ],
  ['crore|cr|करोड़', 1e7],
  ['亿|億|억', 1e8],
  ['b|bn|billion|mrd|mrd.|md|млрд|миллиардов|مليار|tỷ|tỉ', 1e9],
];
const UNIT_OF: ReadonlyMap<string, number> = new Map(
  UNITS.flatMap(([words, unit]) => words.split('|').map((word) => [word, unit] as const)),
);

/** Words for followers and the like that people repeat in the cell. */
const COUNTED =
  /^(?:followers?|subs(?:cribers?)?|fans?|abonnenten|abonnés|seguidores|inscritos|volgers|takipçi|подписчик(?:ов|а)?|粉丝|粉絲|フォロワー|人|名|명|팔로워|متابع)$/u;
/** "1.2만명", "8万粉丝": scripts without spaces. */
const COUNTED_AT_END = /(?:粉丝|粉絲|フォロワー|人|名|명|팔로워)$/u;
const ABOUT =
  /^(?:[~≈∼～]|ca\.?|c\.|circa|about|approx\.?|around|etwa|env\.?|environ|aprox\.?|около|約|约|약|حوالي|लगभग|sekitar)\s*/i;
const AT_LEAST = /^(?:[>≥]|over|more than|über|plus de|más de|mais de|oltre|более|超过)\s*/i;

/** What may follow a plain number: "94.6K", "3.2%". */
const PLAIN_UNITS: Readonly<Record<string, number>> = { '': 1, '%': 1, k: 1e3, K: 1e3, m: 1e6, M: 1e6 };

/** Null for a text that is more than one number with a unit. */
export function numberText(cell: string): NumberText | null {
  const plain = plainNumber(cell);
  const unit = plain && PLAIN_UNITS[plain.behind];
  if (!plain || !unit) return anyNumberText(cell);
  const { readings, behind } = plain;
  const unitWord = unit > 1 ? behind.toLowerCase() : '';
  return { readings, unit, unitWord, isPercent: behind === '%', isRounded: unit > 1, isBound: false };
}

/** The same for every way to write a number. */
export function anyNumberText(cell: string): NumberText | null {
  if (!/\p{Nd}/u.test(cell) || cell.length > 40) return null;
  // Arabic has its own sign, and Turkish writes it in front.
  const plain = plainNumberText(
    oneUnit(cell.replace(/^['’]/, ''))
      .replace('٪', '%')
      .replace(/^%\s*(.*\p{Nd})$/u, '$1%'),
  );
  if (plain === null) return null;
  const about = plain.replace(ABOUT, '');
  const least = about.replace(AT_LEAST, '').replace(/\+$/, '').trim();
  const [, digits = '', behind = ''] = /^(\d[\d.,'٫٬ ]*\d|\d|[.,]\d+)\s*(\D*)$/.exec(least) ?? [];
  if (digits === '') return null;
  const words = behind.toLowerCase().trim().replace(/\+$/, '').trim();
  const isPercent = words === '%' || words === 'pct';
  const unit = isPercent || words === '' ? 1 : unitIn(words);
  if (unit === null) return null;
  const readings = readingsOf(digits);
  if (readings.length === 0) return null;
  return {
    readings,
    unit,
    unitWord: unit > 1 ? (words.split(' ')[0] ?? '') : '',
    isPercent,
    isRounded: about !== plain || unit > 1,
    isBound: least !== about || /\+$/.test(behind.trim()),
  };
}

/** "12만5천" and "1億2000万" name two units; in the smaller one they are 125천 and 12000万. */
function oneUnit(cell: string): string {
  const [, large = '', unit = '', small = '', smallUnit = ''] =
    /^(\d{1,4}) ?([만万萬억億亿]) ?(\d{1,4}) ?([천千만万萬]?)$/u.exec(cell) ?? [];
  const ratio = (UNIT_OF.get(unit) ?? 0) / (smallUnit === '' ? 1 : (UNIT_OF.get(smallUnit) ?? 0));
  // Without a unit, only four digits behind a ten thousand say what they are.
  const isWhole = smallUnit !== '' || (small.length === 4 && ratio === 10_000);
  return isWhole && ratio > 1 && Number(small) < ratio
    ? `${Number(large) * ratio + Number(small)}${smallUnit}`
    : cell;
}

function unitIn(words: string): number | null {
  const unit = UNIT_OF.get(words) ?? (COUNTED.test(words) ? 1 : null);
  if (unit !== null) return unit;
  const unspaced = UNIT_OF.get(words.replace(COUNTED_AT_END, ''));
  if (unspaced !== undefined) return unspaced;
  const [first = '', ...rest] = words.split(' ');
  return COUNTED.test(rest.join(' ')) ? (UNIT_OF.get(first) ?? null) : null;
}

/** How the numbers of one column are written: the decimal mark that most of its cells prove. */
export interface NumberStyle {
  decimalMark: '.' | ',' | null;
  /** Two marks are proved equally well, so a cell with two readings stays open. */
  isContradictory: boolean;
  /** Cells with decimals exist that have no unit, so that the column is not one of counts alone. */
  hasFractions: boolean;
}

const OTHER: Readonly<Record<string, '.' | ','>> = { '.': ',', ',': '.' };
/** Fewer cells than this share of the others are damage and not a second style. */
const MAX_DAMAGED = 1 / 3;

/** Only cells with one reading prove anything. "1.214" proves nothing, and "94,6K" that the comma is the decimal mark. */
export function numberStyle(numbers: Iterable<NumberText>, isCount: boolean): NumberStyle {
  const votes = new StyleVotes(isCount);
  for (const number of numbers) votes.add(number, 1);
  return votes.style();
}

/** Collects what the numbers of one column prove. */
export class StyleVotes {
  private readonly isCount: boolean;
  private readonly proved = { '.': 0, ',': 0 };
  private hasFractions = false;

  constructor(isCount: boolean) {
    this.isCount = isCount;
  }

  /** `times`: how many cells have a number that is written so. */
  add({ readings, unit }: Pick<NumberText, 'readings' | 'unit'>, times: number): void {
    const [first, second] = readings;
    if (!first) return;
    const isWhole = this.isCount && unit === 1;
    const reading = second ? (isWhole ? certainGroup(readings) : undefined) : first;
    if (!reading) return;
    if (reading.decimals > 0 && unit === 1) this.hasFractions = true;
    const mark = markProved(reading);
    // A count has no decimals: "160,8" is damaged, and proves nothing about its neighbours.
    if (mark && !(isWhole && reading.decimals > 0)) this.proved[mark] += times;
  }

  style(): NumberStyle {
    const { proved, hasFractions } = this;
    const more = proved['.'] >= proved[','] ? '.' : ',';
    const [most, fewest] = [proved[more], proved[more === '.' ? ',' : '.']];
    const isContradictory = fewest > most * MAX_DAMAGED;
    return { decimalMark: most > 0 && !isContradictory ? more : null, isContradictory, hasFractions };
  }
}

function markProved({ decimalMark, groupMark }: NumberReading): '.' | ',' | null {
  if (decimalMark === '.' || decimalMark === ',') return decimalMark;
  return OTHER[groupMark ?? ''] ?? null;
}

/** "1.214" followers are whole; "12.000" may also be a program's way to write 12. */
function certainGroup(readings: readonly NumberReading[]): NumberReading | undefined {
  if (readings.some(({ digits }) => digits.endsWith('.000'))) return undefined;
  return readings.find(({ decimals }) => decimals === 0);
}

/** The reading of a cell in its column's style; null if both stay possible. */
export function settledReading(
  { readings, unit }: NumberText,
  style: NumberStyle,
  isCount: boolean,
): NumberReading | null {
  const [first, second] = readings;
  if (!first || !second) return first ?? null;
  const grouped = readings.find(({ decimals }) => decimals === 0);
  const split = readings.find(({ decimals }) => decimals > 0);
  if (!grouped || !split) return null;
  if (isCount && unit === 1 && !split.digits.endsWith('.000')) return grouped;
  if (style.decimalMark === null) return null;
  return split.decimalMark === style.decimalMark ? (isCount && unit === 1 ? null : split) : grouped;
}
