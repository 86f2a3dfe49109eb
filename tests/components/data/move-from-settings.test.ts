import { describe, expect, it, vi } from 'vitest';
import { briefIn } from '../../../components/data/brief-rows';
import { moveFromSettings } from '../../../components/data/move-from-settings';
import { readOwnTable } from '../../../lib/evaluation/benchmarks/own-table';
import { activeBriefId, definitionsIn } from '../../../lib/store/definitions';
import { openShortlist } from '../../../lib/store/open-shortlist';
import { nextUndo } from '../../../lib/store/undo';
import { storedSettings, storeSetting } from '../../lib/settings/in-database';
import { freshShortlist } from '../../lib/store/fresh-database';
import { briefsIn, refuseWrites, tablesIn } from './stored-definitions';

const SPRING = {
  ...{ id: 'spring', name: 'Spring loaves' },
  lines: [{ id: 'a', criterion: { kind: 'contact-visible' }, essential: true, weight: 2 }],
};
const { table: TABLE } = readOwnTable(
  [{ from_followers: '1000', to_followers: '', average_percent: '2.5' }],
  {
    ...{ id: 'own-1', source: 'Meadow', year: null, platform: 'tiktok' },
    ...{ formula: 'likes-by-followers', average: 'median' },
  },
  '2026-03-01',
);
const ODD = { id: 'odd', of: 'a version to come' };

async function anEarlierVersion() {
  await storeSetting('briefs', [SPRING, ODD, { ...SPRING, name: 'The same id' }]);
  await storeSetting('own-tables', [TABLE]);
  await storeSetting('active-brief', 'spring');
}
const leftOver = async () =>
  Object.keys(await storedSettings()).filter((key) => ['briefs', 'own-tables', 'active-brief'].includes(key));

describe('briefs and tables that an earlier version kept among the settings', () => {
  it('move into the shortlist in their order, and only then leave the settings', async () => {
    await anEarlierVersion();
    const db = freshShortlist();
    await moveFromSettings(db);
    expect(await briefsIn(db)).toMatchObject([SPRING, { name: 'The same id' }]);
    expect(await tablesIn(db)).toEqual([TABLE]);
    expect(await activeBriefId(db)).toBe('spring');
    expect(await leftOver()).toEqual([]);
    // Nothing that the user did.
    expect(await nextUndo(db)).toBeNull();
  });

  it('are kept as they are where this version cannot read them, and counted', async () => {
    await anEarlierVersion();
    const db = freshShortlist();
    await moveFromSettings(db);
    expect(await definitionsIn(db, 'briefs', briefIn)).toMatchObject({ unreadable: 1 });
    expect(JSON.stringify(await db.briefs.toArray())).toContain(JSON.stringify(ODD));
  });

  it('stay among the settings if the browser refuses, and move the next time', async () => {
    await anEarlierVersion();
    const db = freshShortlist();
    await db.open();
    const refusing = refuseWrites();
    await expect(moveFromSettings(db)).rejects.toThrow();
    refusing.mockRestore();
    expect(await leftOver()).toHaveLength(3);
    expect(await briefsIn(db)).toEqual([]);
    await moveFromSettings(db);
    expect(await briefsIn(db)).toHaveLength(2);
  });

  it('move once, though two pages open at the same time or one was closed in between', async () => {
    await anEarlierVersion();
    const db = freshShortlist();
    const other = openShortlist(db.name);
    await Promise.all([moveFromSettings(db), moveFromSettings(other)]);
    expect(await briefsIn(db)).toHaveLength(2);
    await storeSetting('briefs', [{ ...SPRING, id: 'later' }]);
    await moveFromSettings(db);
    expect(await briefsIn(db)).toHaveLength(2);
    other.close();
  });

  it('leave the settings later if the page closed before', async () => {
    await anEarlierVersion();
    const db = freshShortlist();
    const { settings } = await (await import('../../../lib/settings/settings-database')).settingsDatabase();
    const deleting = vi.spyOn(settings, 'delete').mockImplementation(() => {
      throw new Error('closed');
    });
    await expect(moveFromSettings(db)).rejects.toThrow('closed');
    deleting.mockRestore();
    expect(await leftOver()).toHaveLength(3);
    await moveFromSettings(db);
    expect(await leftOver()).toEqual([]);
    expect(await briefsIn(db)).toHaveLength(2);
  });
});
