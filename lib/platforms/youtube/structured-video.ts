import { exactCount } from '../../model/count';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import type { Facts } from './source-facts';

/*
 * A video as schema.org describes it: exact numbers, no words. Both forms are read as text, a name and then its value
 * in quotes; inside another value the quotes are escaped, so that a description cannot pretend.
 */

/** The block below the player (seen 2021 to 2025). It follows the visitor from video to video. */
export const linkedVideo = memoize(({ document, place }: Look): Facts | null => {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const texts = blocks.map((block) => block.textContent ?? '');
  // What has not come whole may still say that the video is live.
  const isWhole = (text: string) => /[}\]]\s*$/.test(text);
  return described(texts.find((text) => text.includes(`/embed/${place.postId}"`) && isWhole(text)));
});

/** The microdata in the page as served (seen 2021 to 2025-12). It stays when the visitor moves on. */
export const markedVideo = memoize(({ document, place }: Look): Facts | null => {
  const sign = document.querySelector(`meta[itemprop][content="${place.postId}"]`);
  return described(sign?.closest('[itemtype$="/VideoObject"]')?.outerHTML);
});

function described(text: string | undefined): Facts | null {
  if (!text) return null;
  const value = (name: string) => new RegExp(`${name}"(?:\\s*:\\s*| content=)"([^"]+)`).exec(text)?.[1];
  const counted = (action: string) =>
    value(`${action}"(?:(?!interactionType|</div>)[^])*?userInteractionCount`);
  const count = (digits = '') => (/^\d{1,15}$/.test(digits) ? exactCount(Number(digits)) : null);
  const isLive = text.includes('BroadcastEvent') && !value('endDate');
  return {
    isLive,
    views: isLive ? null : count(value('\\binteractionCount') ?? counted('WatchAction')),
    likes: count(counted('LikeAction')),
    // No date gives NaN, which is none.
    postedAtMs: Date.parse(value('uploadDate') ?? value('datePublished') ?? '') || null,
  };
}
