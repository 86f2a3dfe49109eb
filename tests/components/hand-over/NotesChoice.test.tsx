// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { NotesChoice } from '../../../components/hand-over/NotesChoice';

const profile = (handle: string, ...bodies: string[]) => ({
  candidate: {
    handle,
    entries: bodies.map((body, at) => ({ id: `${handle}${at}`, atMs: 0, body, stamp: '', other: [] })),
  },
});

describe('the choice to hand over notes', () => {
  it('says that notes are printed as they are, and how many give something away', () => {
    const profiles = [
      profile('noor', 'E-Mail: info at noor.example\nPreis: ca. 300', 'Nice on the phone'),
      profile('otto', 'Met at the fair', ''),
    ];
    render(<NotesChoice checked={false} isAsLastTime={false} onChange={vi.fn()} profiles={profiles} />);
    expect(screen.getByRole('checkbox', { name: 'Notes' })).not.toBeChecked();
    expect(
      screen.getByText(/^Notes are included unchanged, even if they contain contact details or fees\./),
    ).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(
      '1 of 3 notes seems to contain contact details or an amount: @noor.',
    );
  });

  it('warns of nothing where nothing was found, and promises nothing either', () => {
    render(
      <NotesChoice
        checked
        isAsLastTime={false}
        onChange={vi.fn()}
        profiles={[profile('otto', 'Met at the fair')]}
      />,
    );
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.getByText(/^Notes are included unchanged/)).toBeVisible();
  });
});
