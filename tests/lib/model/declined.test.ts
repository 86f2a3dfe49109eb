import { describe, expect, it } from 'vitest';
import { isDeclined } from '../../../lib/model/declined';

describe('A stage that says no', () => {
  it.each([
    ['declined', null, true],
    ['agreed', null, false],
    ['s1', 'abgesagt', true],
    ['s2', 'Rejected by client', true],
    ['s3', 'zugesagt', false],
    ['s4', 'angefragt', false],
    // A user may give the built-in stage another meaning.
    ['declined', 'Waiting', false],
  ])('is known by its id or its name: %s, %s', (stage, stageName, expected) => {
    expect(isDeclined({ stage, stageName })).toBe(expected);
  });
});
