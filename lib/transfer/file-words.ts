import { STANDINGS, type Standing } from '../metrics/benchmarks/standing';
import type { Tier, TierBound } from '../metrics/measures/tiers';
import type { QueueEntry } from '../store/queue/queue-row';

// The words in the cells of exported files. They are English whatever the language of the interface: sheets, scripts and
// importers compare them, and one user's file is read by another.

const STANDING: Record<Standing, string> = {
  'well-above': 'well above average',
  above: 'above average',
  about: 'average',
  below: 'below average',
  'well-below': 'well below average',
};

/** "above average"; "average to above average" if the range allows both. */
export function standingInFile(standings: readonly Standing[]): string {
  const [best, ...others] = STANDINGS.filter((standing) => standings.includes(standing));
  const worst = others.at(-1);
  if (best === undefined) return '';
  return worst === undefined ? STANDING[best] : `${STANDING[worst]} to ${STANDING[best]}`;
}

/** Why a rate has no verdict, although a table fits. */
export const NO_VERDICT_IN_FILE = {
  'wide-range': 'no verdict: the likely range reaches over three standings or more',
  'few-posts': 'no verdict: too few posts to say how far they can mislead',
} as const;

/** A verdict by a table that does not fit in every respect. */
export const nearMatchInFile = (label: string): string => `${label} (near match)`;

/** "micro", "under nano" */
export const tierInFile = ({ name, isUnder }: Pick<Tier, 'name' | 'isUnder'>): string =>
  isUnder ? `under ${name}` : name;

/** "nano from 1000; micro from 10000" */
export const tierSchemeInFile = (tiers: readonly TierBound[]): string =>
  tiers.map(({ name, fromFollowers }) => `${name} from ${fromFollowers}`).join('; ');

/** "pinned 3 of 12" */
export const unknownInFile = (name: string, count: number, posts: number): string =>
  `${name} ${count} of ${posts}`;

/** What was decided about a profile of the queue: "put off". */
export function decisionInFile({ state, reason }: Pick<QueueEntry, 'state' | 'reason'>): string {
  if (reason === 'do-not-contact') return 'do not contact';
  return state === 'later' ? 'put off' : state;
}

/** "too small"; null without a reason of its own. */
export const reasonInFile = ({ reason }: Pick<QueueEntry, 'reason'>): string | null =>
  reason === null || reason === 'do-not-contact' ? null : reason.replaceAll('-', ' ');

/** Marks the end of a cut text, so that nobody takes it for the whole. Also recognized in files of other versions. */
export const CUT_SIGN = ' […cut by Yardstick: longer than a spreadsheet cell]';

/** The note about another row of a file, where no language is at hand. The screen passes its own sentence. */
export const NOTE_ABOUT_ROW = 'From row {line}: {values}';
