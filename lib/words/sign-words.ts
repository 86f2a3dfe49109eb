import type { PostReadings } from '../model/post';
import type { ProfileReadings } from '../model/profile';
import {
  POST_SIGN_NAMES,
  POST_SIGNS,
  type PostSign,
  PROFILE_SIGN_NAMES,
  PROFILE_SIGNS,
  type ProfileSign,
  type Sign,
} from '../model/unknowns';
import { say } from './catalogue/say';
import { separated } from './lists';
import { formatMoment } from './numbers';
import { readerWords } from './reader-words';
import { postsText } from './sentences';

/** "Paid partnership label" */
export const signLabel = (sign: PostSign | ProfileSign): string => say(`sign.label-${sign}`);

/** One known fact about a post or profile besides its counts. */
export interface SignLine {
  name: PostSign | ProfileSign;
  label: string;
  text: string;
}

const unknown = (): string => say('sign.not-known');
const yesOrNo = (sign: Sign): string => (sign === null ? unknown() : say(sign ? 'sign.yes' : 'sign.no'));

function dateText(postedAtMs: number, reader: string | null): string {
  const moment = formatMoment(postedAtMs);
  return reader === null ? moment : say('sign.date-read-from', { moment, place: readerWords(reader) });
}

/** The facts about a post besides its counts, including those that are unknown. */
export function postSigns(post: PostReadings): SignLine[] {
  const { kind, postedAtMs, postedAtReader, author } = post;
  const texts: Partial<Record<PostSign, string>> = {
    kind: say(`sign.kind-${kind}`),
    date: postedAtMs === null ? unknown() : dateText(postedAtMs, postedAtReader),
    author: author ?? unknown(),
    pinned: post.pinned === null && post.aboveNewer ? say('sign.probably-pinned') : yesOrNo(post.pinned),
  };
  return POST_SIGN_NAMES.map((name) => {
    const sign = POST_SIGNS[name](post);
    const isByOrder = name === 'pinned' && post.aboveNewer === true;
    const text = sign === null && !isByOrder ? unknown() : (texts[name] ?? yesOrNo(sign));
    return { name, label: signLabel(name), text };
  });
}

export function profileSigns(profile: ProfileReadings): SignLine[] {
  return PROFILE_SIGN_NAMES.map((name) => ({
    name,
    label: signLabel(name),
    text: yesOrNo(PROFILE_SIGNS[name](profile)),
  }));
}

/** "Not known: pinned of 3 posts, author of 12 posts", or null if everything is known. */
export function unknownSentence(unknown: Partial<Record<PostSign, number>>): string | null {
  const parts = POST_SIGN_NAMES.flatMap((name) => {
    const count = unknown[name];
    return count
      ? say('sign.unknown-count', { sign: say(`sign.named-${name}`), posts: postsText(count) })
      : [];
  });
  return parts.length > 0 ? say('sign.unknown', { signs: separated(parts) }) : null;
}
