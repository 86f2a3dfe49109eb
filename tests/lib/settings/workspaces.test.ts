import { describe, expect, it } from 'vitest';
import { settingsDatabase } from '../../../lib/settings/settings-database';
import {
  createWorkspace,
  dropWorkspace,
  FIRST_WORKSPACE,
  forgetDeleted,
  readWorkspaces,
  renameWorkspace,
  switchWorkspace,
  UnreadableWorkspaces,
  workspaceNameFault,
} from '../../../lib/settings/workspaces';
import { storedSettings, storeSetting } from './in-database';

describe('the list of workspaces', () => {
  it('has one from the start, and reading writes nothing', async () => {
    expect(await readWorkspaces()).toEqual({ all: [FIRST_WORKSPACE], current: FIRST_WORKSPACE, deleted: [] });
    expect(Object.keys(await storedSettings())).not.toContain('workspaces');
  });

  it('switches to a new one, and back', async () => {
    await createWorkspace('b', '  Spring \n serum ');
    expect((await readWorkspaces()).current).toEqual({ id: 'b', name: 'Spring serum' });
    await switchWorkspace(FIRST_WORKSPACE.id);
    expect((await readWorkspaces()).current).toEqual(FIRST_WORKSPACE);
  });

  it('loses none of those that two pages create and rename at once', async () => {
    await createWorkspace('b', 'B');
    await Promise.all([
      ...Array.from({ length: 20 }, (_, at) => createWorkspace(`n${at}`, `Client ${at}`)),
      renameWorkspace('b', 'Bakers'),
      renameWorkspace(FIRST_WORKSPACE.id, 'Agency'),
    ]);
    const names = (await readWorkspaces()).all.map(({ name }) => name);
    expect(names).toHaveLength(22);
    expect(names.slice(0, 2)).toEqual(['Agency', 'Bakers']);
  });

  it('moves on to another when the current one is deleted, and keeps the last one', async () => {
    await createWorkspace('b', 'B');
    await dropWorkspace('b');
    expect(await readWorkspaces()).toMatchObject({ current: FIRST_WORKSPACE, deleted: ['b'] });
    await forgetDeleted('b');
    await dropWorkspace(FIRST_WORKSPACE.id);
    expect(await readWorkspaces()).toEqual({ all: [FIRST_WORKSPACE], current: FIRST_WORKSPACE, deleted: [] });
  });

  it('may lose the one it began with', async () => {
    await createWorkspace('b', 'B');
    await switchWorkspace(FIRST_WORKSPACE.id);
    await dropWorkspace(FIRST_WORKSPACE.id);
    expect(await readWorkspaces()).toMatchObject({ all: [{ id: 'b' }], current: { id: 'b' } });
  });

  it('of another version is never replaced, and names no workspace to write into', async () => {
    const newer = { version: 2, current: { window: 'b' }, all: [] };
    await storeSetting('workspaces', newer);
    await expect(readWorkspaces()).rejects.toBeInstanceOf(UnreadableWorkspaces);
    expect(await createWorkspace('b', 'B')).toMatchObject({ ok: false });
    const { settings } = await settingsDatabase();
    expect((await settings.get('workspaces'))?.value).toEqual(newer);
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['x'.repeat(41), 'too-long'],
    ['  main ', 'taken'],
    ['Spring serum', null],
  ])('says what is wrong with the name %j', (name, problem) => {
    expect(workspaceNameFault(name, [FIRST_WORKSPACE])).toBe(problem);
  });
});
