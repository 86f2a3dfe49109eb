import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAX_SAMPLE_POSTS } from '../../../lib/model/limits';
import type { PlatformId } from '../../../lib/model/platform';
import { readPage } from '../../../lib/platforms/read-page';
import { enlarge } from '../../../scripts/bench/in-page/enlarge';
import { benchPages } from '../../../scripts/bench/pages';
import { lookAt } from './look-at';

/** What a reader asks of a single element; what the browser does in one call is not counted. */
const QUESTIONS = ['closest', 'matches', 'getAttribute', 'querySelector', 'querySelectorAll'] as const;

function lookOn(bench: ReturnType<typeof benchPages>[number], posts: number) {
  const { platform, html } = enlarge(bench, posts);
  const document = new DOMParser().parseFromString(html, 'text/html');
  let asked = 0;
  for (const name of QUESTIONS) {
    const own = Element.prototype[name] as (...args: unknown[]) => unknown;
    vi.spyOn(Element.prototype, name).mockImplementation(function (this: Element, ...args: unknown[]) {
      asked += 1;
      return own.apply(this, args) as never;
    });
  }
  const report = readPage(platform, lookAt(platform, document, bench.address));
  vi.restoreAllMocks();
  return { asked, report };
}

afterEach(() => void vi.restoreAllMocks());

/** Facebook shows signed-out visitors one post of a page. */
const pages = benchPages([]).filter(({ platform }) => platform !== 'facebook');
/** Everything stands in one block of data, so no other element is asked. */
const IN_ONE_BLOCK: ReadonlySet<PlatformId> = new Set(['snapchat']);

describe('one look at a page of more posts than a sample keeps', () => {
  it.each(pages.map((page) => [`${page.platform}/${page.name}`, page] as const))(
    'does the same work on %s for twice as many posts, and counts those left out',
    (_, page) => {
      const posts = page.name === 'post-signed-out' ? 3_200 : 250;
      const [some, twice] = [lookOn(page, posts), lookOn(page, 2 * posts)];
      expect(some.report.posts.length).toBeGreaterThan(200);
      if (!IN_ONE_BLOCK.has(page.platform)) expect(some.asked).toBeGreaterThan(100);
      expect(twice.asked).toBeLessThan(1.25 * some.asked);
      expect(twice.report.posts.length).toBeLessThanOrEqual(MAX_SAMPLE_POSTS);
      // Of drawn lists every element counts, whoever wrote the post.
      expect(Math.abs(twice.report.passedOver - (2 * posts - MAX_SAMPLE_POSTS))).toBeLessThan(10);
    },
    60_000,
  );
});
