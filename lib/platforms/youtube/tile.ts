import type { Look } from '../../page/look';
import { countIn, countInFull } from './counts';
import type { Facts } from './facts';

/** A tile of a channel's tab, alike whether it is drawn or the data tells of it. */
export interface Tile {
  id: string;
  title: string | null;
  isShort: boolean;
  isLive?: boolean;
  /** Of a video its views and age, of a short its views; alone on a video stands the age, or those who watch now. */
  texts: string[];
  /** Its picture bears "13:56", as that of no video does that is live or to come. */
  isTimed: boolean;
  /** What assistive technology is told of the title: until 2025 with the views in full. */
  label?: string | null | undefined;
  /** The ids and names of the channels that it links to. */
  channels: string[];
  /** It names a channel in a line of its own, as somebody else's does. */
  isNamed: boolean;
}

/** Is it a tile of the channel with these names? */
export function isOwn({ channels, isNamed }: Tile, names: string[]): boolean {
  const own = names.map((name) => name.toLowerCase());
  return channels[0] ? channels.some((name) => own.includes(name.toLowerCase())) : !isNamed;
}

/** No views of what is for members only, live, or to come. */
export function factsOf({ title, isShort, isLive = false, texts, isTimed }: Tile, look: Look): Facts {
  const hasViews = isShort ? texts.length === 1 : texts.length === 2 && isTimed;
  return { caption: title, isShort, isLive, views: hasViews ? countIn(texts[0], look) : null };
}

/** In any digits. */
export function isDuration(text: string): boolean {
  return /^\p{Nd}+([:.]\p{Nd}\p{Nd})+$/u.test(text);
}

/** The views in full, from what the title's label says after the title. */
export function factsInLabel({ label, title }: Tile, { views }: Facts): Facts {
  const isShortened = views && 'raw' in views && title && label?.startsWith(title);
  return isShortened ? { views: countInFull(views, label?.slice(title.length)) } : {};
}
