import { lastWord } from './ends';
import type { Language } from './language';

/** English abbreviations of times that `Intl` does not write: "5 mins ago", "5 mo", "5 hrs". */
const shortTime =
  /^[ \u00a0]?(?:s|secs?|m|mins?|h|hrs?|d|w|wks?|mos?|mths?|mnths?|y|yrs?|am|pm)(?![\p{L}\p{M}'’])/iu;
/** Words beside an "m" that show it means minutes or metres. */
const afterMinutes =
  /^(?:ago|old|left|read|long|later|remaining|edited|away|from|of|at|by|to|and|video|clip|reel|episode|listen|drive|walk|run|tall|high|deep|wide)$/i;
const beforeMinutes =
  /^(?:posted|edited|updated|published|uploaded|streamed|premiered|started|ended|replied|commented|active|online|seen|live|in|last|past|every|each|since|for|after|within|about|duration|length|time|at|by|and)$/i;

/** Whether a number's label is an abbreviated time. No language that Yardstick reads uses these letters for counts. */
export function isTimeInShort(after: string): boolean {
  return shortTime.test(after);
}

/**
 * Whether "5m" on an English page may mean minutes. Beside words of time it does. On its own it is a million if the
 * country writes a million that way (United Kingdom, CLDR 48); sites elsewhere that write it so add a label ("25m
 * subscribers").
 */
export function mayBeMinutes(before: string, number: string, after: string, { tag }: Language): boolean {
  if (!/^en\b/.test(tag) || !/^m(?![\p{L}\p{M}])/u.test(after)) return false;
  const next = /^[ \u00a0]?(\p{L}+)/u.exec(after.slice(1))?.[1] ?? '';
  if (afterMinutes.test(next)) return true;
  if (number.length > 2 || next !== '') return false;
  const previous = lastWord(before.trimEnd().replace(/[:：]$/, ''));
  return previous === ''
    ? !((before + after.slice(1)).trim() === '' && writesMillionAsM(tag))
    : beforeMinutes.test(previous);
}

function writesMillionAsM(tag: string): boolean {
  return new Intl.NumberFormat(tag, { notation: 'compact' }).format(5e6) === '5m';
}
