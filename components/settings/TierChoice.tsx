import { useState } from 'react';
import { tiers as tiersChoice } from '../../lib/settings/choices';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { sayProblem } from '../ui/toast';
import styles from './Settings.module.css';
import { fromDraft, type TierDraft, toDraft } from './tier-draft';

/** The user's own names and bounds. Kept as soon as they make sense; until then the ones before hold. */
export function TierChoice({ stored }: { stored: TierDraft[] }) {
  const [draft, setDraft] = useState(stored);
  const outcome = fromDraft(draft);

  const change = (next: TierDraft[]) => {
    setDraft(next);
    const result = fromDraft(next);
    if ('tiers' in result)
      void tiersChoice.write(result.tiers).then((kept) => !kept.ok && sayProblem(kept.problem.happened));
  };
  const edit = (id: string, part: Partial<TierDraft>) =>
    change(draft.map((tier) => (tier.id === id ? { ...tier, ...part } : tier)));
  const reset = () => {
    setDraft(toDraft(tiersChoice.fallback));
    void tiersChoice.reset().then((kept) => !kept.ok && sayProblem(kept.problem.happened));
  };

  return (
    <fieldset className={styles.group}>
      <legend>Tiers</legend>
      <ul className={styles.tiers}>
        {draft.map(({ id, name, from }, at) => (
          <li key={id} className={styles.tier}>
            <TextField label={`Tier ${at + 1}`} value={name} onChange={(text) => edit(id, { name: text })} />
            <TextField label="from followers" value={from} onChange={(text) => edit(id, { from: text })} />
            <Button
              look="quiet"
              name={`Remove ${name}`}
              disabled={draft.length === 1}
              onPress={() => change(draft.filter((tier) => tier.id !== id))}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.problem}>
        {'problem' in outcome ? `${outcome.problem} Until it is mended, the tiers before hold.` : ''}
      </p>
      <div className={styles.actions}>
        <Button onPress={() => setDraft([...draft, { id: crypto.randomUUID(), name: '', from: '' }])}>
          Add a tier
        </Button>
        <Button look="quiet" onPress={reset}>
          Back to the usual tiers
        </Button>
      </div>
    </fieldset>
  );
}
