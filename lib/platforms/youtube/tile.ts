import { mayBeAgo } from '../../counts/ages';
import { sameHandle } from '../../model/place';
import type { Look } from '../../page/look';
import { memoizeByTexts } from '../../page/memoize';
import { countIn, countInFull } from './counts';
import type { SourceFacts } from './source-facts';

/** A tile of a channel's tab, from the drawn page or from the data. */
export interface Tile {
  id: string;
  title: string | null;
  isShort: boolean;
  isLive?: boolean;
  /** Views and age of a video, or views of a short. A single text on a video is its age or its current viewers. */
  texts: string[];
  /** True if the tile shows a duration, such as "13:56". Live and upcoming videos have none. */
  isTimed: boolean;
  /** The accessible label of the title. Until 2025 it contained the exact views. */
  label?: string | null | undefined;
  /** The ids and names of the channels that the tile links to. */
  channels: string[];
  /** The line that names one or more channels, as on other channels' tiles; null if there is none. */
  byline: string | null;
}

/** The channel whose page this is. */
export interface Owner {
  names: string[];
  /** The displayed name; null on shelves, where "Maya Bakes and Friends" may be the name of another channel. */
  title: string | null;
  /** The page's language, which decides the words that join several names. */
  language: string;
}

/** True for the tabs that list only the channel's own videos. Other tabs can also show videos of other channels. */
export const listsOwn = ({ place }: Look): boolean => /^(videos|shorts|streams)$/.test(place.tab ?? '');

/**
 * True if the channel made the video. A collaboration names all its channels in one line without links: "Maya Bakes and
 * Noor Runs" (2026-04).
 */
export function isOwn({ channels, byline }: Tile, { names, title, language }: Owner): boolean {
  const isKnown = (channel: string) => names.some((name) => sameHandle(name, channel));
  if (channels[0]) return channels.some(isKnown);
  return byline === null || (title !== null && isListed(title, byline, language));
}

/** Matches joining words without spaces, such as "和". A space often separates it from Latin names. */
const UNSPACED = /^\p{Lo}+$/u;

/** True if `name` is one item of a list of names joined as in the page's language. */
function isListed(name: string, list: string, language: string): boolean {
  const [tag = 'en'] = Intl.ListFormat.supportedLocalesOf(language === 'und' ? [] : [language]);
  const format = new Intl.ListFormat(tag);
  const parts = [
    ['1', '2'],
    ['1', '2', '3'],
  ].flatMap((names) => format.formatToParts(names));
  const joints = parts.flatMap(({ type, value }) => (type === 'literal' ? value : []));
  const isEdge = (text: string, at: 'startsWith' | 'endsWith') =>
    text === '' ||
    joints.some((joint) => text[at](joint) || (UNSPACED.test(joint) && text.trim()[at](joint)));
  const [before = '', ...after] = list.split(name);
  const isPart = after.length > 0 && list !== name;
  return isPart && isEdge(before, 'endsWith') && isEdge(after.join(name), 'startsWith');
}

/** Formats every unit of time to answer. */
const isAgo = memoizeByTexts(mayBeAgo);

/** Reads views only if a video has a duration and an age. Members-only, live and upcoming videos lack one of them. */
export function factsOf({ title, isShort, isLive = false, texts, isTimed }: Tile, look: Look): SourceFacts {
  const [first, age, more] = texts;
  // Data from 2022 may lack the age.
  const isOver = isTimed && !more && (age === '' || isAgo(age ?? '', look.language));
  const hasViews = isShort ? age === undefined : isOver;
  return { caption: title, isShort, isLive, views: hasViews ? countIn(first, look) : null };
}

/** Accepts the digits of any script. */
export function isDuration(text: string): boolean {
  return /^\p{Nd}+([:.]\p{Nd}\p{Nd})+$/u.test(text);
}

/** Reads the exact views from the part of the label after the title. */
export function factsInLabel({ label, title }: Tile, { views }: SourceFacts): SourceFacts {
  const isShortened = views && 'raw' in views && title && label?.startsWith(title);
  return isShortened ? { views: countInFull(views, label?.slice(title.length)) } : {};
}
