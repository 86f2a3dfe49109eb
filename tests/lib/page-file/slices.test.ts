import { describe, expect, it, vi } from 'vitest';
import { atOnce, nextTask, pauseEvery } from '../../../lib/page-file/pace';
import { makePageFileOf, pageFileOf } from './page-files';

const posts = Array.from({ length: 20_000 }, (_, index) => ({ id: `post${index}`, likes: 10_000 + index }));
const page = (body: string) =>
  ({
    id: 'x',
    platform: 'instagram',
    url: 'https://www.instagram.com/maya.bakes/',
    html: `<!doctype html><html lang="en"><head><title>Maya</title></head><body>${body}</body></html>`,
  }) as const;

const LONG = {
  'a block of data': `<script type="application/json">${JSON.stringify({ posts })}</script>`,
  'data inside a text of data': `<script type="application/json">${JSON.stringify({ all: JSON.stringify(posts) })}</script>`,
  'a text': `<code>${JSON.stringify(posts)}</code>`,
  'many small texts': posts
    .slice(0, 5_000)
    .map(({ id, likes }) => `<p title="${id}">${likes}</p>`)
    .join(''),
};

describe('A page file of a large page', () => {
  it.each(Object.entries(LONG))('lets the tab rest all through %s', async (_, body) => {
    let rests = 0;
    // Each look at the clock finds that a slice has passed.
    let nowMs = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (nowMs += 20));
    const file = await pageFileOf(page(body), 'secret', async () => {
      rests += 1;
    });
    expect(file.text.length).toBeGreaterThan(100_000);
    // At least once for every thousand characters that are replaced.
    expect(rests).toBeGreaterThan(file.text.length / 1_000);
  });

  it('is not made of a page with more text than a file can have', async () => {
    const text = 'maya bakes bread '.repeat(100_000);
    expect(await makePageFileOf(page(`<p>${text}</p>`.repeat(8)))).toBeNull();
  });

  it('rests only after a slice of work, in a task of its own', async () => {
    const done: string[] = [];
    const pause = pauseEvery(async () => void done.push('rest'), 0);
    setTimeout(() => done.push('the tab'));
    await pause();
    expect(done).toEqual(['rest']);
    await pauseEvery(nextTask, 60_000)();
    expect(done).toEqual(['rest']);
    while (!done.includes('the tab')) await nextTask();
  });

  it('gives at once what can also be given in slices', () => {
    function* work(): Generator<void, string, undefined> {
      yield;
      yield;
      return 'made';
    }
    expect(atOnce(work())).toBe('made');
  });
});
