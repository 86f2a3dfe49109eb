import { at, objectsWhere } from '../../page/embedded-data';
import { listOf, textOf, under } from './renderers';

/** What the data tells of one tile of a channel's tab. */
export interface TileData {
  id: string;
  title: string | null;
  /** Null where there is none, as for members only, and where it counts those who watch or wait now. */
  viewsText: string | null;
  isShort: boolean;
  isLive: boolean;
}

/** `lockupViewModel` since 2025, the others since 2021 or earlier; seen to 2026-07. */
const TILES = [
  'lockupViewModel',
  'shortsLockupViewModel',
  'reelItemRenderer',
  'videoRenderer',
  'gridVideoRenderer',
  'channelVideoPlayerRenderer',
];

/** The channel's own videos, by id. Other people's, on its shelves, are left out. */
export function tilesBelow(contents: unknown, isOwn: (channelId: string) => boolean): Map<string, TileData> {
  const tiles = new Map<string, TileData>();
  for (const holder of objectsWhere(contents, (object) => TILES.some((kind) => kind in object))) {
    const kind = TILES.find((name) => name in holder) ?? '';
    const node = holder[kind];
    const tile = kind === 'lockupViewModel' ? lockup(node, isOwn) : olderTile(node, isOwn);
    const isShort = kind === 'shortsLockupViewModel' || kind === 'reelItemRenderer';
    if (tile && !tiles.get(tile.id)?.viewsText) tiles.set(tile.id, { ...tile, isShort });
  }
  return tiles;
}

type Tile = Omit<TileData, 'isShort'> | null;

/** In its last row stand views and age; somebody else's has a row with the name above it. */
function lockup(node: unknown, isOwn: (channelId: string) => boolean): Tile {
  const about = at(node, 'metadata');
  const rows = listOf(under(about, 'metadataRows'))
    .map((row) => listOf(at(row, 'metadataParts')).filter((part) => textOf(at(part, 'text'))))
    .filter((row) => row.length > 0);
  const id = at(node, 'contentId');
  const isVideo = at(node, 'contentType') === 'LOCKUP_CONTENT_TYPE_VIDEO';
  if (typeof id !== 'string' || !isVideo || isForeign(rows, rows.length > 1, isOwn)) return null;
  const [views, age, ...more] = rows.at(-1) ?? [];
  const badges = objectsWhere(at(node, 'contentImage'), (object) => 'badgeStyle' in object);
  const isOrdinary = badges.length === 0 || badges.some(({ text }) => isDuration(textOf(text)));
  return {
    id,
    title: textOf(under(about, 'title')),
    viewsText: isOrdinary && age && more.length === 0 ? textOf(at(views, 'text')) : null,
    isLive: badges.some(({ badgeStyle }) => String(badgeStyle).endsWith('_LIVE')),
  };
}

function olderTile(node: unknown, isOwn: (channelId: string) => boolean): Tile {
  const id = under(node, 'videoId');
  const byline = at(node, 'shortBylineText') ?? at(node, 'longBylineText') ?? at(node, 'ownerText');
  if (typeof id !== 'string' || isForeign(byline, byline !== undefined, isOwn)) return null;
  const views = at(node, 'viewCountText') ?? at(node, 'shortViewCountText') ?? under(node, 'secondaryText');
  const isToCome = at(node, 'upcomingEventData') !== undefined;
  return {
    id,
    title: textOf(at(node, 'headline') ?? under(node, 'primaryText') ?? at(node, 'title')),
    // Those who watch or wait now stand in `runs`, views in one text.
    viewsText: isToCome || at(views, 'runs') ? null : textOf(views),
    isLive: !isToCome && at(views, 'runs') !== undefined,
  };
}

function isForeign(byline: unknown, isNamed: boolean, isOwn: (channelId: string) => boolean): boolean {
  const owners = objectsWhere(byline, (object) => 'browseId' in object);
  return (isNamed || owners.length > 0) && !owners.some(({ browseId }) => isOwn(String(browseId)));
}

/** "13:56", in any digits: what stands on the picture of a video that is neither live nor to come. */
export function isDuration(text: string | null): boolean {
  return text !== null && /\p{Nd}[:.]\p{Nd}\p{Nd}/u.test(text);
}
