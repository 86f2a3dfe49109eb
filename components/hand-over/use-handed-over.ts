import { useEffect, useEffectEvent, useState } from 'react';
import { MAX_HANDED_OVER } from '../../lib/documents/hand-over/hand-over-input';
import type { JudgedProfile } from '../../lib/documents/hand-over/judged-profile';
import type { Brief } from '../../lib/evaluation/brief/brief';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { ok, type Problem } from '../../lib/model/result';
import { attempt } from '../../lib/store/problems';
import { useShortlist } from '../data/use-shortlist';
import { type ChosenProfiles, judgedProfiles } from './handed-over';

export type HandedOver =
  | { kind: 'reading'; done: number; of: number }
  | ({ kind: 'read'; profiles: readonly JudgedProfile[]; gone: number } & Omit<ChosenProfiles, 'ids'>)
  | { kind: 'too-many' }
  | { kind: 'failed'; problem: Problem };

interface HandedOverOptions {
  /** What is read: another key reads anew. */
  key: string;
  choose(): Promise<ChosenProfiles>;
  settings: EvaluationSettings;
  brief: Brief | null;
}

/** The profiles of a hand-over as they are when it is opened: what the preview shows is what will be saved. */
export function useHandedOver({ key, choose, settings, brief }: HandedOverOptions): HandedOver {
  const db = useShortlist();
  const [state, setState] = useState<HandedOver & { key: string }>({ kind: 'reading', done: 0, of: 0, key });
  const read = useEffectEvent(async (signal: AbortSignal) => {
    const result = await attempt(db, 'shortlist-unchanged', async () => {
      const { ids: wanted, origin, ranks } = await choose();
      if (wanted.length > MAX_HANDED_OVER) return ok<HandedOver>({ kind: 'too-many' });
      const profiles = await judgedProfiles(db, wanted, {
        ...{ settings, brief, signal },
        onProgress: (done) => !signal.aborted && setState({ kind: 'reading', done, of: wanted.length, key }),
      });
      return ok<HandedOver>({ kind: 'read', profiles, gone: wanted.length - profiles.length, origin, ranks });
    });
    if (signal.aborted) return;
    setState({ ...(result.ok ? result.value : { kind: 'failed', problem: result.problem }), key });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when other profiles are wanted.
  useEffect(() => {
    const stopping = new AbortController();
    void read(stopping.signal);
    return () => stopping.abort();
  }, [key, settings, brief]);
  return state.key === key ? state : { kind: 'reading', done: 0, of: 0 };
}
