import { type WordFound, wordsIn } from '../../metrics/disclosure/find-words';
import { plainText } from '../../metrics/disclosure/plain-text';
import type { PlatformId } from '../../model/platform';
import type { PostReadings } from '../../model/post';
import { newestFirst } from '../../model/post-order';
import { PLATFORM_FACTS } from '../../platforms/facts';
import type { DisclosureCounts, DisclosureFind, PostDisclosure } from './disclosure';
import { type Ruler, rulerOf } from './ruler';

/** What each post discloses, newest first. Posts with neither a caption nor a label are left out. */
export function disclosuresOf(posts: readonly PostReadings[], platform: PlatformId): PostDisclosure[] {
  return posts
    .filter(({ caption, paidPartnership }) => caption !== null || paidPartnership !== null)
    .sort(newestFirst)
    .map((post) => disclosureOf(post, platform));
}

export function disclosureCounts(disclosures: readonly PostDisclosure[], posts: number): DisclosureCounts {
  const captions = disclosures.filter(({ captionSeen }) => captionSeen);
  const withWords = captions.filter(({ finds }) => finds.length > 0);
  return {
    captions: captions.length,
    captionsWithWords: withWords.length,
    labels: disclosures.filter(({ platformLabel }) => platformLabel).length,
    silentCaptions: captions.filter(({ finds, platformLabel }) => finds.length === 0 && !platformLabel)
      .length,
    postsWithoutCaption: posts - captions.length,
  };
}

/** What a post discloses, and where. */
export function disclosureOf(
  { id, caption, paidPartnership }: PostReadings,
  platform: PlatformId,
): PostDisclosure {
  return {
    id,
    platformLabel: paidPartnership,
    captionSeen: caption !== null,
    finds: caption === null ? [] : findsIn(caption, platform),
  };
}

function findsIn(caption: string, platform: PlatformId): DisclosureFind[] {
  const plain = plainText(caption);
  const words = wordsIn(plain);
  if (words.length === 0) return [];
  const ruler = rulerOf(caption);
  return words.map((word) => findOf(word, plain.slice(word.start, word.end), ruler, platform));
}

function findOf(
  { start, end, listed, denied }: WordFound,
  text: string,
  ruler: Ruler,
  platform: PlatformId,
): DisclosureFind {
  const line = ruler.lineBreaksBefore(start);
  const around = text.startsWith('#') ? ruler.tagsAround(start) : null;
  return {
    text,
    at: ruler.charactersBefore(start),
    line,
    fold: foldOf(platform, line, ruler.charactersBefore(end)),
    placing: around === null ? 'in-words' : around > 0 ? 'among-tags' : 'alone',
    tagsAround: around ?? 0,
    denied,
    listed,
  };
}

function foldOf(platform: PlatformId, line: number, endsAt: number): DisclosureFind['fold'] {
  const shown = PLATFORM_FACTS[platform].captionShown;
  if (!shown) return 'unknown';
  return line < shown.lines && endsAt <= shown.characters ? 'before' : 'after';
}
