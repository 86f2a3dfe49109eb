import { describe, expect, it } from 'vitest';
import { checkReaderMessage, isAnnouncement } from '../../../lib/messages/check';
import type { TabState } from '../../../lib/messages/contract';
import { MAX_CAPTION, MAX_COMMENT, MAX_SAMPLE_POSTS } from '../../../lib/model/limits';
import { mayasState } from '../../components/fixtures/readings';

/** As a reader tells it: the posts are in the sample alone. */
function heardState(): TabState {
  const state = mayasState();
  if (state.report === null) throw new Error('The fixture has a report.');
  const { posts: _, ...report } = state.report;
  return { ...state, report };
}

/** The state of a message whose sample has one post changed. */
function withPost(change: object): TabState | null {
  const { sample, ...state } = heardState();
  const posts = { ...sample?.posts, A1: { ...sample?.posts.A1, ...change } };
  const checked = checkReaderMessage({
    type: 'state',
    seq: 1,
    state: { ...state, sample: { ...sample, posts } },
  });
  return checked?.type === 'state' ? checked.state : null;
}

describe('a message from a reader', () => {
  it('passes unchanged if it is valid', () => {
    const message = { type: 'state', seq: 1, state: heardState() };
    expect(checkReaderMessage(message)).toEqual(message);
  });

  it('passes however long the panel has been open', () => {
    // Ten patches a second are a million after 28 hours.
    const message = { type: 'patch', seq: 2_000_000, patch: {} };
    expect(checkReaderMessage(message)).toEqual(message);
  });

  it('is refused if it is longer than the longest captions of a full sample could make it', () => {
    const { sample, ...state } = heardState();
    const told = (comments: number) => {
      const visibleComments = Array.from({ length: comments }, () => 'x'.repeat(MAX_COMMENT));
      const post = { ...sample?.posts.A1, caption: 'x'.repeat(MAX_CAPTION), visibleComments };
      const ids = Array.from({ length: MAX_SAMPLE_POSTS }, (_, index) => `A${index}`);
      const posts = Object.fromEntries(ids.map((id) => [id, { ...post, id }]));
      return checkReaderMessage({ type: 'state', seq: 1, state: { ...state, sample: { ...sample, posts } } });
    };
    expect(told(0)).not.toBeNull();
    expect(told(10)).toBeNull();
  });

  it('is refused if any part of it is invalid', () => {
    const state = heardState();
    for (const message of [
      null,
      'state',
      { type: 'other', seq: 1, state },
      { type: 'state', state },
      { type: 'state', seq: 1, state: { ...state, status: 'guessed' } },
      { type: 'state', seq: 1, state: { ...state, place: { ...state.place, platform: 'elsewhere' } } },
      {
        type: 'state',
        seq: 1,
        state: { ...state, sample: { ...state.sample, posts: { A1: { id: 'A1' } } } },
      },
      { type: 'state', seq: 1, state: { ...state, measuring: { running: true } } },
    ]) {
      expect(checkReaderMessage(message)).toBeNull();
    }
  });

  const DAY_MS = 24 * 60 * 60_000;
  const likes = mayasState().sample?.posts.A1?.likes;
  it.each([
    ['a post dated in the far future', { postedAtMs: Date.now() + 400 * DAY_MS }, { postedAtMs: null }],
    ['a post older than any platform', { postedAtMs: 0 }, { postedAtMs: null }],
    ['a look in the future', { likes: { ...likes, takenAtMs: 8e15 } }, { likes: { why: 'unreadable' } }],
    ['a count outside its own range', { likes: { ...likes, low: 900 } }, { likes: { why: 'unreadable' } }],
    ['a count beyond all counts', { likes: { ...likes, high: 1e99 } }, { likes: { why: 'unreadable' } }],
    ['a caption without an end', { caption: 'x'.repeat(1_000_000) }, { caption: null }],
    ['comments without an end', { visibleComments: Array(10_000).fill('x') }, { visibleComments: [] }],
    ['a kind that is none', { kind: 'poem' }, { kind: 'unknown' }],
  ])('of one value that cannot be, loses that value alone: %s', (_, change, heard) => {
    const state = withPost(change);
    expect(state?.sample?.posts.A1).toMatchObject(heard);
    expect(Object.keys(state?.sample?.posts ?? {})).toEqual(Object.keys(mayasState().sample?.posts ?? {}));
    expect(state?.sample?.profile?.followers).toMatchObject({ value: 16_476 });
  });

  it('of a language or a section that cannot be, loses that alone', () => {
    const { place, report, sample, ...state } = heardState();
    const language = 'x'.repeat(300);
    const message = {
      type: 'state',
      seq: 1,
      state: {
        ...state,
        place: { ...place, tab: language },
        report: { ...report, language },
        sample: { ...sample, language },
      },
    };
    expect(checkReaderMessage(message)).toMatchObject({
      state: {
        place: { tab: null },
        report: { language: 'und', profile: { followers: { value: 16_476 } } },
        sample: { language: 'und' },
      },
    });
    expect(checkReaderMessage({ type: 'patch', seq: 2, patch: { sample: { language } } })).toMatchObject({
      patch: { sample: { language: 'und' } },
    });
  });

  it('of a post without an id of its own leaves that post out, and no other', () => {
    const others = Object.keys(mayasState().sample?.posts ?? {}).filter((id) => id !== 'A1');
    expect(others.length).toBeGreaterThan(2);
    for (const id of ['', 7, 'B7', 'x'.repeat(1_000)]) {
      expect(Object.keys(withPost({ id })?.sample?.posts ?? {})).toEqual(others);
    }
  });

  it('is distinguished from other messages', () => {
    expect(isAnnouncement({ type: 'reader-ready' })).toBe(true);
    expect(isAnnouncement({ type: 'keep-sample' })).toBe(false);
    expect(isAnnouncement(undefined)).toBe(false);
  });
});
