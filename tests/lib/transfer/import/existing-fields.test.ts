import { beforeEach, describe, expect, it } from 'vitest';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { freshShortlist } from '../../store/fresh-database';
import { edit } from '../../store/with-labels';
import { importText } from './import-text';

describe('custom fields that are there before an import', () => {
  let db: ShortlistDatabase;
  const field = (
    id: string,
    name: string,
    kind: 'number' | 'date' | 'choice' | 'text',
    options: string[] = [],
  ) => edit(db, { type: 'add-label', table: 'fields', id, name, field: { kind, options } });
  const saved = async () =>
    Object.fromEntries(
      (await listCandidates(db)).candidates.map(({ handle, fields, notes }) => [handle, { fields, notes }]),
    );

  beforeEach(async () => {
    db = freshShortlist();
    await field('h', 'Hours', 'number');
    await field('s', 'Starts', 'date');
    await field('z', 'Size', 'choice', ['S', 'M']);
  });

  const LIST = [
    'Instagram\tHours\tStarts\tSize',
    '@maya_q\tsoon\tnext week\tXL',
    '@tom_q\t1.5\t2026-03-01\tm',
  ].join('\n');

  it('take what their cells take, and the note has the rest', async () => {
    await importText(db, LIST);
    expect(await saved()).toEqual({
      maya_q: { fields: {}, notes: 'Hours: soon\nStarts: next week\nSize: XL' },
      tom_q: { fields: { h: 1.5, s: '2026-03-01', z: 'M' }, notes: '' },
    });
  });

  it('get nothing by the note that the user has removed since', async () => {
    await importText(db, LIST);
    await edit(db, {
      ...{ type: 'change-label', table: 'fields', id: 'z', values: { options: { add: [], remove: ['M'] } } },
    });
    const before = await saved();
    const { comparison } = await importText(db, LIST);
    expect(comparison.counts).toMatchObject({ new: 0, changed: 0, same: 2 });
    expect(await saved()).toEqual(before);
  });

  it('are the same when the file is imported again', async () => {
    await importText(db, LIST);
    const before = await saved();
    const { comparison } = await importText(db, LIST, 'take-theirs');
    expect(comparison.counts).toMatchObject({ new: 0, changed: 0, same: 2 });
    expect(await saved()).toEqual(before);
  });
});
