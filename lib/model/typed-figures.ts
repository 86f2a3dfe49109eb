import type { Candidate, TypedFigures } from './candidate';

type Figure = 'followers' | 'engagementRate';

/** The newest imported or typed figures that have such a number; null without any. */
export function newestTyped({ typed = [] }: Pick<Candidate, 'typed'>, figure: Figure): TypedFigures | null {
  return typed.find((figures) => figures[figure] !== null) ?? null;
}

/** The newest followers and the newest rate, as the list shows them: one entry if they belong together, else one for each. */
export function shownTyped(candidate: Pick<Candidate, 'typed'>): TypedFigures[] {
  const followers = newestTyped(candidate, 'followers');
  const rate = newestTyped(candidate, 'engagementRate');
  if (followers === rate) return followers ? [followers] : [];
  return [
    ...(followers ? [{ ...followers, engagementRate: null }] : []),
    ...(rate ? [{ ...rate, followers: null }] : []),
  ];
}
