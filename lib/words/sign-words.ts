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
import { formatMoment } from './numbers';
import { kindName } from './post-labels';
import { readerWords } from './reader-words';

export const SIGN_LABELS: Record<PostSign | ProfileSign, string> = {
  pinned: 'Pinned',
  paidLabel: 'Paid partnership label',
  commentsOff: 'Comments switched off',
  kind: 'Kind',
  date: 'Posted',
  author: 'Author',
  verified: 'Verified',
  private: 'Private',
};

/** One known fact about a post or profile besides its counts. */
export interface SignLine {
  name: PostSign | ProfileSign;
  label: string;
  text: string;
}

const UNKNOWN = 'not known';
const yesOrNo = (sign: Sign): string => (sign === null ? UNKNOWN : sign ? 'yes' : 'no');

/** The facts about a post besides its counts, including those that are unknown. */
export function postSigns(post: PostReadings): SignLine[] {
  const { kind, postedAtMs, postedAtReader, author } = post;
  const read = postedAtReader === null ? '' : `, read from ${readerWords(postedAtReader)}`;
  const texts: Partial<Record<PostSign, string>> = {
    kind: kindName(kind).toLowerCase(),
    date: postedAtMs === null ? UNKNOWN : `${formatMoment(postedAtMs)}${read}`,
    author: author ?? UNKNOWN,
    pinned:
      post.pinned === null && post.aboveNewer ? 'probably, by its place in the list' : yesOrNo(post.pinned),
  };
  return POST_SIGN_NAMES.map((name) => {
    const sign = POST_SIGNS[name](post);
    const isByOrder = name === 'pinned' && post.aboveNewer === true;
    const text = sign === null && !isByOrder ? UNKNOWN : (texts[name] ?? yesOrNo(sign));
    return { name, label: SIGN_LABELS[name], text };
  });
}

export function profileSigns(profile: ProfileReadings): SignLine[] {
  return PROFILE_SIGN_NAMES.map((name) => ({
    name,
    label: SIGN_LABELS[name],
    text: yesOrNo(PROFILE_SIGNS[name](profile)),
  }));
}

/** "Not known: pinned of 3 posts, author of 12 posts", or null if everything is known. */
export function unknownSentence(unknown: Partial<Record<PostSign, number>>): string | null {
  const parts = POST_SIGN_NAMES.flatMap((name) => {
    const count = unknown[name];
    return count ? `${SIGN_LABELS[name].toLowerCase()} (${count})` : [];
  });
  return parts.length > 0 ? `Not known of some posts: ${parts.join(', ')}.` : null;
}
