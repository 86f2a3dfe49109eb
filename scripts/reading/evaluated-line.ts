import { evaluate } from '../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../lib/evaluation/settings';
import { sampleOf } from '../../lib/sample/sample-of';
import { type LookedAt, readingLine } from '../../lib/transfer/reading-line';

/**
 * A page's reading together with what it means under the default settings. The sample is that of
 * this look only, so that a line does not depend on the pages read before.
 */
export function evaluatedLine(id: string, url: string, state: LookedAt) {
  const sample = state.report && sampleOf(state.report);
  const evaluation =
    sample &&
    evaluate({
      platform: sample.platform,
      profile: sample.profile,
      posts: Object.values(sample.posts),
      settings: DEFAULT_SETTINGS,
      nowMs: sample.updatedAtMs,
    });
  return readingLine(id, url, state, evaluation);
}
