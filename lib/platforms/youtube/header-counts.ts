import type { Look } from '../../page/look';
import { countIn } from './counts';
import type { Facts } from './facts';

/** One of the texts in a channel's header: handle, pronouns, subscribers, videos. */
export interface HeaderPart {
  text: string;
  label: string | null;
}

/**
 * Tells subscribers from videos without words: the subscribers' part alone carries a label (all headers from
 * 2025-07 to 2026-07); headers of 2024 have no label and two numbers, the subscribers first. One number
 * without a label is the videos of a channel that hides its subscribers.
 */
export function countsAmong(all: HeaderPart[], look: Look): Pick<Facts, 'followers' | 'posts'> {
  const parts = all.filter(({ text }) => !text.startsWith('@'));
  const labelled = parts.filter(({ label }) => label);
  const numbers = parts.filter(({ text, label }) => !label && /\p{Nd}/u.test(text));
  const [subscribers, videos, more] = [...labelled, ...numbers];
  if (!subscribers || more || labelled[1]) return {};
  if (!labelled[0] && !videos) return { followers: { absent: 'hidden' } };
  const read = ({ text, label }: HeaderPart) =>
    countIn(text, look) ?? countIn(label, look) ?? { absent: 'unreadable' as const };
  return { followers: read(subscribers), posts: videos ? read(videos) : null };
}
