import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FitSection } from '../../../components/briefs/FitSection';
import type { ShownProfile } from '../../../components/data/screen-state';
import { useBriefForm } from '../../../components/data/use-brief-form';
import { useBriefs } from '../../../components/data/use-briefs';
import { useEvaluation } from '../../../components/data/use-evaluation';
import type { BriefLine, Criterion } from '../../../lib/evaluation/brief/brief';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { fitSentence } from '../../../lib/words/fit-words';
import { freshShortlist } from '../../lib/store/fresh-database';
import { putBriefs } from '../data/stored-definitions';
import { mayaSeen } from '../fixtures/evaluated';
import { onShortlist } from '../shortlist/on-shortlist';

/** The section as the panel composes it. */
function MayasFit({ seen }: { seen: ShownProfile }) {
  const briefs = useBriefs();
  const form = useBriefForm(briefs);
  const evaluation = useEvaluation(seen, DEFAULT_SETTINGS, { briefs: briefs.held });
  const fit = evaluation?.fits[0] ?? null;
  return (
    <>
      <h2>{fit ? fitSentence(fit) : 'no brief chosen'}</h2>
      <FitSection briefs={briefs} form={form} fit={fit} tiers={DEFAULT_SETTINGS.tiers} platform="instagram" />
    </>
  );
}

/** Every test of a file that imports this begins with an empty shortlist. */
export let db: ShortlistDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = freshShortlist();
});
export const show = (seen = mayaSeen()) => onShortlist(db, <MayasFit seen={seen} />);

export const line = (id: string, criterion: Criterion, over: Partial<BriefLine> = {}): BriefLine => ({
  id,
  criterion,
  essential: false,
  weight: 1,
  ...over,
});

export async function hold(lines: BriefLine[], name = 'Spring loaves') {
  await putBriefs(db, { id: 'spring', name, lines });
}

export const onInstagram = line('a', { kind: 'platforms', platforms: ['instagram'] }, { essential: true });
export const onX = line('b', { kind: 'platforms', platforms: ['x'] });
export const fewFollowers = line('c', { kind: 'followers', from: null, to: 5_000 }, { essential: true });
