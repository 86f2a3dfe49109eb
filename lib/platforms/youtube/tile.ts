import { mayBeAgo } from '../../counts/in-tab';
import { sameHandle } from '../../model/place';
import type { Look } from '../../page/look';
import { countIn, countInFull } from './counts';
import type { Facts } from './source-facts';

/** A tile of a channel's tab, in the same form whether it is drawn or in the data. */
export interface Tile {
  id: string;
  title: string | null;
  isShort: boolean;
  isLive?: boolean;
  /** Of a video its views and age, of a short its views; alone on a video stands the age, or those who watch now. */
  texts: string[];
  /** Whether its picture shows a duration, such as "13:56"; live and upcoming videos have none. */
  isTimed: boolean;
  /** What assistive technology is told of the title: until 2025 with the views in full. */
  label?: string | null | undefined;
  /** The ids and names of the channels that it links to. */
  channels: string[];
  /** The line of its own that names a channel, as other channels' tiles have it; null where there is none. */
  byline: string | null;
}

/** The channel whose page this is. */
export interface Owner {
  names: string[];
  /** The name that it shows; null on shelves, where "Maya Bakes and Friends" may as well be another channel. */
  title: string | null;
  /** The page's language, which joins the names of several channels. */
  language: string;
}

/** Whether the page lists what the channel made, and not what it likes as well. */
export const listsOwn = ({ place }: Look): boolean => /^(videos|shorts|streams)$/.test(place.tab ?? '');

/**
 * Whether it is the channel's own tile. A joint video names every channel in one line without links: "Maya Bakes and
 * Noor Runs" (2026-04).
 */
export function isOwn({ channels, byline }: Tile, { names, title, language }: Owner): boolean {
  const isKnown = (channel: string) => names.some((name) => sameHandle(name, channel));
  if (channels[0]) return channels.some(isKnown);
  return byline === null || (title !== null && isListed(title, byline, language));
}

/** "和": Latin and Chinese names are often set apart by a space. */
const UNSPACED = /^\p{Lo}+$/u;

/** Does `name` stand in a list of names, as the page's language joins them? */
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

/** No views of what is for members only, live, or to come: only videos that are over have a length and an age. */
export function factsOf({ title, isShort, isLive = false, texts, isTimed }: Tile, look: Look): Facts {
  const [first, age, more] = texts;
  // Data of 2022 may have no age at all.
  const isOver = isTimed && !more && (age === '' || mayBeAgo(age ?? '', look.language));
  const hasViews = isShort ? age === undefined : isOver;
  return { caption: title, isShort, isLive, views: hasViews ? countIn(first, look) : null };
}

/** Accepts the digits of any script. */
export function isDuration(text: string): boolean {
  return /^\p{Nd}+([:.]\p{Nd}\p{Nd})+$/u.test(text);
}

/** The views in full, from what the title's label says after the title. */
export function factsInLabel({ label, title }: Tile, { views }: Facts): Facts {
  const isShortened = views && 'raw' in views && title && label?.startsWith(title);
  return isShortened ? { views: countInFull(views, label?.slice(title.length)) } : {};
}
