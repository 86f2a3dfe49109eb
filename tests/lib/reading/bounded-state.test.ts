import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { checkBackgroundMessage, checkReaderMessage } from '../../../lib/messages/check';
import type { Sample } from '../../../lib/model/sample';
import { PLATFORMS } from '../../../lib/platforms/registry';
import { startReader } from '../../../lib/reading/tab-reader';
import { pageNames, pageSource } from '../platforms/load-page';

/** Longer than anything that a platform gives, in letters, digits and more. */
const LONG = [
  'a'.repeat(300),
  '9'.repeat(300),
  'a-'.repeat(150),
  '1,000 '.repeat(60),
  'é🥖'.repeat(3_000),
  '',
];

let end = new AbortController();
afterEach(() => end.abort());

/** What the reader of a tab tells screens and background of a page. */
function readerOf(platform: (typeof PLATFORMS)[number], html: string, address: string) {
  end.abort();
  end = new AbortController();
  const kept: Sample[] = [];
  const reader = startReader({
    document: new DOMParser().parseFromString(html, 'text/html'),
    address: () => new URL(address),
    nowMs: () => Date.now(),
    version: '1.0.0',
    platform,
    startMeasurer: () => undefined,
    keep: (sample) => kept.push(sample),
    sampleOf: async () => null,
    isAlive: () => true,
    signal: end.signal,
  });
  reader.look();
  const { report, ...state } = reader.state();
  const { posts: _, ...told } = report ?? { posts: [] };
  return { ...state, report: report && told };
}

const pages = PLATFORMS.flatMap((platform) => pageNames(platform.id).map((name) => ({ platform, name })));

describe('What the reader says of a page', () => {
  it('is what the messages allow, however long the words of the page and its address are', () => {
    const drawn = fc.record({
      page: fc.constantFrom(...pages),
      long: fc.constantFrom(...LONG),
      at: fc.nat(),
    });
    fc.assert(
      fc.property(drawn, ({ page: { platform, name }, long, at }) => {
        const { html, facts } = pageSource(platform.id, name);
        // The address's own words more often than others.
        const words = [
          ...new URL(facts.url).pathname.split(/[/@]+/).filter(Boolean),
          ...(html.match(/[\w.-]{2,}/g) ?? []),
        ];
        const word = words[at % (at % 2 ? words.length : 3)] ?? 'en';
        const address = facts.url.replaceAll(word, encodeURIComponent(long));
        if (!URL.canParse(address)) return;
        const state = readerOf(platform, html.replaceAll(word, long), address);
        const heard = checkReaderMessage({ type: 'state', seq: 1, state });
        expect(heard).toMatchObject({ state: { place: state.place, report: state.report && {} } });
        if (state.sample === null) return;
        const kept = checkBackgroundMessage({ type: 'keep-sample', sample: state.sample });
        expect(kept).toMatchObject({ sample: { handle: state.sample.handle } });
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  const bluesky = PLATFORMS.find(({ id }) => id === 'bluesky');
  it.each([200, 300, 512])('names a post of Bluesky whose key has %i characters', (length) => {
    const key = 'a'.repeat(length);
    const state = bluesky && readerOf(bluesky, '', `https://bsky.app/profile/maya.example/post/${key}`);
    expect(checkReaderMessage({ type: 'state', seq: 1, state })).toMatchObject({
      state: { place: { kind: 'post', postId: key } },
    });
  });
});
