import { say } from '../../lib/words/catalogue/say';
import { FactsTooltip } from '../ui/FactsTooltip';
import styles from './Compare.module.css';
import type { ComparedCell } from './compared-row';
import { RangeBar } from './RangeBar';

interface CellProps {
  cell: ComparedCell;
  /** What is measured. */
  label: string;
  scaleEnd: number;
}

/** What one profile has: the number, its range, where it stands in the list, and whom it cannot be told apart from. */
export function Cell({ cell: { known, told, isHighest }, label, scaleEnd }: CellProps) {
  if ('missing' in known) {
    return (
      <div className={styles.missing}>
        <Explained text={known.missing} label={label} facts={known.facts} />
      </div>
    );
  }
  const { text, range, facts, bar, rank } = known;
  return (
    <div className={styles.cell}>
      <p className={bar ? styles.number : undefined}>
        <Explained text={text} label={label} facts={facts} />
        {range !== null && range !== text && <span className={styles.small}> {range}</span>}
      </p>
      {bar && <RangeBar bar={bar} scaleEnd={scaleEnd} />}
      {told !== null && <p className={isHighest ? styles.highest : styles.small}>{told}</p>}
      {rank !== null && <p className={styles.small}>{rank}</p>}
    </div>
  );
}

function Explained({
  text,
  label,
  facts,
}: {
  text: string;
  label: string;
  facts: ComparedCell['known']['facts'];
}) {
  if (facts.length === 0) return text;
  return (
    <FactsTooltip name={say('number.named', { name: label, value: text })} facts={facts}>
      {text}
    </FactsTooltip>
  );
}
