import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InWorkspace } from '../../../components/data/InWorkspace';
import { pageShortlist } from '../../../components/data/page-shortlist';
import { useShortlist } from '../../../components/data/use-shortlist';
import { SaveForm } from '../../../components/shortlist/SaveForm';
import { Toasts } from '../../../components/ui/Toasts';
import { WorkspaceLine } from '../../../components/workspaces/WorkspaceLine';
import { WorkspaceSwitch } from '../../../components/workspaces/WorkspaceSwitch';
import { accountKey } from '../../../lib/model/candidate';
import {
  createWorkspace,
  databaseName,
  FIRST_WORKSPACE,
  readWorkspaces,
  renameWorkspace,
  switchWorkspace,
} from '../../../lib/settings/workspaces';
import { everythingIn } from '../../../lib/store/everything-in';
import { listCandidates } from '../../../lib/store/find-candidates';
import { setLanguage } from '../../../lib/words/catalogue/current-language';
import { storeSetting } from '../../lib/settings/in-database';
import { draftOf } from '../../lib/store/drafts';
import { savedIn, successOf } from '../../lib/store/fresh-database';

const used = new Set<string>();
let made = 0;
/** A new one for each test, since a page keeps its connections. */
const newWorkspace = async (name: string) => {
  made += 1;
  const id = `t${made}`;
  used.add(id);
  successOf(await createWorkspace(id, name));
  return id;
};

afterEach(async () => {
  await setLanguage('en');
  for (const id of used) await pageShortlist(id).delete();
  used.clear();
});
// The list of the test before may still be on its way.
beforeEach(async () => {
  await waitFor(async () => expect((await readWorkspaces()).all).toHaveLength(1));
});

function Where() {
  return <p>in {useShortlist().name}</p>;
}

async function show() {
  // The list of workspaces is read first.
  await act(async () => {
    render(
      <Suspense>
        <InWorkspace>
          <Toasts>
            <WorkspaceSwitch backUp={() => null} />
            <WorkspaceLine />
            <Where />
          </Toasts>
        </InWorkspace>
      </Suspense>,
    );
  });
  await screen.findByRole('button', { name: 'Workspaces' });
}

describe('a screen', () => {
  it('shows no workspace while there is only one', async () => {
    await show();
    expect(await screen.findByText('in yardstick')).toBeVisible();
    expect(screen.queryByText(/^Workspace:/)).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('follows a switch at once, wherever it is made, and says so', async () => {
    await show();
    const id = await newWorkspace('Spring serum');
    expect(await screen.findByText(`in ${databaseName(id)}`)).toBeVisible();
    expect(screen.getByText('Spring serum', { selector: 'bdi' })).toBeVisible();
    expect(await screen.findByText('The workspace “Spring serum” is now open.')).toBeVisible();
    await switchWorkspace(FIRST_WORKSPACE.id);
    expect(await screen.findByText('in yardstick')).toBeVisible();
  });

  it('calls the first workspace by a name in its own language until it has another', async () => {
    await show();
    await newWorkspace('Spring serum');
    await switchWorkspace(FIRST_WORKSPACE.id);
    expect(await screen.findByText('Main', { selector: 'bdi' })).toBeVisible();
    await act(() => setLanguage('en-XA'));
    expect(await screen.findByText(/^\[Måîñ/, { selector: 'bdi' })).toBeVisible();
    await act(() => setLanguage('en'));
    await renameWorkspace(FIRST_WORKSPACE.id, 'Clients');
    expect(await screen.findByText('Clients', { selector: 'bdi' })).toBeVisible();
  });

  it('writes nowhere if the list of workspaces is of another version', async () => {
    await show();
    await storeSetting('workspaces', { version: 2 });
    expect(await screen.findByText(/written by another version of Yardstick/)).toBeVisible();
    expect(screen.queryByText(/^in /)).toBeNull();
    await storeSetting('workspaces', undefined);
    expect(await screen.findByText('in yardstick')).toBeVisible();
  });

  it('keeps the focus in the list when it switches there', async () => {
    const id = await newWorkspace('Spring serum');
    await show();
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Workspace' }), 'Main');
    expect(await screen.findByText('in yardstick')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Workspace' })).toHaveFocus());
    expect(id).not.toBe('');
  });
});

describe('what an earlier version left unsaved', () => {
  const NOTE = `unsaved-note:${accountKey('instagram', 'maya.bakes')}`;
  const showForm = () =>
    act(async () => {
      render(
        <Suspense>
          <InWorkspace>
            <SaveForm draft={draftOf()} />
            <Where />
          </InWorkspace>
        </Suspense>,
      );
    });

  it('belongs to the first workspace, and no other client sees it', async () => {
    localStorage.setItem(NOTE, JSON.stringify({ text: 'Asks 400', tags: [], over: '' }));
    const id = await newWorkspace('Spring serum');
    await showForm();
    expect(await screen.findByText(`in ${databaseName(id)}`)).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: /^Save/ })).toBeEnabled());
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('');
    expect(localStorage.getItem(NOTE)).not.toBeNull();
    await switchWorkspace(FIRST_WORKSPACE.id);
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('Asks 400'));
    await waitFor(() => expect(localStorage.getItem(NOTE)).toBeNull());
    await pageShortlist(FIRST_WORKSPACE.id).drafts.clear();
  });
});

