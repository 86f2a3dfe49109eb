import { sameHandle } from '../../model/place';
import { attribute, elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { textBelow, textsBelow, visibleText } from '../../page/texts';
import { endsOfList } from '../both-ends';
import { channelNameIn, videoIdIn } from './address';
import { drawnHeaders, handleShown, METADATA, namesOf } from './channel-identity';
import { countBelow } from './counts';
import { countsAmong } from './header-counts';
import type { SourceFacts } from './source-facts';
import { isDuration, isOwn, listsOwn, type Tile } from './tile';

/*
 * Reads a channel's page as drawn. Uses element names and ids, because they have outlasted every class name (seen
 * 2021 to 2026-07). For the header elements see `channel-identity.ts`.
 */

export const TILE =
  'yt-lockup-view-model, ytm-shorts-lockup-view-model, ytd-rich-grid-media, ytd-rich-grid-slim-media, ' +
  'ytd-grid-video-renderer, ytd-video-renderer, ytd-reel-item-renderer';

const NAME = 'h1, ytd-channel-name #text';

/** The drawn header, or null if it does not show the handle of the addressed channel. */
export const channelHeader = memoize((look: Look): Element | null => {
  if (look.place.kind !== 'profile' || handleShown(look) === null) return null;
  const isAddressed = (header: Element) =>
    elementsIn(header, `${METADATA}, #channel-handle`).some(showsHandle(look));
  return drawnHeaders(look).find(isAddressed) ?? null;
});

function showsHandle(look: Look): (part: Element) => boolean {
  const name = `@${handleShown(look)}`;
  return (part) => elementsIn(part, '*').some((one) => sameHandle(visibleText(one), name));
}

export const drawnChannel = memoize((look: Look): SourceFacts | null => {
  const header = channelHeader(look);
  if (!header) return null;
  // The numbers are beside the handle. In the older header each has its own element.
  const metadata = elementsIn(header, METADATA).find(showsHandle(look));
  return {
    ...(metadata
      ? countsAmong(textsBelow(metadata), look)
      : {
          followers: countBelow(header, '#subscriber-count', look),
          posts: countBelow(header, '#videos-count', look),
        }),
    displayName: textBelow(header, NAME),
    bio: textBelow(header, 'yt-description-preview-view-model'),
    link: textBelow(header, 'yt-attribution-view-model a'),
  };
});

export interface DrawnTile extends Tile {
  element: Element;
}

/** Finds the addressed channel's tiles in `within`. Finds none if the drawn header belongs to another channel. */
export function drawnTiles(look: Look, within: ParentNode): DrawnTile[] {
  const header = channelHeader(look);
  const page = header && (header.closest('ytd-browse') ?? look.document);
  const inPage = elementsIn(within, TILE).filter((element) => page?.contains(element));
  const owner = {
    names: namesOf(look),
    title: listsOwn(look) ? textBelow(header, NAME) : null,
    language: look.language,
  };
  return endsOfList(inPage, look)
    .flatMap(tileAt)
    .filter((tile) => isOwn(tile, owner));
}

const TITLE = '#video-title-link, #video-title, #title, h3, a[title]';
const known = new WeakMap<Element, { sign: string; tile: DrawnTile[] }>();

/** Reads a tile only if its texts, links or titles have changed, because a page can have a thousand tiles. */
function tileAt(element: Element): DrawnTile[] {
  const links = [...element.querySelectorAll('a[href]')].map((link) => attribute(link, 'href'));
  const titles = [...element.querySelectorAll(TITLE)];
  const labels = titles.flatMap((one) => [attribute(one, 'title'), attribute(one, 'aria-label')]);
  const sign = [...links, ...labels, element.textContent].join('\n');
  const before = known.get(element);
  if (before?.sign === sign) return before.tile;
  const tile = readTile(element, links);
  known.set(element, { sign, tile });
  return tile;
}

function readTile(element: Element, links: string[]): DrawnTile[] {
  const link = links.find(videoIdIn) ?? '';
  const id = videoIdIn(link);
  const isLockup = element.localName === 'yt-lockup-view-model';
  const isShort = link.includes('/shorts/');
  const metadata = element.querySelector(METADATA) ?? (isShort ? element : null);
  // Skip the tiles of playlists, which link to their first video.
  if (!id || !metadata || (isLockup && link.includes('list='))) return [];
  const title = element.querySelector(TITLE);
  const texts = textsBelow(metadata).filter(
    (one) => !metadata.contains(one.element.closest('h3, a, button, badge-shape')),
  );
  const rows = [...metadata.children].filter(visibleText);
  const byline = rows[1] ? visibleText(rows[0]) : (texts.at(-3)?.text ?? null);
  // A tile with two lines has the names first, then views and age. More than two lines are unknown.
  const numbers = rows.length === 2 ? texts.filter((one) => rows[1]?.contains(one.element)) : texts;
  return [
    {
      element,
      id,
      title: title?.getAttribute('title') || visibleText(title),
      isShort,
      texts: (isLockup ? numbers : texts).map(({ text }) => text),
      // A badge beside the age marks a video for members only.
      isTimed:
        !metadata.querySelector('badge-shape') &&
        textsBelow(element).some(({ text, element: at }) => isDuration(text) && !at.closest(TITLE)),
      label: element
        .querySelector('#video-title-link[aria-label], #video-title[aria-label]')
        ?.getAttribute('aria-label'),
      channels: links.flatMap((href) => channelNameIn(href) ?? []),
      byline: isLockup ? byline : textBelow(element, 'ytd-channel-name'),
    },
  ];
}
