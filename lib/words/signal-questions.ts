import type { OddSignal, OddSignalId } from '../evaluation/signals/signal';
import { type MessageKey, say } from './catalogue/say';

/** "Comments per 100 likes" */
export const signalName = (id: OddSignalId): string => say(`signal.name-${id}`);

type QuestionKey = Extract<MessageKey, `signal.question-${string}`>;

/** Questions to ask the account, by the side of the usual range. */
const QUESTIONS: Record<OddSignalId, { below?: QuestionKey; above?: QuestionKey }> = {
  'comments-per-100-likes': {
    below: 'signal.question-comments-per-100-likes-below',
    above: 'signal.question-comments-per-100-likes-above',
  },
  'views-per-like': {
    below: 'signal.question-views-per-like-below',
    above: 'signal.question-views-per-like-above',
  },
  'following-many': { above: 'signal.question-following-many-above' },
  'following-above-followers': { above: 'signal.question-following-above-followers-above' },
  'engagement-for-its-size': {
    below: 'signal.question-engagement-for-its-size-below',
    above: 'signal.question-engagement-for-its-size-above',
  },
  'posts-too-even': { below: 'signal.question-posts-too-even-below' },
  'empty-comments': { above: 'signal.question-empty-comments-above' },
  'last-post': { above: 'signal.question-last-post-above' },
  'followers-jump': {
    below: 'signal.question-followers-jump-below',
    above: 'signal.question-followers-jump-above',
  },
};

/** Every signal, in the order of the reference. */
export const SIGNAL_IDS = Object.keys(QUESTIONS) as OddSignalId[];

/** The question for a signal; null if there is none. */
export function signalQuestion({ id, side }: Pick<OddSignal, 'id' | 'side'>): string | null {
  const question = side && QUESTIONS[id][side];
  return question ? say(question) : null;
}
