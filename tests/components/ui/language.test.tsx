import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { showScreen } from '../../../components/ui/show-screen';
import { language } from '../../../lib/settings/language';
import { setLanguage } from '../../../lib/words/catalogue/current-language';
import { say } from '../../../lib/words/catalogue/say';
import { eventually } from '../../set-up/eventually';

/** A part that nothing above it renders again, below one with a field. */
function Part() {
  return <p>{say('settings.sample.within-days-hint')}</p>;
}

function Form() {
  const [text, setText] = useState('');
  return (
    <div>
      <input
        aria-label={say('settings.sample.size')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Part />
    </div>
  );
}

afterEach(async () => {
  localStorage.clear();
  await setLanguage('en');
});

async function shown() {
  document.body.innerHTML = '<div id="root"></div>';
  await act(() => showScreen('popup', <Form />));
}

describe('another language', () => {
  it('reaches an open screen at once, and what is typed stays', async () => {
    await shown();
    const field = await screen.findByLabelText('Number of newest posts in the sample');
    await userEvent.type(field, 'half a sent');
    await act(() => language.write('en-XA'));
    await eventually(() => expect(document.body.textContent).toContain('åñý åĝé.'));
    expect(field).toHaveValue('half a sent');
    expect(field).toHaveFocus();
    expect(document.documentElement).toHaveAttribute('lang', 'en-XA');
    expect(document.title).not.toBe('Yardstick');
    await act(() => language.write('ar-XB'));
    await eventually(() => expect(document.documentElement).toHaveAttribute('dir', 'rtl'));
    await act(() => language.reset());
    await eventually(() => expect(screen.getByText('Leave empty for any age.')).toBeVisible());
    expect(document.documentElement).toHaveAttribute('dir', 'ltr');
    expect(document.title).toBe('Yardstick');
  });

  it('is there from the first moment when the browser last showed it', async () => {
    localStorage.setItem('language', 'en-XA');
    await shown();
    expect(document.body.textContent).toContain('åñý åĝé.');
  });
});
