import { describe, expect, it } from 'vitest';
import type { TextFacts } from '../../../lib/model/candidate';
import { absent, type Reading } from '../../../lib/model/reading';
import { measuredThatDay, mergeNumbers, mergeProfile } from '../../../lib/store/merge-numbers';
import { profile } from '../evaluation/invented';
import { found, postOf, profileOf } from './drafts';

const seen = {
  found: true,
  value: 500,
  low: 500,
  high: 500,
  precision: 'exact',
  raw: '500',
  reader: 'r',
  takenAtMs: 1_000,
} as const;
const likesAfter = (now: Reading) =>
  mergeProfile(
    { ...profile({ takenAtMs: 1_000 }), likes: seen },
    { ...profile({ takenAtMs: 2_000 }), likes: now },
  ).likes;

it.each(['hidden', 'off', 'private'] as const)('a saved number ends once the page says: %s', (why) => {
  expect(likesAfter(absent(why, 2_000))).toEqual(absent(why, 2_000));
  expect(likesAfter(absent(why, 500))).toEqual(seen);
});

it.each(['not-shown', 'not-ready', 'unreadable', 'signed-out'] as const)(
  'a saved number stays where the next look finds nothing: %s',
  (why) => {
    expect(likesAfter(absent(why, 2_000))).toEqual(seen);
  },
);

describe('two looks of one day', () => {
  const german = { isReliable: true, languages: [{ language: 'de', percentage: 90 }] };

  it('keep the languages that were found, and the comments of the look that saw more', () => {
    const many = { languages: german, comments: { speaking: 9 } };
    const few = { languages: null, comments: { 'emoji-only': 2 } };
    const numbers = { language: 'de', takenAtMs: 1_000, profile: profileOf(), posts: [] };
    const merged = (before: TextFacts | undefined, now: TextFacts | undefined) =>
      mergeNumbers({ ...numbers, facts: before }, { ...numbers, facts: now }).facts;
    expect(merged(many, few)).toEqual({ languages: german, comments: { speaking: 9 } });
    expect(merged(few, many)).toEqual(many);
    expect(merged(undefined, few)).toEqual(few);
    expect(merged(many, undefined)).toEqual(many);
  });

  const look = (takenAtMs: number, followers: number) => ({
    language: 'en',
    takenAtMs,
    profile: profileOf({ takenAtMs, followers: found(followers, takenAtMs) }),
    posts: [postOf(`seen-at-${takenAtMs}`, { takenAtMs })],
  });
  const followersOf = (numbers: { profile: { followers: Reading } }) =>
    numbers.profile.followers.found && numbers.profile.followers.value;

  it.each([
    ['in their order', 1_000, 2_000],
    ['an older tab after a newer one', 2_000, 1_000],
  ])('give the followers and the time of the newer: %s', (_, first, second) => {
    const saved = { id: 'a', candidateId: 'b', ...look(first, first) };
    const both = measuredThatDay(saved, look(second, second));
    expect(followersOf(both)).toBe(2_000);
    expect(both.takenAtMs).toBe(2_000);
    expect(both.posts.map((post) => post.id).toSorted()).toEqual(['seen-at-1000', 'seen-at-2000']);
  });
});
