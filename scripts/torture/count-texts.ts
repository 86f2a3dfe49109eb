import { parseCount } from '../../lib/counts';
import { seededRandom } from './random';
import { type Attack, okIf, type Result } from './table';

const SEED = 20_261_129;
const LANGUAGES =
  'en de fr es pt-BR ru uk tr ar fa hi bn ta th my ja ko zh-CN zh-TW sw und constructor'.split(' ');
const PIECES = [
  ...`0123456789.,'’ \u00a0\u202f-+:/%$€()٣१५ก\u0301\u200e\u2068`,
  ...'12 345 7890 K M B k mil Mio. тыс. 万 億 천 ألف लाख พัน ကုဋေ elfu lakh'.split(' '),
  ...'|followers|views| days ago| Aufrufe|회|🎉|No views|\ud800|\n'.split('|'),
];
/** Half of the longest text that is searched for a count, and all of it. */
const LENGTHS = [100, 200] as const;
/** Twice the text may take twice the time, plus a margin for a busy machine. */
const MAX_GROWTH = 3;

export const countTexts: Attack = async ({ isShort }) => {
  const times = isShort ? 100_000 : 1_000_000;
  return [randomTexts(times), growth(isShort ? 2_000 : 20_000)];
};

function randomTexts(times: number): Result {
  const random = seededRandom(SEED);
  const wrong: string[] = [];
  let counts = 0;
  const before = process.cpuUsage();
  for (let time = 0; time < times; time++) {
    const text = random.text(PIECES, 12);
    const language = random.one(LANGUAGES);
    try {
      const count = parseCount(text, language, { zeroInWords: time % 2 === 0 });
      if (count === null) continue;
      counts++;
      const { low, value, high, precision, raw } = count;
      const isWhole = [low, value, high].every((number) => Number.isSafeInteger(number) && number >= 0);
      const isOrdered = low <= value && value <= high && (precision === 'exact') === (low === high);
      if (!isWhole || !isOrdered || raw !== text) wrong.push(JSON.stringify([text, language, count]));
    } catch (error) {
      wrong.push(JSON.stringify([text, language, String(error)]));
    }
  }
  const eachUs = cpuMs(before) / times / 0.001;
  return {
    tried: `random texts in ${LANGUAGES.length} languages`,
    times,
    seen:
      wrong[0] ??
      `no error; ${counts.toLocaleString('en')} counts, all whole and in order; ${eachUs.toFixed(0)} µs each`,
    verdict: okIf(wrong.length === 0),
  };
}

/** Repeats each piece up to half of the longest length, and up to all of it. */
function growth(times: number): Result {
  const [halfMs, wholeMs] = LENGTHS.map((length) => {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time++) {
      const piece = PIECES[time % PIECES.length] || '1';
      parseCount(piece.repeat(length).slice(0, length), LANGUAGES[time % LANGUAGES.length] ?? 'en');
    }
    return cpuMs(before);
  });
  const ratio = (wholeMs ?? 0) / (halfMs ?? 1);
  return {
    tried: `texts of ${LENGTHS[1]} characters, compared with ${LENGTHS[0]}`,
    times: 2 * times,
    seen: `${ratio.toFixed(1)} times the time; longer texts are not parsed`,
    verdict: okIf(ratio < MAX_GROWTH),
  };
}

function cpuMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
