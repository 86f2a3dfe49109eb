import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Contacts } from '../../../components/profile/Contacts';
import { Toasts } from '../../../components/ui/Toasts';
import { mayasProfile } from '../fixtures/readings';

describe('bio and contacts', () => {
  it('copies an address found in the bio, and says so', async () => {
    const user = userEvent.setup();
    render(
      <Toasts>
        <Contacts profile={mayasProfile()} />
      </Toasts>,
    );
    await user.click(screen.getByRole('button', { name: 'Copy hello@mayabakes.example' }));
    expect(await navigator.clipboard.readText()).toBe('hello@mayabakes.example');
    expect(await screen.findByText('Copied hello@mayabakes.example')).toBeVisible();
  });

  it('lists the profile’s links as text', () => {
    const { container } = render(
      <Contacts
        profile={mayasProfile({ links: ['javascript:alert(1)', 'https://mayabakes.example/book'] })}
      />,
    );
    expect(screen.getByText('https://mayabakes.example/book')).toBeVisible();
    expect(screen.queryByText(/javascript/)).toBeNull();
    expect(container.querySelector('a')).toBeNull();
  });

  it('shows a bio as plain text', () => {
    const bio = '<b onclick=alert(1)>Bread</b> & more';
    const { container } = render(<Contacts profile={mayasProfile({ bio, links: [] })} />);
    expect(screen.getByText(bio)).toBeVisible();
    expect(container.querySelector('b')).toBeNull();
    expect(screen.getByText('No contact details in the bio.')).toBeVisible();
  });
});
