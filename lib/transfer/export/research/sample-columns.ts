import { FORMULAS } from '../../../metrics/measures/formulas';
import { tidy } from '../rate-cells';
import type { ResearchColumn } from './research-column';

const RULES = 'protocol.json';
const percent = (value: number | undefined): number | null => (value === undefined ? null : tidy(value));

/** What the post counts for by the rules in protocol.json, and the rate of its snapshot. */
export const sampleColumns: readonly ResearchColumn[] = [
  {
    heading: 'formula',
    type: 'text',
    meaning: `The formula of the rates: ${Object.keys(FORMULAS).join(', ')}. “By followers” and “by views” name the denominator.`,
    unit: 'name',
    source: RULES,
    value: ({ sampled }) => sampled.formula,
  },
  {
    heading: 'in_sample',
    type: 'flag',
    meaning: 'Whether the post is in the sample of its snapshot.',
    unit: 'true, false',
    source: RULES,
    value: ({ sampled }) => sampled.rate !== null,
  },
  {
    heading: 'left_out_because',
    type: 'text',
    meaning:
      'Why the post is not in the sample: pinned, probably-pinned, too-new, sponsored, before-the-window, undated, beyond-the-newest, other-kind, nothing-to-divide-by, or a count with the reason in its column “missing”, such as likes-hidden. Also empty if no post of the snapshot could be measured.',
    unit: 'reason',
    source: RULES,
    value: ({ sampled }) => sampled.leftOutBecause,
  },
  {
    heading: 'post_rate_pct',
    type: 'number',
    meaning: 'The rate of the post by the formula, from the counts as shown.',
    unit: 'percent',
    source: 'counts of the row',
    value: ({ sampled }) => percent(sampled.rate?.ratePercent),
  },
  {
    heading: 'post_rate_low_pct',
    type: 'number',
    meaning: 'The smallest rate that the counts allow.',
    unit: 'percent',
    source: 'low and high of the counts',
    value: ({ sampled }) => percent(sampled.rate?.lowPercent),
  },
  {
    heading: 'post_rate_high_pct',
    type: 'number',
    meaning: 'The largest rate that the counts allow.',
    unit: 'percent',
    source: 'low and high of the counts',
    value: ({ sampled }) => percent(sampled.rate?.highPercent),
  },
  {
    heading: 'snapshot_rate_pct',
    type: 'number',
    meaning:
      'The rate of the snapshot: the average of its posts’ rates, as protocol.json says. Empty below the least number of posts.',
    unit: 'percent',
    source: 'posts in the sample',
    value: ({ sampled }) => percent(sampled.whole?.ratePercent),
  },
  {
    heading: 'snapshot_rate_low_pct',
    type: 'number',
    meaning: 'The smallest rate of the snapshot that the counts allow.',
    unit: 'percent',
    source: 'posts in the sample',
    value: ({ sampled }) => percent(sampled.whole?.lowPercent),
  },
  {
    heading: 'snapshot_rate_high_pct',
    type: 'number',
    meaning: 'The largest rate of the snapshot that the counts allow.',
    unit: 'percent',
    source: 'posts in the sample',
    value: ({ sampled }) => percent(sampled.whole?.highPercent),
  },
  {
    heading: 'snapshot_sample_n',
    type: 'whole',
    meaning: 'How many posts the rate of the snapshot is calculated from.',
    unit: 'posts',
    source: 'posts in the sample',
    value: ({ sampled }) => sampled.whole?.sampleSize ?? null,
  },
];
