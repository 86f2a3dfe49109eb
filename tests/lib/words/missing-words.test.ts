import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { DEFAULT_TIERS } from '../../../lib/evaluation/tiers';
import type { PostReadings } from '../../../lib/model/post';
import { missingMedian, missingPace, missingTier } from '../../../lib/words/missing-words';
import { exact, mayasPosts, missing, NOW_MS, post } from '../../components/fixtures/readings';

const looked = (posts: PostReadings[]) => ({ posts, settings: DEFAULT_SETTINGS, nowMs: NOW_MS });

describe('a median that is missing says', () => {
  it('that photos show no views', () => {
    expect(missingMedian('views', looked([post('A', 3), post('B', 5, { kind: 'carousel' })]))).toEqual({
      text: 'not shown',
      facts: [{ label: '2 posts', text: 'Photos or texts, shown without views.' }],
    });
  });

  it('how many posts show it, how many are needed, and why the others do not', () => {
    expect(missingMedian('views', looked(mayasPosts))).toEqual({
      text: '3 of 6 seen',
      facts: [
        { label: 'Counted', text: '3 posts' },
        { label: 'Needed', text: '6, as the settings ask' },
        { label: null, text: '3 posts left out: 1 too new, 2 pinned' },
        { label: '9 posts', text: 'Photos or texts, shown without views.' },
      ],
    });
  });

  it('the most common reason if no post shows it', () => {
    const hidden = { likes: missing('hidden') };
    const waiting = post('C', 4, { likes: missing('not-ready') });
    expect(missingMedian('likes', looked([waiting, post('A', 3, hidden), post('B', 5, hidden)]))).toEqual({
      text: 'hidden',
      facts: [
        { label: '2 posts', text: 'The author hides this number.' },
        { label: '1 post', text: expect.stringMatching(/^The page has not shown it yet\./) },
      ],
    });
  });

  it('that a video without views is not a photo', () => {
    const [reason] = missingMedian('views', looked([post('A', 3, { kind: 'video' })])).facts;
    expect(reason?.text).toBe('This page does not show it.');
  });

  it('that nothing was seen', () => {
    expect(missingMedian('likes', looked([])).text).toBe('not seen');
  });
});

describe('a tier that is missing says', () => {
  it('that followers are missing or span a bound', () => {
    expect(missingTier(missing('not-shown'), DEFAULT_TIERS)).toEqual([
      { label: 'Followers', text: 'This page does not show it.' },
    ]);
    const around = { ...exact(10_000), low: 9_950, high: 10_049, precision: 'rounded' as const };
    expect(missingTier(around, DEFAULT_TIERS)).toEqual([
      { label: 'Followers', text: '9,950 to 10,049, which reaches from one tier into another.' },
    ]);
    expect(missingTier(around, [])).toEqual([{ label: null, text: 'The settings name no tier.' }]);
  });
});

describe('a pace that is missing says', () => {
  const texts = (posts: PostReadings[]) => missingPace(looked(posts)).map(({ text }) => text);

  it('how many posts with a date are needed', () => {
    expect(texts([post('A', 3), post('B', 5), post('P', 300, { pinned: true })])).toEqual([
      '2 posts with a date, pinned ones apart',
      '6, as the settings ask',
    ]);
  });

  it('that posts without a date may lie between the others', () => {
    expect(texts([...mayasPosts, post('X', 0, { postedAtMs: null })])[0]).toBe('1 of 11 posts seen');
  });

  it('that nothing was seen, or too short a time', () => {
    expect(texts([])).toEqual(['No post of this profile has been seen yet.']);
    const ofToday = [...'ABCDEF'].map((id, at) => post(id, at / 24));
    expect(texts(ofToday)[0]).toMatch(/^What was seen is less than a day of posts/);
  });
});
