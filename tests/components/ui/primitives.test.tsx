import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storeClosedSection } from '../../../components/ui/closed-sections';
import { Progress } from '../../../components/ui/Progress';
import { Section } from '../../../components/ui/Section';
import { TextField } from '../../../components/ui/TextField';
import { Toasts } from '../../../components/ui/Toasts';
import { showProblem, showToast, showToastAbout } from '../../../components/ui/toast';
import { settingsDatabase } from '../../../lib/settings/settings-database';
import { closedSections } from '../../../lib/settings/stored-settings';
import { setLanguage } from '../../../lib/words/catalogue/current-language';
import { say } from '../../../lib/words/catalogue/say';
import { eventually } from '../../set-up/eventually';

describe('a section', () => {
  beforeEach(() => localStorage.clear());
  const section = (
    <Section id="numbers" title="Numbers">
      <p>16,476</p>
    </Section>
  );

  it('stays open or closed, even after the screen is reopened', async () => {
    const first = render(section);
    const heading = screen.getByRole('button', { name: 'Numbers' });
    expect(heading).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(heading);
    expect(heading).toHaveAttribute('aria-expanded', 'false');
    first.unmount();
    await eventually(async () => expect(await closedSections.read()).toEqual({ numbers: true }));
    render(section);
    expect(screen.getByRole('button', { name: 'Numbers' })).toHaveAttribute('aria-expanded', 'false');
    // Local storage goes with the browsing data.
    expect(localStorage).toHaveLength(0);
  });

  it('takes over what an earlier version kept in local storage', async () => {
    vi.resetModules();
    localStorage.setItem('section-closed:numbers', 'yes');
    localStorage.setItem('section-closed:posts', 'no');
    localStorage.setItem('of someone else', 'stays');
    const { loadClosedSections } = await import('../../../components/ui/closed-sections');
    await loadClosedSections();
    const { settings } = await settingsDatabase();
    expect((await settings.get('closed-sections'))?.value).toEqual({ numbers: true, posts: false });
    expect(Object.keys(localStorage)).toEqual(['of someone else']);
  });

  it('keeps what two windows close at once', async () => {
    await Promise.all([storeClosedSection('numbers', true), storeClosedSection('posts', true)]);
    await eventually(async () => expect(await closedSections.read()).toEqual({ numbers: true, posts: true }));
  });

  it('keeps the state of its content while it is closed', async () => {
    render(section);
    await userEvent.click(screen.getByRole('button', { name: 'Numbers' }));
    expect(screen.getByText('16,476')).toBeInTheDocument();
  });
});

describe('a text field', () => {
  it('is named by its label and describes its error', () => {
    render(<TextField label="E-mail" value="maya" onChange={() => {}} problem="An address has an @." />);
    const field = screen.getByRole('textbox', { name: 'E-mail' });
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('An address has an @.');
  });

  it('can have several lines', async () => {
    const change = vi.fn();
    render(<TextField label="Note" value="" onChange={change} lines={2} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'a');
    expect(change).toHaveBeenLastCalledWith('a');
  });
});

describe('progress', () => {
  it('says how many of how many are done', () => {
    render(<Progress label="Measuring" value={5} of={12} />);
    const bar = screen.getByRole('progressbar', { name: 'Measuring' });
    expect(bar).toHaveAttribute('aria-valuetext', '5 of 12');
    expect(screen.getByText('5 of 12')).toBeVisible();
  });
});

describe('a toast', () => {
  afterEach(() => act(() => setLanguage('en')));

  it('is said again when the language changes', async () => {
    render(<Toasts>screen</Toasts>);
    act(() =>
      showToast(
        () => say('undo.none'),
        () => undefined,
      ),
    );
    act(() => showProblem(() => say('ui.failure.not-copied')));
    expect(await screen.findByText('There is nothing to undo.')).toBeVisible();
    await act(() => setLanguage('de'));
    expect(screen.getByText('Es gibt nichts rückgängig zu machen.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Rückgängig' })).toBeVisible();
    expect(screen.queryByText(/There is|Undo|browser did not/)).toBeNull();
  });

  it('says what was done and offers Undo', async () => {
    const undo = vi.fn();
    render(<Toasts>screen</Toasts>);
    act(() => showToast(() => 'Removed maya.bakes', undo));
    expect(await screen.findByText('Removed maya.bakes')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it('closes when the screen shows another profile, unless it is not about a profile', async () => {
    const screenOf = (profile: string | null) => <Toasts showing={profile}>screen</Toasts>;
    const { rerender } = render(screenOf('instagram:maya'));
    act(() => {
      showToast(
        () => 'Exported 3 profiles.',
        () => undefined,
      );
      showToastAbout('instagram:maya', () => 'Saved maya.');
    });
    expect(await screen.findByText('Saved maya.')).toBeVisible();
    rerender(screenOf('instagram:noor'));
    await waitFor(() => expect(screen.queryByText('Saved maya.')).toBeNull());
    expect(screen.getByText('Exported 3 profiles.')).toBeVisible();
  });

  it('goes when there is something newer to say, unless it offers Undo', async () => {
    render(<Toasts>screen</Toasts>);
    act(() =>
      showToast(
        () => 'Removed noor.runs.',
        () => undefined,
      ),
    );
    act(() => showToast(() => 'Row copied.'));
    expect(await screen.findByText('Row copied.')).toBeVisible();
    act(() => showToast(() => 'Exported 3 profiles.'));
    expect(await screen.findByText('Exported 3 profiles.')).toBeVisible();
    // Sooner than the four seconds after which it would go by itself.
    await waitFor(() => expect(screen.queryByText('Row copied.')).toBeNull(), { timeout: 3_000 });
    const shown = screen.getAllByRole('dialog').map(({ textContent }) => textContent);
    expect(shown).toEqual([
      expect.stringContaining('Exported 3 profiles.'),
      expect.stringContaining('Removed noor.runs.'),
    ]);
  });

  it('appears even if the screen shows another profile by then', async () => {
    render(<Toasts showing="instagram:noor">screen</Toasts>);
    act(() => showToastAbout('instagram:maya', () => 'Saved maya.'));
    expect(await screen.findByText('Saved maya.')).toBeVisible();
  });
});
