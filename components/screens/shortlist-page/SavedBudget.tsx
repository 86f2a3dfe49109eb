import type { ListClient } from '../../../lib/lists/list-client';
import { say } from '../../../lib/words/catalogue/say';
import { Budget } from '../../budget/Budget';
import { ExchangeRate } from '../../money/ExchangeRate';
import type { SavedList } from './use-saved-list';

/** The budget under the list, with fields for the exchange rates that it needs. */
export function SavedBudget({ saved, client }: { saved: SavedList; client: ListClient }) {
  const { selection, settings } = saved;
  const { money } = settings;
  return (
    <Budget
      client={client}
      selection={selection.ids}
      rates={money}
      rateField={(currency) => (
        <ExchangeRate currency={currency} money={money} hint={say('budget.rate-hint')} />
      )}
    />
  );
}
