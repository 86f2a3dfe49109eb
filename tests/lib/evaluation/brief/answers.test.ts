import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../../lib/evaluation/brief/brief';
import type { EvaluationInput } from '../../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { DAY_MS, type Given, NOW_MS, posts, profile } from '../invented';
import { captions, fitOf, line } from './invented-brief';

const result = (criterion: Criterion, input: Partial<EvaluationInput> = {}) =>
  fitOf([line(criterion)], input).lines[0];
const state = (criterion: Criterion, input: Partial<EvaluationInput> = {}) => result(criterion, input)?.state;

const sixCaptions = captions('bread', 'rye', 'cake', 'tart', 'buns', 'rolls');
const withBio = (bio: string | null) => profile({ bio });

describe('a criterion of a brief', () => {
  it.each([
    [9_999, 'not-met'],
    [10_000, 'met'],
    [50_000, 'met'],
    [50_001, 'not-met'],
    [[9_950, 10_049], 'unknown'],
    ['not-ready', 'unknown'],
  ] as [Given, string][])('followers 10,000 to 50,000: %s is %s', (followers, expected) => {
    const criterion: Criterion = { kind: 'followers', from: 10_000, to: 50_000 };
    expect(state(criterion, { profile: profile({ followers }) })).toBe(expected);
  });

  it.each([
    [['micro'], 20_000, 'met'],
    [['micro'], 9_999, 'not-met'],
    [['micro'], [9_950, 10_049], 'unknown'],
    [['nano', 'micro'], [9_950, 10_049], 'met'],
    [['micro'], 'not-ready', 'unknown'],
  ] as [string[], Given, string][])('tier %s with %s followers: %s', (tierIds, followers, expected) => {
    expect(state({ kind: 'tiers', tierIds }, { profile: profile({ followers }) })).toBe(expected);
  });

  it.each([
    [['a', 'c'], 'unknown'],
    [['b'], 'unknown'],
    [['a', 'b', 'c'], 'met'],
    [['d'], 'not-met'],
  ] as [string[], string][])('tiers %j, where the range spans a, b and c: %s', (tierIds, expected) => {
    const tiers = ['a', 'b', 'c', 'd'].map((id, index) => ({
      id,
      name: id,
      fromFollowers: 10_000 + 10 * index,
    }));
    const settings = { ...DEFAULT_SETTINGS, tiers };
    expect(
      state({ kind: 'tiers', tierIds }, { settings, profile: profile({ followers: [10_005, 10_025] }) }),
    ).toBe(expected);
  });

  it.each([
    [299, 'not-met'],
    [300, 'met'],
    [[295, 304], 'unknown'],
    ['hidden', 'unknown'],
  ] as [Given, string][])('at least 3 %% of 10,000 followers: %s likes a post is %s', (likes, expected) => {
    const criterion: Criterion = { kind: 'rate-at-least', formula: 'likes-by-followers', percent: 3 };
    const seen = posts(6, () => ({ likes, comments: 0 }));
    expect(state(criterion, { profile: profile({ followers: 10_000 }), posts: seen })).toBe(expected);
  });

  it('platform', () => {
    expect(state({ kind: 'platforms', platforms: ['instagram', 'tiktok'] })).toBe('met');
    expect(state({ kind: 'platforms', platforms: ['youtube'] })).toBe('not-met');
  });

  it('posts a week, and the longest gap', () => {
    const everyOther = {
      profile: profile({ followers: 10_000 }),
      posts: posts(7, (index) => ({ ageDays: 2 * (index + 1) })),
    };
    expect(state({ kind: 'posts-per-week-at-least', posts: 3 }, everyOther)).toBe('met');
    expect(state({ kind: 'posts-per-week-at-least', posts: 3.1 }, everyOther)).toBe('not-met');
    expect(state({ kind: 'longest-gap-at-most', days: 2 }, everyOther)).toBe('met');
    expect(state({ kind: 'longest-gap-at-most', days: 1.9 }, everyOther)).toBe('not-met');
    expect(state({ kind: 'posts-per-week-at-least', posts: 1 }, { posts: posts(5, () => ({})) })).toBe(
      'unknown',
    );
  });

  it('posting, by bounds alone where only one kind of post was seen', () => {
    const reels = {
      profile: profile({ followers: 10_000 }),
      posts: posts(7, (index) => ({ kind: 'reel' as const, ageDays: 2 * (index + 1) })),
    };
    expect(state({ kind: 'posts-per-week-at-least', posts: 3 }, reels)).toBe('met');
    expect(state({ kind: 'posts-per-week-at-least', posts: 3.1 }, reels)).toBe('unknown');
    expect(state({ kind: 'longest-gap-at-most', days: 2 }, reels)).toBe('met');
    expect(state({ kind: 'longest-gap-at-most', days: 1.9 }, reels)).toBe('unknown');
  });

  it('the language of the captions, as the browser tells it', () => {
    const criterion: Criterion = { kind: 'languages', languages: ['pt-BR', 'es'] };
    const told = (isReliable: boolean, ...languages: [string, number][]) =>
      state(criterion, {
        captionLanguages: {
          isReliable,
          languages: languages.map(([language, percentage]) => ({ language, percentage })),
        },
      });
    expect(told(true, ['pt', 50])).toBe('met');
    expect(told(true, ['pt', 30], ['es', 20], ['en', 50])).toBe('met');
    expect(told(true, ['pt', 49], ['en', 51])).toBe('not-met');
    expect(told(false, ['pt', 99])).toBe('unknown');
    expect(state(criterion)).toBe('unknown');
  });

  it.each([
    ['any word in the bio', ['sourdough', 'cake'], false, 'Sourdough & more', [], 'met'],
    ['all words, over bio and captions', ['sourdough', 'rye'], true, 'Sourdough', sixCaptions, 'met'],
    ['one of all missing', ['sourdough', 'rye'], true, 'Bread', sixCaptions, 'not-met'],
    ['missing, but too little seen', ['sourdough'], false, 'Bread', captions('cake'), 'unknown'],
    ['missing, and no bio seen', ['sourdough'], false, null, sixCaptions, 'unknown'],
    ['inside another word', ['rye'], false, 'Bryer', sixCaptions.slice(0, 1), 'unknown'],
    ['as a hashtag or a mention', ['maya'], false, 'by @maya_b', [], 'met'],
    ['in a script without spaces', ['パン'], false, '毎日パンを焼く', [], 'met'],
  ] as const)('words: %s', (_what, words, all, bio, seen, expected) => {
    expect(
      state({ kind: 'words', words: [...words], all }, { profile: withBio(bio), posts: [...seen] }),
    ).toBe(expected);
  });

  it('has worked with brands: met by a label or a word, never "not met"', () => {
    expect(state({ kind: 'worked-with-brands' }, { posts: captions('#ad for ovens') })).toBe('met');
    expect(state({ kind: 'worked-with-brands' }, { posts: sixCaptions })).toBe('unknown');
  });

  it('competitors: one mention is enough, and no mention needs enough texts', () => {
    const criterion: Criterion = { kind: 'no-competitors', names: ['Ovenly'] };
    expect(result(criterion, { posts: captions('Love my @ovenly') })).toMatchObject({
      state: 'not-met',
      words: [{ word: 'Ovenly', postId: 'p0' }],
    });
    expect(state(criterion, { profile: withBio('Bread'), posts: sixCaptions })).toBe('met');
    expect(state(criterion, { profile: withBio('Bread'), posts: sixCaptions.slice(1) })).toBe('unknown');
  });

  it.each([
    ['Coca-Cola', 'A day with @cocacola'],
    ['Coca-Cola', '#coca_cola'],
    ['Coca-Cola', 'coca cola at noon'],
    ['Dr Oetker', 'baked with #droetker'],
    ['L’Oréal', "my L'Oréal haul"],
    ["L'Oréal", 'my L’ORÉAL haul'],
    ["L'Oréal", '#loreal'],
    ['Nestlé', '@nestle'],
    ['Ovenly', 'my Oven\u200Bly'],
    ['Ovenly', 'Ovenly’s bread'],
  ])('competitors: %s stands in “%s”', (name, caption) => {
    const seen = [...sixCaptions, ...captions(caption).map((one) => ({ ...one, id: 'telling' }))];
    const asked = { profile: withBio('Bread'), posts: seen };
    expect(result({ kind: 'no-competitors', names: [name] }, asked)).toMatchObject({
      state: 'not-met',
      words: [{ word: name, postId: 'telling' }],
    });
  });

  it('competitors: a name of invisible characters is ignored', () => {
    const asked = { profile: withBio('Bread'), posts: sixCaptions };
    expect(state({ kind: 'no-competitors', names: ['\u200B', 'Ovenly'] }, asked)).toBe('met');
    expect(state({ kind: 'words', words: ['\u200B', '–'], all: false }, asked)).toBe('not-met');
  });

  it('competitors: a longer word that contains the name does not count', () => {
    const asked = { profile: withBio('Bread'), posts: [...sixCaptions, ...captions('#ovenlyness @covenly')] };
    expect(state({ kind: 'no-competitors', names: ['Ovenly'] }, asked)).toBe('met');
  });

  it('the share of sponsored posts, with a range for unknown posts', () => {
    const share = (sponsored: number, organic: number, unseen: number, percent: number) =>
      state(
        { kind: 'sponsored-share-at-most', percent },
        {
          posts: posts(sponsored + organic + unseen, (index) => {
            if (index < sponsored) return { paidPartnership: true };
            return index < sponsored + organic ? { paidPartnership: false } : {};
          }),
        },
      );
    expect(share(2, 8, 0, 20)).toBe('met');
    expect(share(2, 8, 0, 19)).toBe('not-met');
    expect(share(2, 8, 10, 20)).toBe('unknown');
    expect(share(1, 4, 0, 50)).toBe('unknown');
  });

  it('the fee, in its currency or at the user’s rate', () => {
    const criterion: Criterion = { kind: 'fee-at-most', fee: { amount: 500, currency: 'EUR' } };
    const asked = (amount: number, currency: string, dollarsPerUnit: Record<string, number> = {}) =>
      state(criterion, {
        deal: { fee: { amount, currency }, posts: 1, modifiers: [] },
        settings: { ...DEFAULT_SETTINGS, money: { dollarsPerUnit, modifiers: {} } },
      });
    expect(asked(500, 'EUR')).toBe('met');
    expect(asked(501, 'EUR')).toBe('not-met');
    expect(asked(550, 'USD')).toBe('unknown');
    expect(asked(550, 'USD', { EUR: 1.1 })).toBe('met');
    expect(asked(560, 'USD', { EUR: 1.1 })).toBe('not-met');
    expect(state(criterion)).toBe('unknown');
  });

  it('a contact', () => {
    expect(state({ kind: 'contact-visible' }, { profile: withBio('bread@maya.example.com') })).toBe('met');
    expect(state({ kind: 'contact-visible' }, { profile: withBio('Bread') })).toBe('not-met');
    expect(state({ kind: 'contact-visible' }, { profile: withBio(null) })).toBe('unknown');
  });

  it('steady growth, from a snapshot at least a week old', () => {
    const since = (followers: Given, days: number) =>
      state(
        { kind: 'grows-at-least', percentPerMonth: 5 },
        {
          profile: profile({ followers: 11_000 }),
          earlier: [{ takenAtMs: NOW_MS - days * DAY_MS, profile: profile({ followers }) }],
        },
      );
    expect(since(10_000, 60)).toBe('met');
    expect(since(10_000, 61)).toBe('not-met');
    expect(since([9_950, 10_049], 60)).toBe('unknown');
    expect(since(1_000, 6)).toBe('unknown');
    const criterion: Criterion = { kind: 'grows-at-least', percentPerMonth: 5 };
    const earlier = [
      { takenAtMs: NOW_MS - 61 * DAY_MS, profile: profile({ followers: 'not-ready' }) },
      { takenAtMs: NOW_MS - 60 * DAY_MS, profile: profile({ followers: 10_000 }) },
    ];
    expect(state(criterion, { profile: profile({ followers: 11_000 }), earlier })).toBe('met');
    expect(since(1_000, 93)).toBe('unknown');
  });

  it('no odd signals: one signal fails it, and too few checks leave it unknown', () => {
    const criterion: Criterion = { kind: 'no-odd-signals' };
    const seen = posts(6, (index) => ({ likes: 100 + 20 * index, comments: 2 + (index % 2) }));
    const usual = profile({ followers: 10_000, following: 300 });
    expect(state(criterion, { profile: usual, posts: seen })).toBe('met');
    expect(state(criterion, { profile: profile({ followers: 10_000, following: 1_501 }), posts: seen })).toBe(
      'not-met',
    );
    expect(state(criterion, { profile: usual })).toBe('unknown');
    const undated = seen.map((one) => ({ ...one, postedAtMs: null }));
    expect(state(criterion, { profile: usual, posts: undated })).toBe('unknown');
    const quiet = seen.map((one) => ({ ...one, postedAtMs: (one.postedAtMs ?? 0) - 509 * DAY_MS }));
    expect(state(criterion, { profile: usual, posts: quiet })).toBe('not-met');
  });
});
