import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldStates, lostFields } from '../../../lib/health/lost-fields';
import {
  type HealthField,
  isLost,
  MIN_PROFILES,
  observe,
  type ReaderHealth,
} from '../../../lib/health/reader-health';

const COMMENTS = 'post:comments';
const at = (index: number) => Date.UTC(2026, 2, 1, 12) + index * 60_000;

/** One profile after the other: "+" shows its comments, "-" lacks them beside content. */
function afterLooks(looks: string, page = 'profile', from: ReaderHealth = {}): ReaderHealth {
  return [...looks].reduce(
    (health, look, index) =>
      observe(health, {
        ...{ platform: 'instagram', page, atMs: at(index) },
        shown: look === '+' ? [{ field: COMMENTS, isNew: true }] : [],
        lacked: look === '-' ? [COMMENTS] : [],
      }),
    from,
  );
}

const known = (looks: string) => afterLooks(looks).instagram?.profile?.[COMMENTS];
const isLostAfter = (looks: string) => {
  const field = known(looks);
  return field !== undefined && isLost(field);
};
const looks = fc.string({ unit: fc.constantFrom('+', '-'), maxLength: 80 });

describe('a field', () => {
  it('is lost when profiles in a row lack it that used to show it', () => {
    expect(isLostAfter('++++++++++---')).toBe(true);
    expect(isLostAfter('++++----')).toBe(true);
  });

  it('is not lost after one or two profiles, however often it was shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 2 }), (shown, lacked) => {
        expect(isLostAfter('+'.repeat(shown) + '-'.repeat(lacked))).toBe(false);
      }),
    );
  });

  it('is not lost if this kind of page never showed it, or only a few times', () => {
    expect(isLostAfter('-'.repeat(80))).toBe(false);
    expect(isLostAfter(`++${'-'.repeat(80)}`)).toBe(false);
  });

  it('that every second profile shows needs a longer run', () => {
    expect(isLostAfter(`${'+-'.repeat(10)}----`)).toBe(false);
    expect(isLostAfter(`${'+-'.repeat(10)}------------`)).toBe(true);
  });

  it('is healthy at the first success, whatever came before', () => {
    fc.assert(
      fc.property(looks, (before) => {
        expect(isLostAfter(`${before}+`)).toBe(false);
      }),
    );
  });

  it('stays lost while nothing shows it', () => {
    fc.assert(
      fc.property(looks, fc.integer({ min: 1, max: 80 }), (before, more) => {
        if (isLostAfter(before)) expect(isLostAfter(before + '-'.repeat(more))).toBe(true);
      }),
    );
  });

  it('that was lost and is back is not thought to be rarer than before', () => {
    const health = known(`${'+'.repeat(10)}${'-'.repeat(40)}+`);
    expect(health).toMatchObject({ shown: 11, lacked: 0, run: 0, runSinceMs: null });
  });

  it('is lost since the first profile without it, and was last read at the last one with it', () => {
    const states = fieldStates(afterLooks('++++----'), 'instagram');
    expect(states).toEqual([{ page: 'profile', field: COMMENTS, lastReadAtMs: at(3), lostSinceMs: at(4) }]);
  });

  it('keeps at most a few numbers, whatever was seen', () => {
    fc.assert(
      fc.property(looks, (seen) => {
        const { shown = 0, lacked = 0, run = 0 } = known(seen) ?? {};
        expect(Math.max(shown + lacked, run)).toBeLessThanOrEqual(60 + MIN_PROFILES);
      }),
    );
  });

  it('of a page that an address invents is not recorded without end', () => {
    let health: ReaderHealth = {};
    for (let tab = 0; tab < 100; tab++) health = afterLooks('+', `profile/${tab}`, health);
    expect(Object.keys(health.instagram ?? {}).length).toBeLessThanOrEqual(12);
  });
});

describe('the lost fields of a shown profile', () => {
  const missing: HealthField[] = [COMMENTS, 'post:saves'];

  it('are those that it lacks', () => {
    const health = afterLooks('++++----');
    expect(lostFields(health, 'instagram', missing)).toEqual([{ field: COMMENTS, sinceMs: at(4) }]);
    expect(lostFields(health, 'instagram', [])).toEqual([]);
    expect(lostFields(health, 'tiktok', missing)).toEqual([]);
  });

  it('leave out a field that another kind of page still gives', () => {
    const health = afterLooks('++++----');
    expect(lostFields(afterLooks('+++++++++', 'post', health), 'instagram', missing)).toEqual([]);
    const before = afterLooks('++', 'post');
    expect(lostFields(afterLooks('++++----', 'profile', before), 'instagram', missing)).toHaveLength(1);
  });
});
