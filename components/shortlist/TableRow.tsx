import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ShortlistRank } from '../../lib/evaluation/benchmarks/shortlist-rank';
import type { FormulaId } from '../../lib/metrics/measures/formulas';
import { nameOf } from '../../lib/model/candidate';
import { withoutReordering } from '../../lib/model/outside-text';
import { handleText } from '../../lib/model/place';
import { PLATFORM_NAMES } from '../../lib/model/platform';
import type { Entry } from '../../lib/transfer/entries';
import { earlierHandleText } from '../../lib/words/account-words';
import { feeText } from '../../lib/words/money-text';
import { formatDay } from '../../lib/words/numbers';
import { accountWords, stageText } from '../../lib/words/saved-words';
import { tierFacts, tierText } from '../../lib/words/tier-words';
import { Button } from '../ui/Button';
import { ExternalLink } from '../ui/ExternalLink';
import { FactsTooltip } from '../ui/FactsTooltip';
import { Figure } from '../ui/Figure';
import { OutsideText } from '../ui/OutsideText';
import styles from './CandidateTable.module.css';
import { LastPostFigure } from './LastPostFigure';
import { PersonFile } from './PersonFile';
import { MeasureFigure } from './RateFigure';
import { SavedForm } from './SavedForm';
import { StandingCell } from './StandingCell';

interface TableRowProps {
  entry: Entry;
  /** How many columns the table has, for the line that opens below. */
  columns: number;
  nowMs: number;
  measures: readonly FormulaId[];
  rank: ShortlistRank | null;
  feeEditor: ReactNode;
  onRemove(): void;
}

/** One candidate as a row; note, tags, stage and fee can be edited below it. */
export function TableRow({ entry, columns, measures, nowMs, rank, feeEditor, onRemove }: TableRowProps) {
  const [editing, setEditing] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLTableRowElement>(null);
  // A user who opens a row wants to write in it.
  useEffect(() => {
    if (!editing) return;
    form.current?.querySelector('textarea')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
    // If both do not fit, keep the row visible: the sticky headings would cover half of it.
    row.current?.scrollIntoView({ block: 'nearest' });
  }, [editing]);
  const close = () => {
    setEditing(false);
    row.current?.querySelector<HTMLElement>('td:last-child button')?.focus();
  };
  const { candidate, snapshot, evaluation } = entry;
  const earlier = earlierHandleText(candidate);
  const { handle, platform, tags, notes, fee, savedAtMs } = candidate;
  return (
    <>
      <tr ref={row}>
        <td className={`${styles.words} ${styles.who}`}>
          <ExternalLink href={candidate.profileUrl}>{nameOf(candidate)}</ExternalLink>
          <div className={styles.handle}>
            <OutsideText>{handleText(handle)}</OutsideText>{' '}
            <span className={styles.platform}>{PLATFORM_NAMES[platform]}</span>
          </div>
          {earlier && (
            <div className={styles.handle}>
              <OutsideText>{earlier}</OutsideText>
            </div>
          )}
        </td>
        <td className={styles.figure}>
          {snapshot && <Figure label="Followers" reading={snapshot.profile.followers} />}
          {evaluation?.tier && (
            <div className={styles.handle}>
              <FactsTooltip name={`Tier: ${tierText(evaluation.tier)}`} facts={tierFacts(evaluation.tier)}>
                {tierText(evaluation.tier)}
              </FactsTooltip>
            </div>
          )}
        </td>
        {measures.map((formula) => (
          <td key={formula} className={`${styles.figure} ${styles.breaks}`}>
            <MeasureFigure formula={formula} entry={entry} nowMs={nowMs} />
          </td>
        ))}
        <td className={styles.standing}>
          <StandingCell entry={entry} rank={rank} />
        </td>
        <td className={styles.date}>
          <LastPostFigure entry={entry} nowMs={nowMs} />
        </td>
        <td>{stageText(candidate)}</td>
        <td className={styles.figure}>{fee && feeText(fee.amount, fee.currency)}</td>
        <td className={styles.words}>
          <OutsideText>{tags.map(withoutReordering).join(', ')}</OutsideText>
          {notes !== '' && (
            <div className={styles.note} dir="auto">
              {notes}
            </div>
          )}
        </td>
        <td className={styles.date}>{formatDay(savedAtMs, nowMs)}</td>
        <td className={styles.actions}>
          <Button
            variant="quiet"
            name={`${editing ? 'Done with' : 'Edit'} ${accountWords(candidate)}`}
            onPress={() => setEditing(!editing)}
          >
            {editing ? 'Done' : 'Edit'}
          </Button>
          <Button variant="quiet" atEdge name={`Remove ${accountWords(candidate)}`} onPress={onRemove}>
            Remove
          </Button>
        </td>
      </tr>
      {editing && (
        <tr>
          <td colSpan={columns}>
            <div ref={form} className={styles.editing}>
              <SavedForm candidate={candidate} withHint />
              {feeEditor}
              <PersonFile candidate={candidate} />
              <div className={styles.close}>
                <Button variant="quiet" atEdge name={`Done with ${accountWords(candidate)}`} onPress={close}>
                  Done
                </Button>
              </div>
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
