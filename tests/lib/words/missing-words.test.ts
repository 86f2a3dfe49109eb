import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { DEFAULT_TIERS } from '../../../lib/metrics/measures/tiers';
import type { PostCount, PostReadings } from '../../../lib/model/post';
import type { Reading } from '../../../lib/model/reading';
import { missingMedian, missingPaceFacts, missingTierFacts } from '../../../lib/words/missing-words';
import { exact, mayasPosts, mayasProfile, missing, NOW_MS, post } from '../../components/fixtures/readings';

const missingIn = (posts: PostReadings[], followers: Reading = exact(20_000), tiers = DEFAULT_TIERS) =>
  evaluate({
    platform: 'instagram',
    profile: { ...mayasProfile(), followers },
    posts,
    settings: { ...DEFAULT_SETTINGS, tiers },
    nowMs: NOW_MS,
  }).missing;
const median = (count: PostCount, posts: PostReadings[]) => {
  const why = missingIn(posts).averages[count];
  return why && missingMedian(why);
};
const tier = (followers: Reading, tiers = DEFAULT_TIERS) => {
  const why = missingIn([], followers, tiers).tier;
  return why && missingTierFacts(why);
};

describe('a median that is missing says', () => {
  it('that photos show no views', () => {
    expect(median('views', [post('A', 3), post('B', 5, { kind: 'carousel' })])).toEqual({
      text: 'not shown',
      facts: [{ label: '2 posts', text: 'Photos or texts, which this page shows without views.' }],
    });
  });

  it('how many posts show it, how many are needed, and why the others do not', () => {
    expect(median('views', mayasPosts)).toEqual({
      text: '3 of 6 seen',
      facts: [
        { label: 'Counted', text: '3 posts' },
        { label: 'Needed', text: '6, as set in the settings' },
        { label: null, text: '3 posts left out: 1 too new, 2 pinned' },
        { label: '9 posts', text: 'Photos or texts, which this page shows without views.' },
      ],
    });
  });

  it('the most common reason if no post shows it', () => {
    const hidden = { likes: missing('hidden') };
    const waiting = post('C', 4, { likes: missing('not-ready') });
    expect(median('likes', [waiting, post('A', 3, hidden), post('B', 5, hidden)])).toEqual({
      text: 'hidden',
      facts: [
        { label: '2 posts', text: 'The creator hides this number.' },
        { label: '1 post', text: expect.stringMatching(/^The page has not shown this number yet\./) },
      ],
    });
  });

  it('that a video without views is not a photo', () => {
    const [reason] = median('views', [post('A', 3, { kind: 'video' })])?.facts ?? [];
    expect(reason?.text).toBe('This page does not show this number.');
  });

  it('that nothing was seen', () => {
    expect(median('likes', [])?.text).toBe('not seen');
  });
});

describe('a tier that is missing says', () => {
  it('that followers are missing or span a bound', () => {
    expect(tier(missing('not-shown'))).toEqual([
      { label: 'Followers', text: 'This page does not show this number.' },
    ]);
    const around = { ...exact(10_000), low: 9_950, high: 10_049, precision: 'rounded' as const };
    expect(tier(around)).toEqual([
      { label: 'Followers', text: '9,950 to 10,049, which spans more than one tier.' },
    ]);
    expect(tier(around, [])).toEqual([{ label: null, text: 'The settings have no tiers.' }]);
  });
});

describe('a pace that is missing says', () => {
  const pace = (posts: PostReadings[]) => {
    const why = missingIn(posts).pace;
    return why ? missingPaceFacts(why) : [];
  };
  const texts = (posts: PostReadings[]) => pace(posts).map(({ text }) => text);

  it('how many posts with a date are needed', () => {
    expect(texts([post('A', 3), post('B', 5), post('P', 300, { pinned: true })])).toEqual([
      '2 posts with a date, not counting pinned ones',
      '6, as set in the settings',
    ]);
  });

  it('that posts without a date may lie between the others', () => {
    expect(texts([...mayasPosts, post('X', 0, { postedAtMs: null })])[0]).toBe('1 of 11 posts seen');
  });

  it('that nothing was seen, or too short a time', () => {
    expect(texts([])).toEqual(['No posts of this profile have been seen yet.']);
    const ofToday = [...'ABCDEF'].map((id, at) => post(id, at / 24));
    expect(texts(ofToday)[0]).toMatch(/^The posts seen cover less than a day/);
  });
});
