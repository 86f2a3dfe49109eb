import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Explanations } from '../../../components/ui/Explanations';
import { Figure } from '../../../components/ui/Figure';
import type { FoundReading } from '../../../lib/model/reading';
import { absenceReasonSchema } from '../../../lib/model/schemas/readings';
import { absenceSentence } from '../../../lib/words/reading-facts';
import { eventually } from '../../set-up/eventually';

const cut: FoundReading = {
  found: true,
  value: 16_400,
  low: 16_400,
  high: 16_499,
  precision: 'rounded',
  raw: '16.4K',
  reader: 'header text',
  takenAtMs: Date.UTC(2026, 2, 3),
};

describe('a figure', () => {
  it('marks a rounded number and gives its range, text and source', () => {
    render(<Figure label="Followers" reading={cut} />);
    const figure = screen.getByRole('button', { name: 'Followers: about 16.4K' });
    expect(figure).toHaveTextContent('~16.4K');
    expect(figure).toHaveAccessibleDescription(/Rounded: 16,400 to 16,499\. Page says: “16\.4K”/);
    expect(figure).toHaveAccessibleDescription(/Read from: header text\. Seen: Mar \d, 2026/);
  });

  it('shows its popover while it has the focus', async () => {
    render(
      <>
        <Figure label="Followers" reading={cut} />
        <Figure label="Likes" reading={{ ...cut, low: 512, high: 512, precision: 'exact', value: 512 }} />
        <Explanations />
      </>,
    );
    await userEvent.tab();
    expect(await screen.findByText('16,400 to 16,499')).toBeVisible();
    await userEvent.tab();
    await eventually(() => expect(screen.queryByText('16,400 to 16,499')).toBeNull());
    expect(document.querySelectorAll('[role="presentation"] dl')).toHaveLength(1);
  });

  it('shows and hides its popover at a click, and Escape leaves the focus on the figure', async () => {
    render(
      <>
        <Figure label="Followers" reading={cut} />
        <Explanations />
      </>,
    );
    const figure = screen.getByRole('button', { name: 'Followers: about 16.4K' });
    await userEvent.pointer({ keys: '[TouchA]', target: figure });
    expect(await screen.findByText('16,400 to 16,499')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await eventually(() => expect(screen.queryByText('16,400 to 16,499')).toBeNull());
    expect(figure).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('16,400 to 16,499')).toBeVisible();
  });

  it('gives an exact number in full', () => {
    render(<Figure label="Followers" reading={{ ...cut, value: 16_476, precision: 'exact' }} />);
    expect(screen.getByRole('button', { name: 'Followers: 16,476' })).toHaveTextContent(/^16,476$/);
  });

  it('says that the page contradicts itself', () => {
    const other = { ...cut, value: 17_000, raw: '17K', reader: 'meta description' };
    render(<Figure label="Followers" reading={{ ...cut, others: [other] }} />);
    expect(screen.getByRole('button')).toHaveAccessibleDescription(
      /Contradicted by: “17K” in meta description/,
    );
  });

  it.each(absenceReasonSchema.options)('says why a number is missing: %s', (why) => {
    render(<Figure label="Likes" reading={{ found: false, why, takenAtMs: 0 }} />);
    expect(screen.getByRole('button', { name: /^Likes: / })).toHaveAccessibleDescription(
      expect.stringContaining(absenceSentence(why)),
    );
  });

  it('shows the page’s text without interpreting markup', () => {
    const raw = '<img src=x onerror=alert(1)>';
    const { container } = render(<Figure label="Likes" reading={{ ...cut, raw }} />);
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByRole('button')).toHaveAccessibleDescription(expect.stringContaining(raw));
  });
});
