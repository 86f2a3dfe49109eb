import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Button } from '../../../../components/ui/Button';
import { KeySheet } from '../../../../components/ui/keys/KeySheet';
import { SHORTCUTS } from '../../../../components/ui/keys/shortcuts';
import { useLanguage } from '../../../../components/ui/language';
import { Section } from '../../../../components/ui/Section';
import { Tags } from '../../../../components/ui/Tags';
import { singleKeys } from '../../../../lib/settings/stored-settings';
import { setLanguage } from '../../../../lib/words/catalogue/current-language';

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});

const measure = vi.fn();
const save = vi.fn();
const next = vi.fn();

function Screen() {
  const [tags, setTags] = useState<string[]>([]);
  return (
    <>
      <KeySheet />
      <Button shortcut={SHORTCUTS.measure} onPress={measure}>
        Measure
      </Button>
      <form>
        <textarea aria-label="Note" />
        <Tags label="Tags" value={tags} onChange={setTags} />
        <Button variant="primary" shortcut={SHORTCUTS.save} onPress={() => save(tags)}>
          Save
        </Button>
      </form>
      <input aria-label="Brief" />
      <select aria-label="Stage">
        <option>Measured</option>
      </select>
      <input type="checkbox" aria-label="Pinned" />
      <div role="menu" tabIndex={-1} aria-label="Menu" />
      <div role="dialog" tabIndex={-1} aria-label="Popover" />
      <div role="dialog" tabIndex={-1} aria-label="Sheet">
        <Button shortcut={SHORTCUTS.next} onPress={next}>
          Next profile
        </Button>
        <textarea aria-label="Links" />
      </div>
      <a href="/elsewhere">Elsewhere</a>
    </>
  );
}

async function show() {
  measure.mockClear();
  save.mockClear();
  render(<Screen />);
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /^Measure/ })).toHaveAttribute('aria-keyshortcuts', 'M'),
  );
}

const focus = (label: string) => screen.getByLabelText(label).focus();

describe('a single key', () => {
  it('clicks its button', async () => {
    await show();
    await userEvent.keyboard('m');
    focus('Pinned');
    await userEvent.keyboard('M');
    expect(measure).toHaveBeenCalledTimes(2);
  });

  it.each(['Note', 'Tags', 'Brief', 'Stage', 'Menu', 'Popover'])(
    'does nothing while the focus is in: %s',
    async (label) => {
      await show();
      focus(label);
      await userEvent.keyboard('m?/lprs');
      expect(measure).not.toHaveBeenCalled();
      expect(screen.queryByRole('dialog', { name: 'Keyboard shortcuts' })).not.toBeInTheDocument();
    },
  );

  it('of a button in a dialog acts with the focus in that dialog, but not in its fields', async () => {
    await show();
    next.mockClear();
    focus('Sheet');
    await userEvent.keyboard('mn');
    expect([next.mock.calls.length, measure.mock.calls.length]).toEqual([1, 0]);
    for (const label of ['Links', 'Popover']) {
      focus(label);
      await userEvent.keyboard('n');
    }
    expect(next).toHaveBeenCalledOnce();
  });

  it('does nothing with a modifier, while held down, or from an input method', async () => {
    await show();
    const press = { key: 'm', code: 'KeyM' };
    fireEvent.keyDown(document.body, { ...press, ctrlKey: true });
    fireEvent.keyDown(document.body, { ...press, metaKey: true });
    fireEvent.keyDown(document.body, { ...press, altKey: true });
    fireEvent.keyDown(document.body, { ...press, repeat: true });
    fireEvent.keyDown(document.body, { ...press, isComposing: true });
    fireEvent.keyDown(document.body, { ...press, keyCode: 229 });
    expect(measure).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, press);
    expect(measure).toHaveBeenCalledOnce();
  });

  it('does nothing and is shown nowhere when single keys are switched off', async () => {
    await show();
    await singleKeys.write(false);
    const button = screen.getByRole('button', { name: 'Measure' });
    await waitFor(() => expect(button).not.toHaveAttribute('aria-keyshortcuts'));
    expect(button).toHaveTextContent(/^Measure$/);
    await userEvent.keyboard('m?');
    expect(measure).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
    const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(sheet).toHaveTextContent('SaveCtrl+Enter');
    expect(sheet).not.toHaveTextContent('Measure');
    expect(sheet).toHaveTextContent('Single keys are off.');
  });

  it('does nothing while its section is closed', async () => {
    render(
      <Section id="folded" title="Folded" startsClosed>
        <Button shortcut={SHORTCUTS.measure} onPress={measure}>
          Measure
        </Button>
      </Section>,
    );
    measure.mockClear();
    await waitFor(() => expect(document.querySelector('[aria-keyshortcuts="M"]')).not.toBeNull());
    await userEvent.keyboard('m');
    expect(measure).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Folded' }));
    await userEvent.keyboard('m');
    expect(measure).toHaveBeenCalledOnce();
  });
});

describe('a button that appears later', () => {
  it('hears its key from the moment it stands on the screen', async () => {
    const { rerender } = render(<KeySheet />);
    await waitFor(() => expect(document.querySelector('[aria-keyshortcuts="?"]')).not.toBeNull());
    measure.mockClear();
    rerender(
      <>
        <KeySheet />
        <Button shortcut={SHORTCUTS.measure} onPress={measure}>
          Measure
        </Button>
      </>,
    );
    fireEvent.keyDown(document.body, { key: 'm', code: 'KeyM' });
    expect(measure).toHaveBeenCalledOnce();
  });
});

describe('a combination', () => {
  const saveKeys = '{Control>}{Enter}{/Control}';

  it('saves its own form, including a half-typed tag', async () => {
    await show();
    await userEvent.type(screen.getByLabelText('Tags'), `vegan${saveKeys}`);
    expect(save).toHaveBeenCalledExactlyOnceWith(['vegan']);
  });

  it('saves from anywhere except a field of another form or a link, which opens', async () => {
    await show();
    await userEvent.keyboard(saveKeys);
    expect(save).toHaveBeenCalledOnce();
    for (const label of ['Brief', 'Stage', 'Menu', 'Popover']) {
      focus(label);
      await userEvent.keyboard(saveKeys);
    }
    screen.getByRole('link').focus();
    await userEvent.keyboard(saveKeys);
    expect(save).toHaveBeenCalledOnce();
  });
});

describe('the list of keys', () => {
  it('opens at the question mark, names every active key, and returns the focus', async () => {
    await show();
    focus('Pinned');
    await userEvent.keyboard('{Shift>}?{/Shift}');
    const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    for (const line of ['SaveCtrl+Enter', 'MeasureM', 'Show this list?', 'Close this listEsc']) {
      expect(sheet).toHaveTextContent(line);
    }
    await userEvent.keyboard('m');
    expect(measure).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog', { name: 'Keyboard shortcuts' })).not.toBeInTheDocument(),
    );
    expect(screen.getByLabelText('Pinned')).toHaveFocus();
  });
});

/** As on a screen, which is rendered again in each language. */
function Translated() {
  useLanguage();
  return <KeySheet />;
}

describe('the open list of keys', () => {
  afterEach(() => act(() => setLanguage('en')));

  it('changes its language with the screen', async () => {
    render(<Translated />);
    await userEvent.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
    expect(await screen.findByText('Show this list')).toBeVisible();
    await act(() => setLanguage('de'));
    expect(await screen.findByText('Diese Liste anzeigen')).toBeVisible();
    expect(screen.queryByText('Show this list')).toBeNull();
  });
});
