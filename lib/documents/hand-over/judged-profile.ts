import type { Brief } from '../../evaluation/brief/brief';
import { evaluate } from '../../evaluation/evaluate';
import type { Evaluation } from '../../evaluation/evaluation';
import type { EvaluationSettings } from '../../evaluation/settings';
import { type History, historyOf } from '../../metrics/history';
import type { Candidate, Snapshot } from '../../model/candidate';

/** A profile with everything that is saved of it. */
export interface SavedProfile {
  candidate: Candidate;
  /** The last saved first. */
  snapshots: readonly Snapshot[];
  /** The newest reading of each count, whichever snapshot it comes from; null without a snapshot. */
  newest: Snapshot | null;
}

/** A saved profile and what its numbers mean. */
export interface JudgedProfile extends SavedProfile {
  history: History;
  /** Null without a snapshot. */
  rated: Rated | null;
}

/** The snapshot that everything is calculated from, as of the day it was taken. */
export interface Rated {
  snapshot: Snapshot;
  evaluation: Evaluation;
  /** Whether a newer snapshot exists, which gives no rate. */
  isOlder: boolean;
}

/** Calculates from the newest snapshot that gives a rate, as the list does, or from the newest if none gives one. */
export function judge(
  profile: SavedProfile,
  settings: EvaluationSettings,
  brief: Brief | null,
): JudgedProfile {
  const { candidate, snapshots } = profile;
  const history = historyOf(candidate.platform, snapshots, settings);
  let first: Rated | null = null;
  for (const [at, snapshot] of snapshots.entries()) {
    const evaluation = evaluate({
      ...{ platform: candidate.platform, profile: snapshot.profile, posts: snapshot.posts, settings },
      nowMs: snapshot.takenAtMs,
      earlier: snapshots.slice(at + 1),
      deal: { fee: candidate.fee, posts: 1, modifiers: [] },
      briefs: brief ? [brief] : [],
      captionLanguages: snapshot.facts?.languages ?? null,
      commentClasses: snapshot.facts?.comments ?? null,
    });
    const rated = { snapshot, evaluation, isOlder: at > 0 };
    if (evaluation.headline) return { ...profile, history, rated };
    first ??= rated;
  }
  return { ...profile, history, rated: first };
}
