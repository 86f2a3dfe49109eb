import { describe, expect, it } from 'vitest';
import { timeOf } from '../../../../lib/platforms/bluesky/post-id';

const now = Date.parse('2026-08-15T12:00:00Z');

describe('the time in a Bluesky post’s id', () => {
  it('is when the author’s app made it', () => {
    expect(timeOf('3msurbyvd2227', now)).toBe(Date.parse('2026-08-12T09:00:00Z'));
  });

  it.each([
    ['a name that somebody chose', 'my-first-post'],
    ['too short', '3msurbyvd222'],
    ['a time to come', '3zzzzzzzzzzzz'],
    ['a time before Bluesky', '2222222222222'],
  ])('is unknown for %s', (_, id) => {
    expect(timeOf(id, now)).toBeNull();
  });
});
