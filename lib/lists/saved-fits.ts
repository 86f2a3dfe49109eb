import type { Brief, Fit } from '../evaluation/brief/brief';
import { evaluate } from '../evaluation/evaluate';
import type { EvaluationSettings } from '../evaluation/settings';
import { hashOf, metricsHash } from '../metrics/metrics-hash';
import type { Snapshot } from '../model/candidate';
import type { ShortlistDatabase } from '../store/database';
import type { StoredFit } from '../store/list/fit-rows';
import { snapshotsOf } from '../store/read-snapshots';
import { type CandidateRow, readCandidateRow } from '../store/rows';

/**
 * The version of the criteria and signals. Increase it with every change that gives another fit for the same readings, settings
 * and brief; stored fits are then calculated again.
 */
const CRITERIA_VERSION = 1;

/** Identifies everything that a fit depends on besides the candidate. A new name of the brief changes nothing. */
export function fitHash({ lines }: Brief, settings: EvaluationSettings): string {
  return hashOf([CRITERIA_VERSION, metricsHash(settings), settings.money, lines]);
}

/** How well saved candidates meet a brief, each as of the day of its numbers. Candidates that are gone are left out. */
export async function savedFits(
  db: ShortlistDatabase,
  ids: readonly string[],
  brief: Brief,
  settings: EvaluationSettings,
): Promise<StoredFit[]> {
  const stored = await db.candidates.bulkGet([...ids]);
  const rows = stored.map(readCandidateRow).filter((row) => row !== null);
  return Promise.all(
    rows.map(async (row) => {
      const fit = fitOfSnapshots(row, await snapshotsOf(db, row.id), brief, settings);
      const { fitPercent = null, possiblePercent = null, essentials = 'unknown' } = fit ?? {};
      return { id: row.id, seq: row.seq, fitPercent, possiblePercent, essentials };
    }),
  );
}

/** Uses the newest snapshot that gives a rate, as the list does, and those before it for growth. Null without snapshots. */
function fitOfSnapshots(
  { platform, price }: CandidateRow,
  snapshots: readonly Snapshot[],
  brief: Brief,
  settings: EvaluationSettings,
): Fit | null {
  const evaluationAt = (index: number, { profile, posts, takenAtMs, facts }: Snapshot) =>
    evaluate({
      ...{ platform, profile, posts, settings, briefs: [brief], nowMs: takenAtMs },
      earlier: snapshots.slice(index + 1),
      deal: { fee: price.asked, posts: 1, modifiers: [] },
      captionLanguages: facts?.languages ?? null,
      commentClasses: facts?.comments ?? null,
    });
  let ofNewest: Fit | null = null;
  for (const [index, snapshot] of snapshots.entries()) {
    const { headline, fits } = evaluationAt(index, snapshot);
    const fit = fits[0] ?? null;
    if (headline !== null) return fit;
    if (index === 0) ofNewest = fit;
  }
  return ofNewest;
}
