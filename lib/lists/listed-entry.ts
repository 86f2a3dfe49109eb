import type { Evaluation } from '../evaluation/evaluation';
import type { Average, Rate } from '../metrics/rates/rate-types';
import type { Snapshot } from '../model/candidate';
import type { PostCount } from '../model/post';
import type { Entry } from './entries';

/** A rate without the posts that it is calculated from. */
export type ListedRate = Pick<
  Rate,
  'formula' | 'average' | 'kind' | 'ratePercent' | 'lowPercent' | 'highPercent' | 'sampleSize'
>;

interface ListedEvaluation
  extends Pick<
    Evaluation,
    | 'platform'
    | 'tier'
    | 'wanted'
    | 'drift'
    | 'measured'
    | 'leftOut'
    | 'verdict'
    | 'pace'
    | 'lastPost'
    | 'nextStep'
  > {
  headline: ListedRate | null;
  alongside: ListedRate[];
  averages: Record<PostCount, Pick<Average, 'median'> | null>;
}

/**
 * What a row of a list shows of an entry. A whole entry takes 50 KB with its posts, and a page would stand still while it
 * unpacks those of a few screens.
 */
export interface ListedEntry extends Pick<Entry, 'candidate' | 'ratedAtMs'> {
  snapshot: (Pick<Snapshot, 'takenAtMs'> & { profile: Pick<Snapshot['profile'], 'followers'> }) | null;
  evaluation: ListedEvaluation | null;
  /** Another one each time the candidate was read: an entry with the same id and version is the same. */
  version: number;
}

/** `version` must be another one for each entry. */
export function listedEntry(
  { candidate, ratedAtMs, snapshot, evaluation }: Entry,
  version: number,
): ListedEntry {
  return {
    version,
    candidate,
    ratedAtMs,
    snapshot: snapshot && {
      takenAtMs: snapshot.takenAtMs,
      profile: { followers: snapshot.profile.followers },
    },
    evaluation: evaluation && listedEvaluation(evaluation),
  };
}

function listedEvaluation(evaluation: Evaluation): ListedEvaluation {
  const { platform, tier, wanted, drift, measured, leftOut, verdict, pace, lastPost, nextStep } = evaluation;
  const { headline, alongside, averages } = evaluation;
  const medians = Object.entries(averages).map(([count, average]) => [
    count,
    average && { median: average.median },
  ]);
  return {
    ...{ platform, tier, wanted, drift, measured, leftOut, verdict, pace, lastPost, nextStep },
    headline: headline && listedRate(headline),
    alongside: alongside.map(listedRate),
    averages: Object.fromEntries(medians),
  };
}

function listedRate(rate: Rate): ListedRate {
  const { formula, average, kind, ratePercent, lowPercent, highPercent, sampleSize } = rate;
  return { formula, average, kind, ratePercent, lowPercent, highPercent, sampleSize };
}
