import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { MAX_CAPTION, MAX_COMMENT, MAX_COMMENTS, MAX_SAMPLE_POSTS } from '../../../lib/model/limits';
import type { PostReadings } from '../../../lib/model/post';
import { processorMs } from '../../growth';
import { NOW_MS, posts, profile } from './invented';

const evaluated = (given: PostReadings[]) =>
  evaluate({
    platform: 'instagram',
    profile: profile({ followers: 10_000, posts: 500 }),
    posts: given,
    settings: DEFAULT_SETTINGS,
    nowMs: NOW_MS,
  });

const repeated = (text: string, length: number) =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** What costs most for its length: one sign that stands for eighteen, words of lists, marks, pictures. */
const HOSTILE = {
  'one sign for eighteen letters': '\ufdfa',
  'words of the lists': '#ad werbung sponsored by @maya ',
  'one tag after the other': '#ad',
  marks: `e${'\u0301'.repeat(7)}`,
  pictures: '👩‍👩‍👧‍👦',
};

describe('an evaluation', () => {
  it.each(Object.entries(HOSTILE))('takes a bounded time for comments of %s', (_, text) => {
    const comments = Array.from(
      { length: MAX_COMMENTS },
      (_comment, index) => `${repeated(text, MAX_COMMENT - 9)} ${index}`,
    );
    const given = posts(40, () => ({ likes: 5, comments: 3, visibleComments: comments }));
    expect(processorMs(() => evaluated(given))).toBeLessThan(3_000);
  });

  it.each(Object.entries(HOSTILE))('takes a bounded time for captions of %s', (_, text) => {
    const caption = repeated(text, MAX_CAPTION);
    const given = posts(MAX_SAMPLE_POSTS, () => ({ likes: 5, comments: 3, caption }));
    expect(processorMs(() => evaluated(given))).toBeLessThan(3_000);
  });

  it('counts the comments that it did not check', () => {
    const given = posts(8, (index) => ({
      visibleComments: Array.from(
        { length: MAX_COMMENTS },
        (_, at) => `Post ${index}, comment ${at} of many`,
      ),
    }));
    expect(evaluated(given).signals).toMatchObject({ commentsSeen: 500, commentsLeftOut: 300 });
  });

  it('is about as many posts as a sample holds, the newest', () => {
    const given = posts(2_000, () => ({ likes: 5, comments: 3 }));
    const { groups, headline } = evaluated(given);
    expect(headline?.posts[0]?.id).toBe('post-00');
    const counted = groups?.byKind.reduce((sum, { sampleSize }) => sum + sampleSize, 0);
    expect(counted).toBe(MAX_SAMPLE_POSTS);
  });
});

describe('comments of invisible characters', () => {
  it.each([
    ['zero-width spaces', '\u200b\u200b'],
    ['joiners and marks of direction', '\u200d\u2060\u200e'],
    ['blank letters', '\u3164\u115f\u2800'],
    ['tags and selectors', '\u{e0061}\ufe0f'],
    ['control characters', '\u0007\u0085'],
  ])('are none: %s', (_, text) => {
    const given = posts(6, () => ({ visibleComments: [text, text, text] }));
    const { signals } = evaluated(given);
    expect(signals.commentsSeen).toBe(0);
    expect(signals.good).toEqual([]);
    expect(signals.odd.find(({ id }) => id === 'empty-comments')).toBeUndefined();
  });
});
