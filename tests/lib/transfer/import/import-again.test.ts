import { describe, expect, it } from 'vitest';
import { editLabels } from '../../../../lib/store/edit-labels';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { listLabels } from '../../../../lib/store/list-labels';
import { undoCommit } from '../../../../lib/store/undo';
import { freshShortlist, successOf } from '../../store/fresh-database';
import { importText } from './import-text';

const LIST = 'Instagram,Status\n@ben.oak,gebucht\n@ann.lee,offen';

const stagesOf = async (db: ReturnType<typeof freshShortlist>) =>
  new Map((await listCandidates(db)).candidates.map(({ handle, stageName }) => [handle, stageName]));

describe('a list whose stage was deleted', () => {
  it('is imported again after its import was undone', async () => {
    const db = freshShortlist();
    const { commitId } = await importText(db, LIST);
    const first = await stagesOf(db);
    await undoCommit(db, commitId ?? '');
    await importText(db, LIST);
    expect(await stagesOf(db)).toEqual(first);
    expect(first.get('ben.oak')).toBe('gebucht');
  });

  it('brings back a stage that the user had deleted', async () => {
    const db = freshShortlist();
    await importText(db, LIST);
    const id = (await listLabels(db, 'stages')).find(({ name }) => name === 'gebucht')?.id ?? '';
    successOf(await editLabels(db, [{ type: 'remove-label', table: 'stages', id }]));
    await importText(db, 'Instagram,Status\n@cy.moss,Gebucht');
    expect((await stagesOf(db)).get('cy.moss')).toBe('gebucht');
  });
});
