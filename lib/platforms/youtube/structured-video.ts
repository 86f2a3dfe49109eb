import { exactCount } from '../../model/count';
import { at, objectsWhere, parseBlock } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { remembered } from '../../page/remembered';
import type { Facts } from './facts';

/* A video as schema.org describes it: exact numbers, no words. */

/** The block below the player (seen 2021 to 2025). It follows the visitor from video to video. */
export const linkedVideo = remembered(({ document, place }: Look): Facts | null => {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].map((block) =>
    parseBlock(block),
  );
  const [video] = objectsWhere(blocks, ({ embedUrl }) => String(embedUrl).endsWith(`/${place.postId}`));
  const first = (key: string, end: string) =>
    objectsWhere(video, (node) => String(node[key]).endsWith(end))[0];
  const broadcast = first('@type', 'BroadcastEvent');
  return video
    ? structured(
        (name) => at(video, name),
        (action) => first('interactionType', action)?.userInteractionCount,
        broadcast !== undefined && !broadcast.endDate,
      )
    : null;
});

/** The microdata in the page as served (seen 2021 to 2025-12). It stays when the visitor moves on. */
export const markedVideo = remembered(({ document, place }: Look): Facts | null => {
  const sign = `[content="${place.postId}"]`;
  const video = document
    .querySelector(`[itemprop="identifier"]${sign}, [itemprop="videoId"]${sign}`)
    ?.closest('[itemtype$="/VideoObject"]');
  const content = (name: string, within = video) =>
    within?.querySelector(`[itemprop="${name}"]`)?.getAttribute('content');
  const counter = (action: string) =>
    video?.querySelector(`[itemprop="interactionType"][content$="${action}"]`)?.parentElement;
  return video
    ? structured(
        content,
        (action) => content('userInteractionCount', counter(action) ?? null),
        video.querySelector('[itemprop="publication"]') !== null && !content('endDate'),
      )
    : null;
});

function structured(
  property: (name: string) => unknown,
  counted: (action: string) => unknown,
  isLive: boolean,
): Facts {
  const count = (value: unknown) => (/^\d{1,15}$/.test(String(value)) ? exactCount(Number(value)) : null);
  return {
    views: isLive ? null : count(property('interactionCount') ?? counted('WatchAction')),
    likes: count(counted('LikeAction')),
    // No date gives NaN, which is none.
    postedAtMs: Date.parse(String(property('uploadDate') ?? property('datePublished'))) || null,
  };
}
