import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SavedForm } from '../../../components/shortlist/SavedForm';
import { SaveForm } from '../../../components/shortlist/SaveForm';
import { candidateById, listCandidates } from '../../../lib/store/find-candidates';
import { draftOf } from '../../lib/store/drafts';
import { freshShortlist, savedIn } from '../../lib/store/fresh-database';
import { eventually } from '../../set-up/eventually';
import { onShortlist } from './on-shortlist';

const note = () => screen.findByRole('textbox', { name: 'Note' });
const button = (name: string) => screen.findByRole('button', { name });
const NOW_OF_ANOTHER = draftOf({ accountId: '88' });

async function taken() {
  const db = freshShortlist();
  const maya = await savedIn(db, draftOf({ accountId: '77', notes: 'Warm tone' }));
  return { db, maya };
}

describe('a saved handle that belongs to another account now', () => {
  it('is asked about in one sentence, and nothing changes before the answer', async () => {
    const { db, maya } = await taken();
    onShortlist(db, <SaveForm draft={NOW_OF_ANOTHER} />);
    expect(await screen.findByText(/^@maya.bakes now belongs to another account. Is this/)).toBeVisible();
    expect(await note()).toHaveValue('');
    expect((await listCandidates(db)).candidates).toEqual([maya]);
  });

  it('is the saved profile after “Same person”', async () => {
    const { db, maya } = await taken();
    onShortlist(db, <SaveForm draft={NOW_OF_ANOTHER} />);
    await userEvent.click(await button('Same person'));
    await eventually(async () => expect(await note()).toHaveValue('Warm tone'));
    expect(await candidateById(db, maya.id)).toMatchObject({ accountId: '88' });
  });

  it('is saved beside it after “Someone else”, each with its own note', async () => {
    const { db, maya } = await taken();
    onShortlist(db, <SaveForm draft={NOW_OF_ANOTHER} />);
    await userEvent.click(await button('Someone else'));
    await eventually(() =>
      expect(screen.queryByRole('button', { name: 'Same person' })).not.toBeInTheDocument(),
    );
    await userEvent.type(await note(), 'Another voice');
    await userEvent.click(await button('Save to shortlist'));
    await screen.findByRole('combobox', { name: 'Stage' });
    const { candidates } = await listCandidates(db);
    expect(candidates.map(({ notes }) => notes).toSorted()).toEqual(['Another voice', 'Warm tone']);
    expect(await candidateById(db, maya.id)).toMatchObject({ accountId: '77' });
  });

  it('never takes over what was typed about the other account and not saved', async () => {
    const { db, maya } = await taken();
    const first = onShortlist(db, <SaveForm draft={NOW_OF_ANOTHER} />);
    await userEvent.type(await note(), 'About somebody else');
    first.unmount();
    const second = onShortlist(db, <SavedForm candidate={maya} />);
    expect(await note()).toHaveValue('Warm tone');
    second.unmount();
    onShortlist(db, <SaveForm draft={NOW_OF_ANOTHER} />);
    await eventually(async () => expect(await note()).toHaveValue('About somebody else'));
    expect(await candidateById(db, maya.id)).toMatchObject({ notes: 'Warm tone' });
  });
});

describe('a note typed before the page gave the account id', () => {
  it('is offered again once it does, and stays while it is typed', async () => {
    const db = freshShortlist();
    const first = onShortlist(db, <SaveForm draft={draftOf()} />);
    await userEvent.type(await note(), 'Warm');
    first.unmount();
    const second = onShortlist(db, <SaveForm draft={draftOf({ accountId: '77' })} />);
    await eventually(async () => expect(await note()).toHaveValue('Warm'));
    second.unmount();
    const third = onShortlist(db, <SaveForm draft={draftOf({ handle: 'noor.runs' })} />);
    await userEvent.type(await note(), 'Runs');
    third.unmount();
    onShortlist(db, <SaveForm draft={draftOf({ handle: 'noor.runs', accountId: '5' })} />);
    await eventually(async () => expect(await note()).toHaveValue('Runs'));
    await userEvent.type(await note(), ' far');
    expect(await note()).toHaveValue('Runs far');
  });
});
