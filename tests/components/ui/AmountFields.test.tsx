import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { AmountFields } from '../../../components/ui/AmountFields';
import type { Fee } from '../../../lib/model/candidate';

function FeeField({ before }: { before: Fee | null }) {
  const [fee, setFee] = useState<Fee | null>(before);
  return (
    <>
      <AmountFields label="Fee" amount={fee} onChange={setFee} defaultCurrency="USD" mayBeEmpty mayBeZero />
      <output>{fee && `${fee.amount} ${fee.currency}`}</output>
    </>
  );
}

it('keeps the currency of an amount that is emptied and typed anew', async () => {
  render(<FeeField before={{ amount: 1_200, currency: 'EUR' }} />);
  const field = screen.getByRole('textbox', { name: 'Fee' });
  await userEvent.clear(field);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await userEvent.type(field, '1300');
  expect(screen.getByRole('status')).toHaveTextContent('1300 EUR');
});

it.each(['0', 'gifting', 'Produkt'])('takes "%s" for a fee of nothing', async (typed) => {
  render(<FeeField before={null} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Fee' }), typed);
  expect(screen.getByRole('status')).toHaveTextContent('0 USD');
});

it('says how to enter that nothing is paid', async () => {
  render(<FeeField before={null} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Fee' }), 'ask her');
  await userEvent.tab();
  expect(screen.getByText(/^Enter an amount, such as 1200, or 0 if nothing is paid\./)).toBeVisible();
});
