import { describe, expect, it } from 'vitest';
import { checkReaderMessage, isAnnouncement } from '../../../lib/messages/check';
import { mayasState } from '../../components/fixtures/readings';

describe('what a reader says', () => {
  it('passes unchanged when it is what the contract says', () => {
    const message = { type: 'state', state: mayasState() };
    expect(checkReaderMessage(message)).toEqual(message);
  });

  it('is refused whole when any part of it is wrong', () => {
    const state = mayasState();
    for (const message of [
      null,
      'state',
      { type: 'other', state },
      { type: 'state', state: { ...state, status: 'guessed' } },
      { type: 'state', state: { ...state, place: { ...state.place, platform: 'elsewhere' } } },
      { type: 'state', state: { ...state, sample: { ...state.sample, posts: { A1: { id: 'A1' } } } } },
      { type: 'state', state: { ...state, measuring: { running: true } } },
    ]) {
      expect(checkReaderMessage(message)).toBeNull();
    }
  });

  it('is told from the other messages that pass by', () => {
    expect(isAnnouncement({ type: 'reader-ready' })).toBe(true);
    expect(isAnnouncement({ type: 'keep-sample' })).toBe(false);
    expect(isAnnouncement(undefined)).toBe(false);
  });
});
