import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { queueGap } from '../../../lib/settings/stored-settings';
import { decide } from '../../../lib/store/queue/decide';
import { queueEntries } from '../../../lib/store/queue/read-queue';
import { eventually } from '../../set-up/eventually';
import { mayasPlace, mayasState, NOW_MS } from '../fixtures/readings';
import { bar, MAYA, open, setUpFakeBrowser, states, tabAt } from './beside-page';

setUpFakeBrowser();

describe('the queue beside a page, worked by keys', () => {
  it('has a key for the note, and the keyboard goes on at the next profile', async () => {
    const { fake, say } = await open(['maya.bakes', 'tom'], MAYA);
    await eventually(() => fake.link());
    say(mayasState());
    await (await bar()).findByText(/^Ready: /);
    expect((await bar()).getByText('Next: @tom on Instagram')).toBeVisible();
    await userEvent.keyboard('e');
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus();
    await userEvent.keyboard('Warm{Control>}{Enter}{/Control}');
    await eventually(() => expect(fake.done).toEqual(['took 7 to https://www.instagram.com/tom/']));
    fake.go(tabAt('https://www.instagram.com/tom/'));
    const now = await (await bar()).findByText('Now: @tom on Instagram');
    await eventually(() => expect(now).toHaveFocus());
  });

  it('puts off and forbids by the keys of the menu', async () => {
    const { db, fake, say } = await open(['maya.bakes', 'tom', 'noor'], MAYA);
    await eventually(() => fake.link());
    say(mayasState());
    await (await bar()).findByText(/^Ready: /);
    await userEvent.keyboard('s');
    await screen.findByText('Why skip @maya.bakes?');
    await userEvent.keyboard('l');
    await eventually(async () => expect((await states(db))[0]).toBe('maya.bakes later'));
    fake.go(tabAt('https://www.instagram.com/tom/'));
    await (await bar()).findByText('Now: @tom on Instagram');
    await userEvent.keyboard('s');
    await screen.findByText('Why skip @tom?');
    await userEvent.keyboard('0');
    expect(await screen.findByText('@tom is marked “do not contact”.')).toBeVisible();
  });

  it('skips a page that is gone by the key that saves elsewhere', async () => {
    const { db, fake, say } = await open(['gone.away', 'tom'], 'https://www.instagram.com/gone.away/');
    await eventually(() => fake.link());
    const place = { ...mayasPlace, handle: 'gone.away' };
    const report = mayasState().report;
    say(mayasState({ place, sample: null, report: report && { ...report, place, wall: 'not-found' } }));
    await (await bar()).findByRole('button', { name: /^Skip: Page missing or closed/ });
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await eventually(async () => expect(await states(db)).toEqual(['gone.away skipped', 'tom open']));
  });

  it('hears a press on what was put off as soon as it is offered, while the last decision is still at work', async () => {
    const { db, fake } = await open(['maya.bakes', 'tom'], MAYA);
    const [, tom] = await queueEntries(db);
    await decide(db, tom?.id ?? '', { state: 'later' }, NOW_MS);
    await (await bar()).findByText('Now: @maya.bakes on Instagram');
    // Holds up what comes after the decision.
    const { promise: held, resolve: goOn } = Promise.withResolvers<number>();
    vi.spyOn(queueGap, 'read').mockReturnValueOnce(held);
    await userEvent.keyboard('s');
    await screen.findByText('Why skip @maya.bakes?');
    await userEvent.keyboard('1');
    await (await bar()).findByRole('button', { name: /^Go through them/ });
    await userEvent.keyboard('n');
    goOn(1);
    await eventually(() => expect(fake.done).toEqual(['took 7 to https://www.instagram.com/tom/']));
  });
});
