import { useRef, useState } from 'react';
import { TIER_SCHEMES } from '../../lib/evaluation/tier-schemes';
import type { TierBound } from '../../lib/evaluation/tiers';
import { removedTiers, tiers as tiersChoice } from '../../lib/settings/choices';
import { sourceText } from '../../lib/words/source-text';
import { TIER_SCHEME_NAMES } from '../../lib/words/tier-scheme-names';
import { useChoice } from '../data/use-choice';
import { Button } from '../ui/Button';
import { FieldGroup } from '../ui/FieldGroup';
import { NumberField } from '../ui/NumberField';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { showProblem } from '../ui/toast';
import styles from './Settings.module.css';
import { type DraftOutcome, fromDraft, type TierDraft, toDraft } from './tier-draft';

/** The user's own names and bounds. Kept as soon as they make sense; until then the ones before hold. */
export function TierChoice({ stored }: { stored: TierDraft[] }) {
  const [typed, setTyped] = useState<TierDraft[] | null>(null);
  const removed = useChoice(removedTiers);
  const draft = typed ?? stored;
  const outcome = fromDraft(draft);
  // What is used while the form makes no sense: not what half a number made of it.
  const before = useRef(fromStored(stored));
  const leave = () => {
    if ('tiers' in outcome) before.current = outcome.tiers;
  };

  const change = (next: TierDraft[]) => {
    setTyped(next);
    const result = fromDraft(next);
    const tiers = 'tiers' in result ? result.tiers : before.current;
    void tiersChoice.write(tiers).then((kept) => !kept.ok && showProblem(kept.problem.happened));
  };
  const edit = (id: string, part: Partial<TierDraft>) =>
    change(draft.map((tier) => (tier.id === id ? { ...tier, ...part } : tier)));
  const scheme = TIER_SCHEMES.find(({ tiers }) => sameTiers(tiers, outcome));
  const take = (id: string) => {
    const taken = TIER_SCHEMES.find((one) => one.id === id);
    if (!taken) return;
    before.current = [...taken.tiers];
    change(toDraft(taken.tiers));
  };
  const reset = () => {
    setTyped(toDraft(tiersChoice.fallback));
    before.current = tiersChoice.fallback;
    void tiersChoice.reset().then((kept) => !kept.ok && showProblem(kept.problem.happened));
  };

  return (
    <FieldGroup legend="Tiers" onBlur={leave}>
      <Select label="Scheme" value={scheme?.id ?? 'own'} options={SCHEMES} onChange={take} />
      {scheme && <p className={styles.hint}>{`Source: ${sourceText(scheme)}`}</p>}
      {removed && (
        <p role="status" className={styles.hint}>
          The scheme you chose is no longer offered: its publisher is not known. The default is used until you
          choose another.
        </p>
      )}
      <ul className={styles.tiers}>
        {draft.map(({ id, name, from }, at) => (
          <li key={id} className={styles.tier}>
            <TextField
              label={`Tier ${at + 1}`}
              value={name}
              problem={problemAt(outcome, id, 'name')}
              onChange={(text) => edit(id, { name: text })}
            />
            <NumberField
              label="from followers"
              value={from}
              kind="whole"
              mayBeEmpty
              problem={problemAt(outcome, id, 'from')}
              onChange={(number) => edit(id, { from: number })}
            />
            <Button
              look="quiet"
              atEdge
              name={`Remove ${name}`}
              disabled={draft.length === 1}
              onPress={() => change(draft.filter((tier) => tier.id !== id))}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onPress={() => setTyped([...draft, { id: crypto.randomUUID(), name: '', from: null }])}>
          Add a tier
        </Button>
        <Button look="quiet" onPress={reset}>
          Back to the usual tiers
        </Button>
      </div>
    </FieldGroup>
  );
}

const SCHEMES = [
  ...TIER_SCHEMES.map(({ id }) => [id, TIER_SCHEME_NAMES[id]] as const),
  ['own', 'Your own'] as const,
];

const fromStored = (stored: readonly TierDraft[]): TierBound[] =>
  stored.map(({ id, name, from }) => ({ id, name, fromFollowers: from ?? 0 }));

const problemAt = (outcome: DraftOutcome, id: string, field: 'name' | 'from'): string | null =>
  'problem' in outcome && outcome.at.id === id && outcome.at.field === field
    ? `${outcome.problem} The previous tiers are still in use.`
    : null;

function sameTiers(tiers: readonly TierBound[], outcome: DraftOutcome): boolean {
  return 'tiers' in outcome && JSON.stringify(outcome.tiers) === JSON.stringify(tiers);
}
