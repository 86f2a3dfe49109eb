import type { PlatformId } from '../../model/platform';
import type { PostKind, PostReadings } from '../../model/post';
import { PLATFORM_FACTS } from '../../platforms/facts';
import { FORMULAS, type FormulaId } from '../measures/formulas';
import type { SampleSettings } from './sample-settings';
import { type Eligible, windowOf } from './sampling';

export interface OneKind {
  eligible: Eligible;
  /** Null if the platform's kinds are measured together. */
  kind: PostKind | null;
}

/**
 * Selects the posts of one kind if the platform's kinds are measured apart, and leaves out the others. It is the first
 * kind with enough posts for a rate, otherwise the first with enough posts, otherwise the kind with the most posts.
 */
export function ofOneKind(
  platform: PlatformId,
  { posts, excluded }: Eligible,
  formula: FormulaId,
  settings: SampleSettings,
): OneKind {
  const kinds = PLATFORM_FACTS[platform].kindsApart;
  if (!kinds) return { eligible: { posts, excluded }, kind: null };
  const [first, ...apart] = kinds;
  const kindOf = ({ kind }: PostReadings) => (apart.includes(kind) || kind === 'unknown' ? kind : first);
  const groups = kinds.map((kind) => ({ kind, posts: posts.filter((post) => kindOf(post) === kind) }));
  const { numerator, denominator } = FORMULAS[formula];
  const counts = denominator === 'followers' ? numerator : [...numerator, denominator];
  const isEnough = (many: number) => many > 0 && many >= settings.minPosts;
  const chosen =
    groups.find((group) => isEnough(windowOf(group.posts, counts, settings).posts.length)) ??
    groups.find((group) => isEnough(group.posts.length)) ??
    groups.toSorted((a, b) => b.posts.length - a.posts.length)[0];
  const kind = chosen?.kind ?? null;
  const others = posts.filter((post) => kindOf(post) !== kind);
  return {
    eligible: {
      posts: chosen?.posts ?? [],
      excluded: [...excluded, ...others.map(({ id }) => ({ id, why: 'other-kind' as const }))],
    },
    kind,
  };
}
