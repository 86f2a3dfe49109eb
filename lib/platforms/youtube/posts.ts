import type { Count } from '../../model/count';
import type { Look } from '../../page/look';
import type { CountField, PostScope, PostTable, Reader } from '../contract';
import { embeddedTiles, handleShown } from './channel-data';
import { drawnTiles, fullViewsOfTile, isShortTile, TILE, titleOfTile, viewsOfTile } from './channel-tiles';
import { countIn } from './counts';
import { from } from './sources';
import type { TileData } from './tile-data';
import { embeddedVideo } from './video-data';
import { areCommentsOff, commentTexts, videoDetails } from './video-page';

/** The video whose own page this is, or a tile of a channel's tab. */
export interface YoutubePost extends PostScope {
  isTile: boolean;
  tile: TileData | undefined;
}

const onTile = <Value>(
  name: string,
  read: (tile: Element, look: Look) => Value | null,
): Reader<YoutubePost, Value> => ({
  name,
  read: ({ isTile, element }, look) => (isTile && element ? read(element, look) : null),
});
const lately: CountField<YoutubePost>['otherwise'] = ({ isTile }) => (isTile ? 'not-shown' : 'not-ready');
const never: CountField<YoutubePost> = { readers: [], otherwise: () => 'not-shown' };

export const posts: PostTable<YoutubePost> = {
  item: TILE,
  find: (look, within) => (look.place.kind === 'post' ? ownVideo(look, within) : tiles(look, within)),
  counts: {
    views: {
      readers: [
        ...from('views', 'video-data', 'linked-data', 'video-page', 'microdata'),
        onTile<Count>('tile-label', fullViewsOfTile),
        { name: 'tile-data', read: ({ tile }, look) => countIn(tile?.viewsText, look) },
        onTile<Count>('tile', viewsOfTile),
      ],
      otherwise: lately,
    },
    likes: {
      readers: from('likes', 'video-page', 'video-data', 'linked-data', 'microdata'),
      otherwise: lately,
    },
    comments: {
      readers: from('comments', 'video-page', 'video-data'),
      otherwise: (post, look) =>
        areCommentsOff(look) || embeddedVideo(look)?.areCommentsOff ? 'off' : lately(post, look),
    },
    shares: never,
    saves: never,
  },
  kind: ({ element, tile, isTile }, look) => {
    const isShort = isTile
      ? tile?.isShort || (element && isShortTile(element))
      : look.url.pathname.startsWith('/shorts/');
    return isShort ? 'short' : (tile ?? embeddedVideo(look))?.isLive ? 'live' : 'video';
  },
  author: [
    { name: 'channel', read: ({ isTile }, look) => (isTile ? handleShown(look) : null) },
    ...from('author', 'video-page', 'video-data'),
  ],
  pinned: [],
  paidPartnership: from('paidPartnership', 'video-page'),
  postedAtMs: from('postedAtMs', 'linked-data', 'microdata'),
  caption: [
    ...from('caption', 'video-data', 'video-page'),
    onTile('tile', titleOfTile),
    { name: 'tile-data', read: ({ tile }) => tile?.title ?? null },
  ],
  visibleComments: (_, look) => commentTexts(look),
};

function ownVideo(look: Look, within: ParentNode): YoutubePost[] {
  const id = look.place.postId;
  const element = videoDetails(look);
  return id && within === look.document ? [{ id, element, isTile: false, tile: undefined }] : [];
}

/** Drawn tiles first, then what the data tells beyond them; each video once. */
function tiles(look: Look, within: ParentNode): YoutubePost[] {
  const drawn = drawnTiles(look, within);
  const data = embeddedTiles(look);
  const ids = new Set([...drawn.keys(), ...((within === look.document && data?.keys()) || [])]);
  return [...ids].map((id) => ({ id, element: drawn.get(id) ?? null, isTile: true, tile: data?.get(id) }));
}
