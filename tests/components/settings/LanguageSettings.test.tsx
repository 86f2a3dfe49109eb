import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LanguageSettings } from '../../../components/settings/LanguageSettings';
import { language } from '../../../lib/settings/language';
import { eventually } from '../../set-up/eventually';

describe('the language of the screens', () => {
  it('is that of the browser until the user chooses one', async () => {
    render(<LanguageSettings />);
    const select = screen.getByLabelText('Language of Yardstick');
    expect(select).toHaveDisplayValue('Same as the browser (English)');
    await userEvent.selectOptions(select, 'English');
    await eventually(async () => expect(await language.read()).toBe('en'));
    await userEvent.selectOptions(select, 'Same as the browser (English)');
    await eventually(async () => expect(await language.read()).toBeNull());
  });
});
