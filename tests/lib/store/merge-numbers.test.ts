import { expect, it } from 'vitest';
import { absent, type Reading } from '../../../lib/model/reading';
import { mergeProfile } from '../../../lib/store/merge-numbers';
import { profile } from '../evaluation/invented';

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
