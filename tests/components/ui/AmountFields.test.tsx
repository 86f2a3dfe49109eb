import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { AmountFields } from '../../../components/ui/AmountFields';
import type { Fee } from '../../../lib/model/candidate';

function FeeField({ before }: { before: Fee }) {
  const [fee, setFee] = useState<Fee | null>(before);
  return (
    <>
      <AmountFields label="Fee" amount={fee} onChange={setFee} defaultCurrency="USD" mayBeEmpty />
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
