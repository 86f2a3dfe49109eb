import type { OddSignal, OddSignalId } from '../evaluation/signals/signal';
import { type MessageKey, say } from './catalogue/say';

/** "Comments per 100 likes" */
export const signalName = (id: OddSignalId): string => say(`signal.name-${id}`);

type Side = NonNullable<OddSignal['side']>;
/** What the keys of a doubt and of its question have in common. */
type DoubtKey = MessageKey extends infer Key
  ? Key extends `signal.question-${infer Rest}`
    ? Rest
    : never
  : never;

/** The doubts about an account, by the side of the usual range. */
const DOUBTS: Record<OddSignalId, Partial<Record<Side, DoubtKey>>> = {
  'comments-per-100-likes': {
    below: 'comments-per-100-likes-below',
    above: 'comments-per-100-likes-above',
  },
  'views-per-like': { below: 'views-per-like-below', above: 'views-per-like-above' },
  'following-many': { above: 'following-many-above' },
  'following-above-followers': { above: 'following-above-followers-above' },
  'engagement-for-its-size': {
    below: 'engagement-for-its-size-below',
    above: 'engagement-for-its-size-above',
  },
  'posts-too-even': { below: 'posts-too-even-below' },
  'empty-comments': { above: 'empty-comments-above' },
  'last-post': { above: 'last-post-above' },
  'followers-jump': { below: 'followers-jump-below', above: 'followers-jump-above' },
};

/** Every signal, in the order of the reference. */
export const SIGNAL_IDS = Object.keys(DOUBTS) as OddSignalId[];

type Doubted = Pick<OddSignal, 'id' | 'side'>;

const doubtKey = ({ id, side }: Doubted): DoubtKey | null => (side && DOUBTS[id][side]) ?? null;

/** The question for a signal; null if there is none. */
export function signalQuestion(signal: Doubted): string | null {
  const key = doubtKey(signal);
  return key && say(`signal.question-${key}`);
}

/** What a signal has found, in a few words: "Few likes for its views"; null if it is usual or uncertain. */
export function signalDoubt(signal: Doubted): string | null {
  const key = doubtKey(signal);
  return key && say(`signal.doubt-${key}`);
}
