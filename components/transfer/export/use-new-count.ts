import { countNewSince, type ExportMark, lastExport } from '../../../lib/store/export-marks';
import { useLive } from '../../data/use-live';

/** The last export for a target, and how many profiles were saved, edited or measured since. */
export function useNewCount(targetId: string): {
  /** Undefined until it is read, null without one. */
  mark: ExportMark | null | undefined;
  fresh: number;
} {
  const live = useLive(`new:${targetId}`, async (db) => {
    const mark = await lastExport(db, targetId);
    return { mark, fresh: mark === null ? 0 : await countNewSince(db, mark) };
  });
  return live.kind === 'answered' ? live.value : { mark: undefined, fresh: 0 };
}
