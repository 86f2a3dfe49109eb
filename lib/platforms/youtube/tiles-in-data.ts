import { isObject, type JsonObject, objectsWhere } from '../../page/embedded-data';
import { having, listOf, type Renderer, textOf, under } from './renderers';
import { isDuration, type Tile } from './tile';

/** `lockupViewModel` exists since 2025, the others since 2021 or earlier. The last is for mobile. Seen to 2026-07. */
const TILES = [
  'lockupViewModel',
  'shortsLockupViewModel',
  'reelItemRenderer',
  'videoRenderer',
  'gridVideoRenderer',
  'channelVideoPlayerRenderer',
  'videoWithContextRenderer',
];

/** Maps video ids to the channel's own tiles. Leaves out videos of other channels on its shelves. */
export function tilesIn(contents: Renderer | undefined, isOwn: (tile: Tile) => boolean): Map<string, Tile> {
  const tiles = new Map<string, Tile>();
  for (const holder of objectsWhere(contents, (object) => kindOf(object) !== null)) {
    const kind = kindOf(holder) ?? '';
    const node = holder[kind] as Renderer;
    const tile = kind === TILES[0] ? lockup(node) : olderTile(node, /^(short|reel)/.test(kind));
    if (tile.id && !tiles.get(tile.id)?.texts[0] && isOwn(tile)) tiles.set(tile.id, tile);
  }
  return tiles;
}

function kindOf(holder: JsonObject): string | null {
  return TILES.find((kind) => isObject(holder[kind])) ?? null;
}

/** The last row has views and age. Other channels' tiles also have their name, in a row above or in the same row. */
function lockup({ metadata, contentType, contentId, contentImage }: Renderer): Tile {
  const rows = having(metadata, 'metadataParts')
    .map((row) => listOf(row.metadataParts).map((part) => textOf(part.text)))
    .filter((row) => row.join(''));
  const badges = having(contentImage, 'badgeStyle');
  return {
    id: textOf(contentType).endsWith('_VIDEO') ? textOf(contentId) : '',
    title: textOf(under(metadata, 'title')),
    isShort: false,
    isLive: badges.some(({ badgeStyle }) => textOf(badgeStyle).endsWith('_LIVE')),
    texts: rows.at(-1)?.slice(-2) ?? [],
    isTimed: badges.some(({ text }) => isDuration(textOf(text))),
    channels: channelsIn(metadata),
    byline: rows[1] ? (rows[0] ?? []).join('') : (rows[0]?.at(-3) ?? null),
  };
}

function olderTile(node: Renderer, isShort: boolean): Tile {
  const byline = node.shortBylineText ?? node.longBylineText ?? node.ownerText;
  const views = node.viewCountText ?? node.shortViewCountText ?? under(node, 'secondaryText');
  // The number of people who watch or wait is in `runs`, and views are in one text. On mobile both are in `runs`, but
  // only a tile with views has an age.
  const isAged = node.headline && node.publishedTimeText;
  const isCrowd = Boolean((!isAged && views?.runs) || node.upcomingEventData);
  const texts = [textOf(views), textOf(node.publishedTimeText)];
  return {
    id: textOf(under(node, 'videoId')),
    title: textOf(node.headline ?? under(node, 'primaryText') ?? node.title),
    isShort,
    isLive: isCrowd && !node.upcomingEventData,
    texts: isCrowd ? [] : texts.slice(0, isShort ? 1 : 2),
    isTimed: true,
    // If the property for the byline is unknown, search the whole tile for the link to the channel.
    channels: channelsIn(byline ?? node),
    byline: byline === undefined ? null : textOf(byline),
  };
}

function channelsIn(byline: Renderer | undefined): string[] {
  const ids = having(byline, 'browseId').map(({ browseId }) => textOf(browseId));
  return ids.filter((id) => id.startsWith('UC'));
}
