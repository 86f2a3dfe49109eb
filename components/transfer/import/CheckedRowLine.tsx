import { Collapsible } from '@base-ui/react/collapsible';
import { withoutReordering } from '../../../lib/model/outside-text';
import { handleText } from '../../../lib/model/place';
import { PLATFORM_NAMES } from '../../../lib/model/platform';
import type { CheckedProfile, CheckedRow } from '../../../lib/transfer/import/checked-rows';
import { say } from '../../../lib/words/catalogue/say';
import { separated } from '../../../lib/words/lists';
import { formatNumber } from '../../../lib/words/numbers';
import { typedCount } from '../../../lib/words/typed-figures-words';
import { OutsideText } from '../../ui/OutsideText';
import styles from './CheckStep.module.css';
import { linesWords } from './column-words';
import { detailLines, profileName, refusedCellWords, refusedRowWords } from './row-words';

interface CheckedRowLineProps {
  row: CheckedRow;
  isOpen: boolean;
  onOpen(): void;
  onLeaveOut(isLeftOut: boolean): void;
}

/** One row of the check: what it is about, and on press what would happen to it. */
export function CheckedRowLine({ row, isOpen, onOpen, onLeaveOut }: CheckedRowLineProps) {
  const name = row.kind === 'profile' ? profileName(row) : null;
  return (
    <Collapsible.Root open={isOpen} onOpenChange={onOpen}>
      <div className={styles.line}>
        {row.kind === 'profile' && row.status !== 'same' && row.status !== 'erased' && (
          <input
            type="checkbox"
            className={styles.take}
            aria-label={say('import.row.take', { account: name ?? '' })}
            checked={!row.isLeftOut}
            onChange={(event) => onLeaveOut(!event.target.checked)}
          />
        )}
        <Collapsible.Trigger className={styles.opener}>
          <span className={styles.mark} aria-hidden="true" />
          <span className={styles.words}>
            {row.kind === 'profile' ? <ProfileWords row={row} /> : <LineWords row={row} />}
          </span>
        </Collapsible.Trigger>
      </div>
      <Collapsible.Panel className={styles.details}>
        {row.kind === 'profile' ? <ProfileDetails row={row} /> : <Cells row={row} />}
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}

function ProfileWords({ row }: { row: CheckedProfile }) {
  const { profile, name, doNotContact, changes, status, hasOtherRows } = row;
  const followers = newestFollowers(row);
  const differences = changes.filter(({ isYours }) => !isYours).length + row.figureDifferences.length;
  const beside = [
    ...(followers === null ? [] : [say('import.row.followers', { value: typedCount(followers) })]),
    ...(status === 'changed' && differences > 0
      ? [say('import.row.differences', { fields: differences })]
      : []),
    ...(hasOtherRows ? [say('import.row.disagree', { list: linesWords(profile.lines) })] : []),
    ...(doNotContact ? [say('import.row.do-not-contact')] : []),
  ];
  return (
    <>
      <span className={styles.who}>
        <OutsideText>{name ?? handleText(profile.handle)}</OutsideText>{' '}
        <span className={styles.muted}>
          <OutsideText>{handleText(profile.handle)}</OutsideText> {PLATFORM_NAMES[profile.platform]}
        </span>
      </span>
      <span className={styles.muted}>{separated(beside)}</span>
    </>
  );
}

/** Of the rows that count, as they are saved. */
const newestFollowers = ({ figures }: CheckedProfile) =>
  figures
    .toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? ''))
    .find((entry) => entry.followers !== null)?.followers?.value ?? null;

function LineWords({ row }: { row: Exclude<CheckedRow, CheckedProfile> }) {
  return (
    <>
      <span className={styles.number}>{say('import.row.line', { line: formatNumber(row.line) })}</span>
      <span>
        {row.kind === 'refused-row' && refusedRowWords(row)}
        {row.kind === 'refused-cell' && (
          <>
            {row.handle !== null && (
              <>
                <OutsideText>{handleText(row.handle)}</OutsideText>{' '}
              </>
            )}
            {refusedCellWords(row)}
          </>
        )}
        {row.kind === 'left-row' && say(`import.left.${row.why}`)}
      </span>
    </>
  );
}

function ProfileDetails({ row }: { row: CheckedProfile }) {
  return (
    <ul className={styles.changes}>
      <li className={styles.muted}>{linesWords(row.profile.lines)}</li>
      {row.status === 'erased' && <li>{say('import.row.erased')}</li>}
      {detailLines(row).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Cells({ row }: { row: Exclude<CheckedRow, CheckedProfile> }) {
  if (row.kind === 'refused-cell')
    return (
      <p>
        {say('import.row.cell', {
          column: withoutReordering(row.heading),
          cell: withoutReordering(row.cell),
        })}
      </p>
    );
  return <p dir="auto">{row.cells.filter((cell) => cell !== '').join(' · ')}</p>;
}
