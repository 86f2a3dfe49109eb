import { exactCount } from '../../model/count';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import type { SourceFacts } from './source-facts';

/*
 * Reads a video's schema.org data, which has exact numbers. Both forms are searched as text for a name followed by its
 * value in quotes. Quotes inside values are escaped, so a description cannot imitate this pattern.
 */

/** The JSON-LD block below the player (seen 2021 to 2025). YouTube updates it when the visitor opens another video. */
export const linkedVideo = memoize(({ document, place }: Look): SourceFacts | null => {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const texts = blocks.map((block) => block.textContent ?? '');
  // Skip incomplete blocks: the missing part may say that the video is live.
  const isWhole = (text: string) => /[}\]]\s*$/.test(text);
  return described(texts.find((text) => text.includes(`/embed/${place.postId}"`) && isWhole(text)));
});

/** The microdata from the page load (seen 2021 to 2025-12). It does not change when the visitor opens another video. */
export const markedVideo = memoize(({ document, place }: Look): SourceFacts | null => {
  const sign = document.querySelector(`meta[itemprop][content="${place.postId}"]`);
  return described(sign?.closest('[itemtype$="/VideoObject"]')?.outerHTML);
});

function described(text: string | undefined): SourceFacts | null {
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
    // A missing date gives NaN, which becomes null.
    postedAtMs: Date.parse(value('uploadDate') ?? value('datePublished') ?? '') || null,
  };
}
