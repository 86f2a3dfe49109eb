import type { Count } from '../../model/count';
import { elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { leafTexts, textBelow, visibleText } from '../../page/texts';
import { channelNameIn, videoIdIn } from './address';
import { namesOf } from './channel-data';
import { channelHeader } from './channel-page';
import { countIn, countInFull } from './counts';
import { isDuration } from './tile-data';

/** The elements of tiles. Their names have outlived every class name (seen 2021 to 2026-07). */
export const TILE =
  'yt-lockup-view-model,ytm-shorts-lockup-view-model,ytd-rich-grid-media,ytd-rich-grid-slim-media,' +
  'ytd-grid-video-renderer,ytd-video-renderer,ytd-channel-video-player-renderer,ytd-reel-item-renderer';
const METADATA = 'yt-content-metadata-view-model, #metadata-line';
const BADGE = 'badge-shape, ytd-thumbnail-overlay-time-status-renderer';

/** The addressed channel's own tiles in `within`, where the drawn header is that channel's. */
export function drawnTiles(look: Look, within: ParentNode): Map<string, Element> {
  const page = channelHeader(look)?.closest('ytd-browse') ?? (channelHeader(look) && look.document);
  const tiles = new Map<string, Element>();
  for (const tile of page ? elementsIn(within, TILE) : []) {
    const id = videoIdIn(linkOf(tile));
    if (id && !tiles.has(id) && page?.contains(tile) && isOwn(tile, look)) tiles.set(id, tile);
  }
  return tiles;
}

export function isShortTile(tile: Element): boolean {
  return linkOf(tile).includes('/shorts/');
}

export function titleOfTile(tile: Element): string | null {
  const title = tile.querySelector('#video-title-link, #video-title, #title, h3, a[title]');
  return title?.getAttribute('title') || visibleText(title);
}

/**
 * The views as the tile shows them. A video shows views and age, a short its views alone; one text on a video
 * is the age of what is for members only, or those who watch now.
 */
export function viewsOfTile(tile: Element, look: Look): Count | null {
  const texts = metadataTexts(tile);
  if (isShortTile(tile)) return texts.length === 1 ? countIn(texts.join(), look) : null;
  const badges = [...tile.querySelectorAll(BADGE)].map(visibleText).filter((text) => text !== null);
  const isOrdinary = texts.length === 2 && (badges.length === 0 || badges.some(isDuration));
  return isOrdinary ? countIn(texts[0] ?? null, look) : null;
}

/** The views in full, where the title's label has them (until 2025). */
export function fullViewsOfTile(tile: Element, look: Look): Count | null {
  const short = viewsOfTile(tile, look);
  const label = tile.querySelector('#video-title-link[aria-label], #video-title[aria-label]');
  const [before, after] = label?.getAttribute('aria-label')?.split(titleOfTile(tile) ?? '') ?? [];
  return short && before === '' && after ? countInFull(short, after) : null;
}

function metadataTexts(tile: Element): string[] {
  const metadata = tile.querySelector(METADATA) ?? tile;
  const apart = `h3, a, button, ${BADGE}`;
  if (metadata === tile && !tile.localName.startsWith('ytm-')) return [];
  return leafTexts(metadata)
    .filter(({ element }) => !metadata.contains(element.closest(apart)))
    .map(({ text }) => text);
}

/** Somebody else's tile links to their channel or has a row with their name; a list's tile leads to the list. */
function isOwn(tile: Element, look: Look): boolean {
  const links = [...tile.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  const named = links.flatMap((link) => channelNameIn(link)?.toLowerCase() ?? []);
  if (named[0]) return namesOf(look).some((name) => named.includes(name.toLowerCase()));
  if (tile.localName !== 'yt-lockup-view-model') return !textBelow(tile, 'ytd-channel-name');
  const rows = [...(tile.querySelector(METADATA)?.children ?? [])].filter(visibleText);
  return rows.length === 1 && metadataTexts(tile).length < 3 && !linkOf(tile).includes('list=');
}

function linkOf(tile: Element): string {
  return tile.querySelector('a[href*="/watch?"], a[href*="/shorts/"]')?.getAttribute('href') ?? '';
}
