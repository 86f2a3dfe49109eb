import { describe, expect, it } from 'vitest';
import { isSameView, type ViewContent, viewIn, viewValues } from '../../../../components/data/view-rows';
import { USUAL_LAYOUT } from '../../../../lib/model/column-layout';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { define, definitionsIn } from '../../../../lib/store/definitions';
import { mergeShortlist } from '../../../../lib/store/merge/merge-shortlist';
import { seenStamps } from '../../../../lib/store/seen-stamps';
import { draftOf } from '../drafts';
import { freshShortlist, savedIn, successOf } from '../fresh-database';

const content = (tag: string): ViewContent => ({
  filters: { search: 'rye', platform: 'instagram', stage: 'agreed', tag, more: [] },
  sorts: [{ column: 'followers', descending: true }],
  columns: { ...USUAL_LAYOUT, pinned: ['stage'] },
});

const tagIn = async (db: ShortlistDatabase) => String((await db.tags.toCollection().primaryKeys())[0]);
const viewsIn = async (db: ShortlistDatabase) => (await definitionsIn(db, 'views', viewIn)).all;

describe('A view in a backup that is merged', () => {
  it('filters by the tag that has the same name here', async () => {
    const [mine, theirs] = [freshShortlist(), freshShortlist()];
    await savedIn(mine, draftOf({ handle: 'maya', tags: ['bread'] }));
    await savedIn(theirs, draftOf({ handle: 'noor', tags: ['Bread'] }));
    const [here, there] = [await tagIn(mine), await tagIn(theirs)];
    expect(here).not.toBe(there);
    const values = { name: 'Agreed', ...viewValues(content(there)) };
    successOf(await define(theirs, { table: 'views', id: 'agreed', values }));

    const { report } = successOf(await mergeShortlist(mine, theirs, { seen: await seenStamps(theirs) }));
    expect(report.views).toBe(1);
    const [view] = await viewsIn(mine);
    expect(view?.name).toBe('Agreed');
    expect(view && isSameView(view, content(here))).toBe(true);
  });
});

describe('A stored view', () => {
  it('is left out and counted if one of its filters is unknown, for it would show other profiles', async () => {
    const db = freshShortlist();
    const { filters, ...rest } = content('');
    const more = [{ kind: 'range', column: 'reach-of-tomorrow', unit: 1, from: 1, to: null }];
    const values = { name: 'Reach', ...rest, filters: { ...filters, more } };
    successOf(await define(db, { table: 'views', id: 'reach', values }));
    expect(await definitionsIn(db, 'views', viewIn)).toMatchObject({ all: [], unreadable: 1 });
  });
});
