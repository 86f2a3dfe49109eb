import { encodingByHeadings } from './encoding-by-headings';

/** The encodings that spreadsheets save text files in, without asking, on machines of some language. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'shift_jis'
  | 'euc-kr'
  | 'gb18030'
  | 'big5'
  | 'windows-874'
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1253'
  | 'windows-1254'
  | 'windows-1255'
  | 'windows-1256';

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Chosen by the content, because no mark named it and it is not UTF-8. */
  isGuessed: boolean;
}

/** Those that files have without saying so. */
const UNMARKED: readonly Encoding[] = [
  ...(['windows-1252', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254'] as const),
  ...(['windows-1255', 'windows-1256', 'windows-874', 'shift_jis', 'euc-kr', 'gb18030', 'big5'] as const),
];

/** How much of a file decides. */
const SAMPLE_BYTES = 64_000;

/**
 * The text of a file, by its byte-order mark, else as UTF-8 if it is valid, else in the encoding in which its letters make
 * the most sense. Null for bytes that are no text.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = markOf(bytes);
  if (marked) return { text: textAs(marked, bytes), encoding: marked, isGuessed: false };
  const wide = withoutMark(bytes);
  if (wide) return { text: textAs(wide, bytes), encoding: wide, isGuessed: true };
  if (hasControls(bytes)) return null;
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', isGuessed: false };
  const encoding = encodingByHeadings(bytes, UNMARKED, strictly) ?? guessed(bytes);
  return { text: textAs(encoding, bytes), encoding, isGuessed: true };
}

function markOf([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark has a zero in most pairs of Latin text, digits and separators. */
function withoutMark(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 2_000);
  let [even, odd] = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) at % 2 === 0 ? even++ : odd++;
  const few = sample.length / 8;
  if (odd > few && even <= odd / 10) return 'utf-16le';
  return even > few && odd <= even / 10 ? 'utf-16be' : null;
}

/** Control characters that no text file has. */
function hasControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  for (const byte of sample) if (byte < 32 && (byte < 9 || (byte > 13 && byte !== 27))) return true;
  return false;
}

const textAs = (encoding: Encoding, bytes: Uint8Array): string => decoded(new TextDecoder(encoding), bytes);

function strictly(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return decoded(new TextDecoder(encoding, { fatal: true }), bytes);
  } catch {
    return null;
  }
}

/** How much is decoded at once: the fast memory of a processor holds it. */
const BLOCK_BYTES = 2 ** 18;

/** In blocks, because a long text at once takes several times as long. */
function decoded(decoder: TextDecoder, bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += BLOCK_BYTES)
    text += decoder.decode(bytes.subarray(at, at + BLOCK_BYTES), { stream: true });
  return text + decoder.decode();
}

/**
 * The letters that most of the text outside ASCII must consist of. In a wrong encoding they scatter: Russian as Chinese has
 * no common signs, and Chinese as Russian has capitals in the middle of words.
 */
const LETTERS: readonly (readonly [Encoding, RegExp, share: number])[] = [
  ['shift_jis', /[\u3040-\u30ff]/gu, 0.15],
  ['euc-kr', /[\uac00-\ud7a3]/gu, 0.5],
  ['windows-1251', /[а-яёієїґ]/gu, 0.6],
  ['gb18030', /[\u4e00-\u9fff]/gu, 0.6],
  ['big5', /[\u4e00-\u9fff]/gu, 0.6],
  ['shift_jis', /[\u4e00-\u9fff]/gu, 0.6],
];

function guessed(bytes: Uint8Array): Encoding {
  if (bytes.subarray(0, SAMPLE_BYTES).filter((byte) => byte > 0x7f).length < 2) return 'windows-1252';
  // Letters with accents stand alone between plain ones; other scripts come in runs.
  if (runsOf(bytes.subarray(0, SAMPLE_BYTES)) < 1.6) return withAccents(bytes);
  const found = LETTERS.find(([encoding, letters, share]) => {
    const text = strictly(encoding, bytes);
    const foreign = text?.slice(0, SAMPLE_BYTES).match(/[^\0-\x7f]/gu)?.length ?? 0;
    const own = text?.slice(0, SAMPLE_BYTES).match(letters)?.length ?? 0;
    return (
      text !== null && foreign > 0 && own / foreign >= share && !isInsideWords(text.slice(0, SAMPLE_BYTES))
    );
  });
  return found?.[0] ?? 'windows-1252';
}

/** Polish and Turkish letters that are signs or Icelandic letters in the encoding of western Europe. */
const [POLISH, TURKISH] = [/\p{L}[³¹¿¶]\p{L}/gu, /[a-zçöü][þð]|[bcdfgklmnprstvyz]ý[bcdfgklmnprstvyz]/gi];

function withAccents(bytes: Uint8Array): Encoding {
  const text = textAs('windows-1252', bytes.subarray(0, SAMPLE_BYTES));
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  if (count(POLISH) > 1) return 'windows-1250';
  return /[þðÞÐ]/.test(text) && !/[áíúó]/.test(text) && count(TURKISH) > 1 ? 'windows-1254' : 'windows-1252';
}

/** Whether most signs of another script stand beside plain letters, as in "Gr鲞e": they are letters with accents. */
function isInsideWords(text: string): boolean {
  const runs = text.match(/[a-z]?[^\0-\x7f]+[a-z]?/gi) ?? [];
  const inside = runs.filter((run) => /[a-z]/i.test(run));
  return inside.length > runs.length / 2;
}

/** The average number of bytes above ASCII that stand side by side. */
function runsOf(sample: Uint8Array): number {
  let [all, runs] = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte < 0x80) continue;
    all += 1;
    if (at === 0 || (sample[at - 1] ?? 0) < 0x80) runs += 1;
  }
  return runs === 0 ? 0 : all / runs;
}
