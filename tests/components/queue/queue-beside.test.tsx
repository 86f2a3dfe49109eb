import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runCommand } from '../../../components/ui/keys/commands';
import { eventually } from '../../set-up/eventually';
import { mayasState } from '../fixtures/readings';
import { bar, claimed, MAYA, open, SESSION, setUpFakeBrowser, states, tabAt, WINDOW } from './beside-page';

setUpFakeBrowser();

describe('the queue beside a page', () => {
  it('names as next the profile that opens, also if a closed window had it open', async () => {
    const { db, fake } = await open(['maya.bakes', 'tom', 'noor'], 'https://example.com/', 'yesterday:1');
    await claimed(db, 'yesterday:2');
    expect(await (await bar()).findByText('Next: @maya.bakes on Instagram')).toBeVisible();
    await userEvent.click(await (await bar()).findByRole('button', { name: /^Next profile/ }));
    await eventually(() => expect(fake.done).toEqual([`took 7 to ${MAYA}`]));
  });

  it('says what other windows have open if nothing else is left', async () => {
    vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValue([{ id: WINDOW }, { id: 5 }] as never);
    await open(['maya.bakes'], 'https://example.com/', `${SESSION}:5`);
    expect(await (await bar()).findByText('1 profile is open in another window.')).toBeVisible();
  });

  it('offers to undo “Save and next”, and Undo makes the profile the next one again', async () => {
    const { db, fake, say } = await open(['maya.bakes', 'tom'], MAYA);
    await eventually(() => fake.link());
    say(mayasState());
    await userEvent.click(await screen.findByRole('button', { name: /^Save and next/ }));
    expect(await screen.findByText('Saved @maya.bakes to your shortlist.')).toBeVisible();
    await eventually(async () => expect(await states(db)).toEqual(['maya.bakes saved', 'tom open']));
    fake.go(tabAt('https://www.instagram.com/tom/'));
    expect(await (await bar()).findByText('Now: @tom on Instagram')).toBeVisible();
    // Not closed by the page that follows.
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await eventually(async () => expect(await states(db)).toEqual(['maya.bakes waiting', 'tom open']));
    expect(await db.candidates.toArray()).toMatchObject([{ trashedAtMs: expect.any(Number) }]);
  });

  it('closes the offer to undo once the same is undone by its key', async () => {
    const { db, fake, say } = await open(['maya.bakes', 'tom'], MAYA);
    await eventually(() => fake.link());
    say(mayasState());
    await (await bar()).findByText(/^Ready: /);
    await userEvent.click((await bar()).getByRole('button', { name: 'Later' }));
    expect(await screen.findByText('Put off @maya.bakes.')).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    await eventually(async () => expect((await states(db))[0]).toBe('maya.bakes waiting'));
    await eventually(() => expect(screen.queryByText('Put off @maya.bakes.')).toBeNull());
  });

  it('puts the open profile off by the browser’s key with a way back, and returns to it from elsewhere', async () => {
    const { db, fake, say } = await open(['maya.bakes', 'tom'], 'https://www.instagram.com/noor/');
    await (await bar()).findByText(/not decided yet/);
    act(() => void runCommand('next'));
    await eventually(() => expect(fake.done).toEqual([`took 7 to ${MAYA}`]));
    fake.go(tabAt(MAYA));
    await (await bar()).findByText('Now: @maya.bakes on Instagram');
    // A second press before the page is read decides nothing.
    act(() => void runCommand('next'));
    say(mayasState());
    await (await bar()).findByText(/^Ready: /);
    expect(await states(db)).toEqual(['maya.bakes open', 'tom waiting']);
    act(() => void runCommand('next'));
    expect(await screen.findByText('Put off @maya.bakes.')).toBeVisible();
    await eventually(async () => expect(await states(db)).toEqual(['maya.bakes later', 'tom open']));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await eventually(async () => expect(await states(db)).toEqual(['maya.bakes waiting', 'tom open']));
  });
});
