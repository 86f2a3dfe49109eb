import type { PlatformId } from '../../model/platform';
import type { PostReadings } from '../../model/post';
import { newestFirst } from '../engagement/sampling';
import type { DisclosureFind, PostDisclosure } from './disclosure';
import { type WordFound, wordsIn } from './find-words';

/**
 * How much of a caption a platform says it shows before "more". Instagram: three lines; 125 characters are
 * what it recommends for a caption to be shown whole. Absent: the platform says nothing to go by.
 * Source: https://help.instagram.com/1643471055915254 (2026).
 */
const SHOWN: Partial<Record<PlatformId, { lines: number; characters: number }>> = {
  instagram: { lines: 3, characters: 125 },
};

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What each post discloses, newest first, of those whose caption or label was seen. */
export function disclosuresOf(posts: readonly PostReadings[], platform: PlatformId): PostDisclosure[] {
  return posts
    .filter(({ caption, paidPartnership }) => caption !== null || paidPartnership !== null)
    .sort(newestFirst)
    .map((post) => disclosureOf(post, platform));
}

/** What a post discloses, and where. */
export function disclosureOf(post: PostReadings, platform: PlatformId): PostDisclosure {
  const caption = post.caption?.normalize('NFKC') ?? null;
  return {
    id: post.id,
    platformLabel: post.paidPartnership,
    captionSeen: caption !== null,
    finds: caption === null ? [] : wordsIn(caption).map((word) => findOf(word, caption, platform)),
  };
}

function findOf(
  { start, end, listed, denied }: WordFound,
  caption: string,
  platform: PlatformId,
): DisclosureFind {
  const before = caption.slice(0, start);
  const text = caption.slice(start, end);
  const at = lengthOf(before);
  const line = before.split('\n').length - 1;
  const around = text.startsWith('#') ? tagsAround(caption, start) : null;
  return {
    text,
    at,
    line,
    fold: foldOf(platform, line, at + lengthOf(text)),
    placing: around === null ? 'in-words' : around > 0 ? 'among-tags' : 'alone',
    tagsAround: around ?? 0,
    denied,
    listed,
  };
}

function lengthOf(text: string): number {
  return [...graphemes.segment(text)].length;
}

function foldOf(platform: PlatformId, line: number, endsAt: number): DisclosureFind['fold'] {
  const shown = SHOWN[platform];
  if (!shown) return 'unknown';
  return line < shown.lines && endsAt <= shown.characters ? 'before' : 'after';
}

const TAG_OR_LINK = /^(#|https?:|www\.)/iu;

/** How many further hashtags and links stand in one row with the hashtag at `start`. */
function tagsAround(caption: string, start: number): number {
  const tokens = [...caption.matchAll(/#[^\s#]+|[^\s#]+/gu)];
  const own = tokens.findIndex(({ index, 0: text }) => index <= start && start < index + text.length);
  let around = 0;
  for (const step of [-1, 1])
    for (let at = own + step; TAG_OR_LINK.test(tokens[at]?.[0] ?? ''); at += step) around += 1;
  return around;
}
