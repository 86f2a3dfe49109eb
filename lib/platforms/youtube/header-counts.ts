import type { Count } from '../../model/count';
import type { Look } from '../../page/look';
import type { Absence } from '../contract';
import { countIn } from './counts';
import type { SourceFacts } from './source-facts';

/** A text in a channel's header: handle, pronouns, subscribers or videos. */
export interface HeaderPart {
  text: string;
  label: string | null;
}

/**
 * Tells subscribers from videos. From 2025-07 to 2026-07 only the subscribers had a label. In 2024 there were no
 * labels, and the subscribers came first. If there is only one number, without a label but with the word for videos,
 * it is the video count and the channel hides its subscribers. Unlabelled numbers without words are ignored.
 */
export function countsAmong(all: HeaderPart[], look: Look): SourceFacts {
  const parts = all.filter(({ text }) => !text.startsWith('@'));
  const labelled = parts.filter(({ label }) => label);
  const numbers = parts
    .filter(({ text, label }) => !label && /\p{Nd}/u.test(text) && /[\p{L}\p{M}]{2}/u.test(text))
    .sort((a, b) => Number(ofVideos(a)) - Number(ofVideos(b)));
  // This text is "No videos".
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
  // YouTube's search shows "305K subscribers" in the place of the videos (2026-07). A header might do the same.
  const isVideos = videos && !saySame(subscribers.text, videos.text);
  return { followers: countOf(subscribers, look), posts: isVideos ? countOf(videos, look) : null };
}

function ofVideos({ text }: HeaderPart): boolean {
  return speaksOfVideos(text);
}

/**
 * True if two texts share a word. If both have other words too, a shared unit beside the numbers, such as "million",
 * does not count.
 */
function saySame(...texts: [string, string]): boolean {
  const [one, other] = texts.map(wordsOf) as [string[], string[]];
  const [unit, otherUnit] = texts.map(wordBesideNumber);
  const isLabel = (word: string) => unit !== otherUnit || word !== unit;
  const hasLabels = one.some(isLabel) && other.some(isLabel);
  return one.some((word) => other.includes(word) && (!hasLabels || isLabel(word)));
}

/** Leaves out "elfu" (thousand), which Swahili writes before the number: "Video: elfu 1.1" for 1,100. */
function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]{3,}/gu) ?? []).filter((word) => word !== 'elfu');
}

function wordBesideNumber(text: string): string {
  return /\p{Nd}\s*([\p{L}\p{M}]+)/u.exec(text)?.[1] ?? '';
}

/** The count is unreadable if label and text give different numbers, because the label then belongs elsewhere. */
function countOf({ text, label }: HeaderPart, look: Look): Count | Absence {
  const [shown, labelled] = [countIn(text, look), countIn(label, look)];
  const agree = !shown || !labelled || (labelled.low <= shown.high && shown.low <= labelled.high);
  return (agree && (shown ?? labelled)) || { absent: 'unreadable' };
}

/** The beginnings of the word for videos in the languages that YouTube offers (2026-11). */
const BEGINNINGS = [
  'v[ií]d[eé]|vidiyo|bideo|film|vaizdo|myndsk|myndb',
  'виде|відэ|відео|бейне|βίντεο|տեսանյութ|ვიდეო|ቪዲዮ',
  'فيديو|ویدی|ویڈیو|סרטו',
  'वीडियो|व्हिडिओ|भिडियो|ভিডি|ਵੀਡੀਓ|વીડિયો|વિડિ|ଭିଡି|வீடியோ|వీడియో|ವೀಡಿಯೊ|ವಿಡಿಯೊ|വീഡിയോ|වීඩියෝ',
  'วิดีโอ|ວິດີໂອ|ວີດີໂອ|ဗီဒီယို|វីដេអូ|動画|视频|視頻|影片|동영상',
];
const VIDEO = new RegExp(BEGINNINGS.join('|'), 'iu');

/** True if a header text mentions videos. False if the list lacks the language's word. */
function speaksOfVideos(text: string): boolean {
  return VIDEO.test(text);
}
