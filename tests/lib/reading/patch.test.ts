import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch } from '../../../lib/messages/apply-patch';
import { checkReaderMessage } from '../../../lib/messages/check';
import type { TabState } from '../../../lib/messages/contract';
import { MAX_SAMPLE_POSTS } from '../../../lib/model/limits';
import type { Sample } from '../../../lib/model/sample';
import { isEmpty, patchBetween } from '../../../lib/reading/patch';
import { mergeSamples } from '../../../lib/sample/merge';
import { exact, mayasState, post } from '../../components/fixtures/readings';
import { arbitrarySample } from '../sample/sample-arbitrary';

/** As a message arrives on the other side of a port. */
const sent = <Message>(message: Message): Message => JSON.parse(JSON.stringify(message));

const withSample = (sample: Sample | null): TabState => mayasState({ sample });

describe('a patch between two states', () => {
  it('turns the first state into the second, for any two states', () => {
    fc.assert(
      fc.property(arbitrarySample, arbitrarySample, (a, b) => {
        const [before, after] = [withSample(a), withSample(mergeSamples(a, b))];
        const patch = patchBetween(before, after);
        expect(patch === null ? after : applyPatch(before, sent(patch))).toEqual(after);
      }),
    );
  });

  it('is empty if nothing has changed', () => {
    const state = mayasState();
    expect(patchBetween(state, { ...state })).toEqual({});
    expect(isEmpty({})).toBe(true);
  });

  it('is null if another account or none is shown', () => {
    const state = mayasState();
    const noor = { ...(state.sample as Sample), handle: 'noor.runs' };
    expect(patchBetween(state, withSample(noor))).toBeNull();
    expect(patchBetween(state, withSample(null))).toBeNull();
    expect(patchBetween(withSample(null), state)).toBeNull();
  });

  it('has less than 5 KB for one post of 240 with the longest captions', () => {
    const caption = 'ю'.repeat(2_200);
    const posts = Array.from({ length: MAX_SAMPLE_POSTS }, (_, index) =>
      post(`P${index}`, index, { caption, visibleComments: Array(40).fill(caption) }),
    );
    const sample = {
      ...(mayasState().sample as Sample),
      posts: Object.fromEntries(posts.map((one) => [one.id, one])),
    };
    const changed = { ...(sample.posts.P7 as (typeof posts)[0]), likes: exact(9_999), comments: exact(77) };
    const after = { ...sample, posts: { ...sample.posts, P7: changed }, updatedAtMs: sample.updatedAtMs + 1 };
    const patch = patchBetween(withSample(sample), withSample(after));
    const message = { type: 'patch', seq: 2, patch };
    expect(JSON.stringify(message).length).toBeLessThan(5_000);
    const heard = checkReaderMessage(sent(message));
    expect(heard?.type === 'patch' && applyPatch(withSample(sample), heard.patch)).toEqual(withSample(after));
  });
});

describe('a patch that does not fit the state', () => {
  const state = mayasState();
  it.each([
    ['a post that the screen does not know', { sample: { posts: { X9: { likes: exact(1) } } } }],
    [
      'more posts than a sample holds',
      {
        sample: {
          posts: Object.fromEntries(
            Array.from({ length: MAX_SAMPLE_POSTS }, (_, at) => [`M${at}`, post(`M${at}`, at)]),
          ),
        },
      },
    ],
    ['a report where there is none', { report: { settled: true } }, { ...state, report: null }],
    ['a sample where there is none', { sample: { language: 'fr' } }, { ...state, sample: null }],
  ])('is refused: %s', (_, patch, before: TabState = state) => {
    expect(applyPatch(before, patch)).toBeNull();
  });
});
