import type { NewestNumbers } from '../model/candidate';
import type { PlatformId } from '../model/platform';
import { POST_COUNTS } from '../model/post';
import type { Verdict } from './benchmarks/compared';
import type { SpanName } from './column-names';
import type { ListRow } from './columns';
import { type Span, spanOf } from './measures/span';
import { type SampleMetrics, sampleMetrics } from './sample-metrics';
import type { MetricsSettings } from './settings';

/** The columns of a list that come from snapshots and settings. A value that is left out is unknown. */
export type Metrics = Pick<ListRow, 'numbers' | 'codes'>;

/**
 * The numbers of a saved profile, each as of the snapshot it comes from. Followers are the newest found. All rates come from
 * one snapshot, the newest that gives a headline rate, because followers of one day with likes of another make a rate that was
 * never true. Tier and last post come from the newest snapshot, which may have them without a rate.
 */
export function metricsOf(platform: PlatformId, numbers: NewestNumbers, settings: MetricsSettings): Metrics {
  const [newestPart, ...olderParts] = numbers.parts;
  const metricsAt = ({ profile, posts, takenAtMs }: NewestNumbers['parts'][0]) =>
    sampleMetrics({ platform, profile, posts, settings, nowMs: takenAtMs });
  const newest = metricsAt(newestPart);
  let [rated, ratedAtMs] = [newest, newestPart.takenAtMs];
  for (const part of newest.headline ? [] : olderParts) {
    const metrics = metricsAt(part);
    if (!metrics.headline) continue;
    [rated, ratedAtMs] = [metrics, part.takenAtMs];
    break;
  }
  const tier = newest.tier ?? rated.tier;
  const lastPost = newest.lastPost ?? rated.lastPost;
  const { headline, pace, kind } = rated;
  const judged = judgedColumns(rated.verdict);
  return {
    numbers: {
      ...spanColumns('followers', spanOf(numbers.profile.followers)),
      ...rateColumns(rated),
      ...averageColumns(rated),
      ...judged.numbers,
      // "At least 1.8" is no number to filter or sort by: it may be 7.
      ...(pace && pace.doubt === null && { postsPerWeek: pace.postsPerWeek }),
      ...(lastPost && { lastPostAtMs: lastPost.postedAtMs }),
      ...(headline && { samplePosts: headline.sampleSize }),
      seenAtMs: numbers.takenAtMs,
      ratedAtMs,
    },
    codes: {
      ...(tier && { tier: tier.id }),
      ...judged.codes,
      ...(headline && { headline: headline.formula }),
      ...(kind && { postKind: kind }),
      ...(lastPost?.doubt && { lastPostDoubt: lastPost.doubt }),
    },
  };
}

function spanColumns(name: SpanName, span: Span | null): Metrics['numbers'] {
  if (!span) return {};
  return { [name]: span.value, [`${name}.low`]: span.low, [`${name}.high`]: span.high };
}

function rateColumns({ headline, alongside }: SampleMetrics): Metrics['numbers'] {
  const rates = headline ? [headline, ...alongside] : alongside;
  const columns = rates.map(({ formula, ratePercent: value, lowPercent: low, highPercent: high }) =>
    spanColumns(`rate.${formula}`, { value, low, high }),
  );
  return Object.assign({}, ...columns);
}

function averageColumns({ averages }: SampleMetrics): Metrics['numbers'] {
  const columns = POST_COUNTS.map((count) => {
    const average = averages[count];
    return spanColumns(`average.${count}`, average && { ...average, value: average.median });
  });
  return Object.assign({}, ...columns);
}

function judgedColumns(verdict: Verdict): Metrics {
  const { kind } = verdict;
  if (kind === 'beside-average') {
    return { numbers: spanColumns('timesAverage', verdict.times), codes: { verdict: kind } };
  }
  if (kind !== 'compared') return { numbers: {}, codes: { verdict: kind } };
  const { standing, spansStandings } = verdict;
  const other = spansStandings.find((one) => one !== standing);
  return { numbers: {}, codes: { verdict: kind, standing, ...(other && { otherStanding: other }) } };
}
