import type { BriefLine, Criterion, Fit } from '../../../../lib/evaluation/brief/brief';
import { type EvaluationInput, evaluate } from '../../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { NOW_MS, post } from '../invented';

/** A preference of weight 1, unless said otherwise. */
export const line = (criterion: Criterion, more: Partial<BriefLine> = {}): BriefLine => ({
  id: criterion.kind,
  criterion,
  essential: false,
  weight: 1,
  ...more,
});

export function fitOf(lines: BriefLine[], input: Partial<EvaluationInput> = {}): Fit {
  const [fit] = evaluate({
    platform: 'instagram',
    profile: null,
    posts: [],
    settings: DEFAULT_SETTINGS,
    nowMs: NOW_MS,
    briefs: [{ id: 'b', name: 'Bakers', lines }],
    ...input,
  }).fits;
  if (!fit) throw new Error('a brief gives a fit');
  return fit;
}

export const captions = (...texts: string[]) => texts.map((caption, index) => post(`p${index}`, { caption }));
