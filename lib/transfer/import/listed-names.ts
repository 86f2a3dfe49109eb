import { accountIn } from '../../platforms/account-in';
import { MAX_CELLS } from '../csv-rows';
import { countOf } from './count-of';
import type { Grid, GridRow } from './grid';
import { tidyText } from './tidy-cell';

const MAX_LIST_LENGTH = 2_000_000;

/** "- ", "• ", "12. ", "3) " */
const BULLET = /^\s*(?:[-–—*•‣·]|\d{1,4}[.)])\s+/;

/** A text of nothing but links and @handles, one row each. */
export function namesAlone(text: string): Grid | null {
  if (text.length > MAX_LIST_LENGTH) return null;
  const rows: GridRow[] = [];
  // The first line of a table tells, so that a long one need not be divided for nothing.
  const [start = ''] = /^[^\r\n]*/.exec(text.trimStart()) ?? [];
  if (!namesIn(start).every(isName)) return null;
  const lines = text.split(/\r\n|\r|\n/);
  for (const [at, line] of lines.entries()) {
    for (const name of namesIn(line)) {
      if (!isName(name)) return null;
      rows.push({ line: at + 1, cells: [tidyText(name)] });
    }
  }
  return rows.length === 0 || isTable(lines) ? null : { name: null, isHidden: false, rows };
}

const namesIn = (line: string): string[] =>
  line
    .replace(BULLET, '')
    .split(/[\s,;|]+/)
    .filter((name) => name !== '');

/** A table whose cells are all links or handles has several profiles of one creator in a row. */
function isTable(lines: readonly string[]): boolean {
  const marks = lines
    .slice(
      lines.findIndex((line) => line.trim() !== ''),
      lines.findLastIndex((line) => line.trim() !== '') + 1,
    )
    .map((line) => countOf(line.replace(/[;|\t]/g, ','), ',', MAX_CELLS));
  return marks.length > 1 && marks.every((count) => count > 0 && count === marks[0]);
}

const isName = (text: string): boolean => isMarked(text) || accountIn(text) !== null;

/** Which no word of a sentence is. */
const isMarked = (text: string): boolean =>
  /^@[\p{L}\p{M}\p{N}._·-]{2,}$/u.test(text) || /^https?:\/\//i.test(text);

/** What stands between a name and the words behind it. */
const BEFORE_WORDS = /^[\s,;:–—-]+/;
/** How many lines must begin with a name, and how many words a line may have behind it. */
const SHARE_OF_NAMES = 0.6;
const MAX_WORDS = 12;

/**
 * A list in which a few words follow a name: "1. tiktok.com/@maya (great reels)". Two cells a row: the name and the words.
 * Null for a table.
 */
export function namesWithWords(text: string): Grid | null {
  if (text.length > MAX_LIST_LENGTH || text.includes('\t')) return null;
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  if (isTable(lines)) return null;
  const rows: GridRow[] = [];
  let [named, lineCount] = [0, 0];
  for (const [at, line] of lines.entries()) {
    if (line === '') continue;
    lineCount += 1;
    const content = line.replace(BULLET, '');
    const several = content.split(/[\s,;|]+/).filter((name) => name !== '');
    // "@maya, @leo" are two creators; "@maya https://..." may be one.
    if (several.every((name) => name.startsWith('@')) || several.every((name) => accountIn(name) !== null)) {
      named += 1;
      for (const name of several) rows.push({ line: at + 1, cells: [tidyText(name), ''] });
      continue;
    }
    const { name, words } = nameAndWords(content);
    // A longer text is somebody's writing, or a row of a table.
    if (words.split(/\s+/).length > MAX_WORDS || countOf(words, ';', MAX_CELLS) > 1) return null;
    if (name !== '') named += 1;
    rows.push({ line: at + 1, cells: [tidyText(name), tidyText(words)] });
  }
  if (rows.length === 0 || named < lineCount * SHARE_OF_NAMES) return null;
  return { name: null, isHidden: false, rows };
}

function nameAndWords(line: string): { name: string; words: string } {
  const [first = ''] = line.split(/\s/, 1);
  const name = first.replace(/[,;:]+$/, '');
  if (/[,;|"]/.test(name) || !isName(name)) return { name: '', words: line };
  const words = line.slice(name.length).replace(BEFORE_WORDS, '');
  // Several names of one line stay together: whether they contradict each other is decided where cells are read.
  return words.split(/[\s,;|]+/).some((word) => word !== '' && isMarked(word))
    ? { name: line, words: '' }
    : { name, words };
}
