import { DAY_MS } from '../../model/time';
import type { BackupState } from '../../store/backup-marks';

/** Fewer profiles are saved again within an hour, and a week's work of one person has more changes than this. */
const MIN_PROFILES = 10;
const MIN_CHANGES = 20;
const REMIND_AFTER_DAYS = 14;
const LATER_DAYS = 7;

/** Whether to remind the user of a backup: only if there is something worth losing that no recent backup has. */
export function isBackupDue(
  { last, changes, firstMs, laterMs }: BackupState,
  { profiles, nowMs }: { profiles: number; nowMs: number },
): boolean {
  const isPast = (atMs: number | null, days: number) => atMs !== null && nowMs - atMs >= days * DAY_MS;
  return (
    profiles >= MIN_PROFILES &&
    changes >= MIN_CHANGES &&
    isPast(last?.atMs ?? firstMs, REMIND_AFTER_DAYS) &&
    (laterMs === null || isPast(laterMs, LATER_DAYS))
  );
}
