import type { Count } from '../../model/count';
import type { Look } from '../../page/look';
import type { Absence } from '../contract';
import { countIn } from './counts';
import type { Facts } from './source-facts';

/** One of the texts in a channel's header: handle, pronouns, subscribers, videos. */
export interface HeaderPart {
  text: string;
  label: string | null;
}

/**
 * Tells subscribers from videos: the subscribers' part alone carries a label (all headers from
 * 2025-07 to 2026-07); headers of 2024 have no label and two numbers, the subscribers first. One number
 * without a label is the videos of a channel that hides its subscribers if it says so. Both say what they count: a bare number is
 * neither.
 */
export function countsAmong(all: HeaderPart[], look: Look): Facts {
  const parts = all.filter(({ text }) => !text.startsWith('@'));
  const labelled = parts.filter(({ label }) => label);
  const numbers = parts
    .filter(({ text, label }) => !label && /\p{Nd}/u.test(text) && /[\p{L}\p{M}]{2}/u.test(text))
    .sort((a, b) => Number(ofVideos(a)) - Number(ofVideos(b)));
  // "No videos"
  const none = numbers.some(ofVideos)
    ? null
    : parts.find((part) => !/\p{Nd}/u.test(part.text) && ofVideos(part));
  const [subscribers, videos = none, more] = [...labelled, ...numbers];
  if (!subscribers || more || labelled[1]) return {};
  if (!labelled[0] && !videos) {
    return ofVideos(subscribers)
      ? { followers: { absent: 'hidden' }, posts: countOf(subscribers, look) }
      : { followers: { absent: 'unreadable' } };
  }
  // YouTube's search puts "305K subscribers" where the videos should stand (2026-07); a header may one day.
  const isVideos = videos && !saySame(subscribers.text, videos.text);
  return { followers: countOf(subscribers, look), posts: isVideos ? countOf(videos, look) : null };
}

function ofVideos({ text }: HeaderPart): boolean {
  return speaksOfVideos(text);
}

/** Whether two texts have a word in common, other than a unit beside their numbers where both have more words. */
function saySame(...texts: [string, string]): boolean {
  const [one, other] = texts.map(wordsOf) as [string[], string[]];
  const [unit, otherUnit] = texts.map(wordBesideNumber);
  const isLabel = (word: string) => unit !== otherUnit || word !== unit;
  const hasLabels = one.some(isLabel) && other.some(isLabel);
  return one.some((word) => other.includes(word) && (!hasLabels || isLabel(word)));
}

/** Without the one unit that stands before its number: Swahili writes "Video: elfu 1.1" for 1,100. */
function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]{3,}/gu) ?? []).filter((word) => word !== 'elfu');
}

function wordBesideNumber(text: string): string {
  return /\p{Nd}\s*([\p{L}\p{M}]+)/u.exec(text)?.[1] ?? '';
}

/** A label that speaks of another number than its text belongs elsewhere. */
function countOf({ text, label }: HeaderPart, look: Look): Count | Absence {
  const [shown, told] = [countIn(text, look), countIn(label, look)];
  const agree = !shown || !told || (told.low <= shown.high && shown.low <= told.high);
  return (agree && (shown ?? told)) || { absent: 'unreadable' };
}

/** How the word for videos begins, in the languages that the site can be set to, as of 2026-11. */
const BEGINNINGS = [
  'v[ií]d[eé]|vidiyo|bideo|film|vaizdo|myndsk|myndb',
  'виде|відэ|відео|бейне|βίντεο|տեսանյութ|ვიდეო|ቪዲዮ',
  'فيديو|ویدی|ویڈیو|סרטו',
  'वीडियो|व्हिडिओ|भिडियो|ভিডি|ਵੀਡੀਓ|વીડિયો|વિડિ|ଭିଡି|வீடியோ|వీడియో|ವೀಡಿಯೊ|ವಿಡಿಯೊ|വീഡിയോ|වීඩියෝ',
  'วิดีโอ|ວິດີໂອ|ວີດີໂອ|ဗီဒီယို|វីដេអូ|動画|视频|視頻|影片|동영상',
];
const VIDEO = new RegExp(BEGINNINGS.join('|'), 'iu');

/** Whether a text of a channel's header speaks of videos. False also where nobody knows the word. */
function speaksOfVideos(text: string): boolean {
  return VIDEO.test(text);
}
