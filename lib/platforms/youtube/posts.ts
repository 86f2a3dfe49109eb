import type { Look } from '../../page/look';
import type { CountField, PostTable } from '../contract';
import { notShown } from '../not-shown';
import { embeddedTiles } from './channel-data';
import { handleShown } from './channel-identity';
import { drawnTiles, TILE } from './channel-page';
import { from, type YoutubePost } from './sources';
import { factsInLabel, factsOf, type Tile } from './tile';
import { embeddedVideo } from './video-data';
import { commentTexts, drawnVideo, videoDetails } from './video-page';

const lately: CountField<YoutubePost>['otherwise'] = ({ tile }) => (tile ? 'not-shown' : 'not-ready');

export const posts: PostTable<YoutubePost> = {
  item: TILE,
  find: (look, within) => {
    const { kind, postId } = look.place;
    if (kind !== 'post') return tiles(look, within);
    return postId && within === look.document ? [{ id: postId, element: videoDetails(look) }] : [];
  },
  counts: {
    views: {
      readers: from(
        'views',
        'video-data',
        'linked-data',
        'video-page',
        'microdata',
        'tile-label',
        'tile-data',
        'tile',
      ),
      otherwise: lately,
    },
    likes: {
      readers: from('likes', 'video-page', 'video-data', 'linked-data', 'microdata'),
      otherwise: lately,
    },
    comments: {
      readers: from('comments', 'video-page', 'video-data'),
      otherwise: (post, look) =>
        (drawnVideo(look) ?? embeddedVideo(look))?.areCommentsOff ? 'off' : lately(post, look),
    },
    shares: notShown,
    saves: notShown,
  },
  kind: ({ tile }, look) => {
    const facts = tile ? (tile['tile-data'] ?? tile.tile) : embeddedVideo(look);
    const isShort = tile ? facts?.isShort : look.url.pathname.startsWith('/shorts');
    return isShort ? 'short' : facts?.isLive ? 'live' : 'video';
  },
  author: from('author', 'video-page', 'video-data', 'tile'),
  pinned: [],
  paidPartnership: from('paidPartnership', 'video-page'),
  postedAtMs: from('postedAtMs', 'linked-data', 'microdata'),
  caption: from('caption', 'video-data', 'video-page', 'tile', 'tile-data'),
  visibleComments: (_, look) => commentTexts(look),
};

/** Lists each video once: first the drawn tiles, then the videos that are only in the embedded data. */
function tiles(look: Look, within: ParentNode): YoutubePost[] {
  const drawn = new Map(drawnTiles(look, within).map((tile) => [tile.id, tile]));
  const embedded = embeddedTiles(look) ?? new Map<string, Tile>();
  const ids = new Set([...drawn.keys(), ...(within === look.document ? embedded.keys() : [])]);
  return [...ids].map((id) => {
    const [shown, data] = [drawn.get(id), embedded.get(id)];
    const facts = shown && factsOf(shown, look);
    return {
      id,
      element: shown?.element ?? null,
      tile: {
        tile: { author: handleShown(look), ...facts },
        'tile-data': data && factsOf(data, look),
        'tile-label': facts && factsInLabel(shown, facts),
      },
    };
  });
}