describe('the workspaces', () => {
  const open = async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Workspaces' }));
    return screen.findByRole('dialog', { name: 'Workspaces' });
  };

  it('can be created and renamed', async () => {
    const dialog = await open();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: 'Name of a new workspace' }),
      'main{Enter}',
    );
    expect(within(dialog).getByText('Another workspace has this name.')).toBeVisible();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: 'Name of a new workspace' }),
      ' course{Enter}',
    );
    await waitFor(async () => expect((await readWorkspaces()).current.name).toBe('main course'));
    const { id } = (await readWorkspaces()).current;
    used.add(id);
    expect(await screen.findByText(`in ${databaseName(id)}`)).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Workspaces' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Rename the workspace main course' }));
    const field = screen.getByRole('textbox', { name: 'New name of main course' });
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.clear(field);
    await userEvent.type(field, 'Dessert{Enter}');
    await waitFor(async () => expect((await readWorkspaces()).current).toEqual({ id, name: 'Dessert' }));
  });

  it('are deleted only after the name was typed, with everything in them, and another one opens', async () => {
    const id = await newWorkspace('Spring serum');
    await savedIn(pageShortlist(id), draftOf());
    await savedIn(pageShortlist(FIRST_WORKSPACE.id), draftOf({ handle: 'otto.builds' }));
    const dialog = await open();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Delete the workspace Spring serum' }));
    expect(
      await within(dialog).findByText(
        /^This deletes everything in the workspace \(1 profile\), with all numbers/,
      ),
    ).toBeVisible();
    const field = within(dialog).getByRole('textbox', { name: 'Type Spring serum to delete it' });
    await userEvent.type(field, 'spring{Enter}');
    expect(
      within(dialog).getByText('Enter “Spring serum” to confirm. Nothing is deleted yet.'),
    ).toBeVisible();
    expect((await readWorkspaces()).all).toHaveLength(2);
    await userEvent.type(field, ' serum{Enter}');
    expect(await screen.findByText('in yardstick')).toBeVisible();
    await waitFor(async () => expect(await readWorkspaces()).toMatchObject({ deleted: [] }));
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName(id));
    const { candidates } = await listCandidates(pageShortlist(FIRST_WORKSPACE.id));
    expect(candidates.map(({ handle }) => handle)).toEqual(['otto.builds']);
    await pageShortlist(FIRST_WORKSPACE.id).candidates.clear();
    used.delete(id);
  });

  it('are exported whole before that', async () => {
    const id = await newWorkspace('Spring serum');
    await savedIn(pageShortlist(id), { ...draftOf(), notes: 'Warm tone', tags: ['bread'] });
    const written = JSON.parse(successOf(await everythingIn(pageShortlist(id))).join(''));
    expect(written.candidates).toMatchObject([{ handle: 'maya.bakes' }]);
    expect(written.notes).toMatchObject([{ body: 'Warm tone' }]);
    expect(written.tags).toMatchObject([{ name: 'bread' }]);
    expect(written.numbers).toMatchObject([
      { numbers: { profile: { followers: { value: 16_476 } }, posts: [{ id: 'p1' }, { id: 'p2' }] } },
    ]);
    expect(written.changes).toHaveLength(1);
    const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
    const dialog = await open();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Delete the workspace Spring serum' }));
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Export everything as JSON' }));
    await waitFor(() => expect(saved).toHaveBeenCalled());
  });
});
