import { useHeldCount } from '../../data/use-held-count';
import { orUnknown, useLeftOut } from '../../data/use-left-out';
import { useRatesUsed } from '../../data/use-rates-used';
import { ConvertedRows } from '../../shortlist/ConvertedRows';
import { HeldRows } from '../../shortlist/HeldRows';
import { LeftOutRows } from '../../shortlist/LeftOutRows';
import styles from './ShortlistPage.module.css';
import type { SavedList } from './use-saved-list';
import { useSpecs } from './use-specs';

/** Which rows are shown or left out against what the filters seem to say. Below the rows, so that an edit moves none of them. */
export function RowNotes({ saved }: { saved: SavedList }) {
  const { client, query, answer, nowMs, filters, setFilters, kept, settings } = saved;
  const specs = useSpecs(saved);
  const held = useHeldCount(client, query, answer?.total ?? null);
  const leftOut = useLeftOut(client, filters, nowMs);
  const currencies = useRatesUsed(client, filters.more, settings.money);
  if (held === 0 && leftOut === null && currencies.length === 0) return null;
  return (
    <div className={styles.notes}>
      <LeftOutRows
        leftOut={leftOut}
        specs={specs}
        onShow={() => setFilters((now) => ({ ...now, more: orUnknown(now.more) }))}
      />
      <ConvertedRows currencies={currencies} rates={settings.money} />
      <HeldRows count={held} onRelease={kept.release} />
    </div>
  );
}
