import type { ReactNode } from 'react';
import type { Brief } from '../../lib/evaluation/brief/brief';
import type { ListedRow } from '../../lib/lists/list-client';
import type { SortColumn } from '../../lib/lists/list-query';
import { type Candidate, nameOf } from '../../lib/model/candidate';
import { withoutReordering } from '../../lib/model/outside-text';
import { handleText } from '../../lib/model/place';
import { PLATFORM_NAMES } from '../../lib/model/platform';
import type { FormulaId } from '../../lib/model/platform-facts';
import { earlierHandleText } from '../../lib/words/account-words';
import { listedFitSentence, listedFitText } from '../../lib/words/fit-words';
import { formulaName } from '../../lib/words/formula-words';
import { feeText } from '../../lib/words/money-text';
import { formatDay, formatNumber } from '../../lib/words/numbers';
import { stageText } from '../../lib/words/saved-words';
import { ExternalLink } from '../ui/ExternalLink';
import { FactsTooltip } from '../ui/FactsTooltip';
import { Figure } from '../ui/Figure';
import { OutsideText } from '../ui/OutsideText';
import styles from './CandidateTable.module.css';
import { LastPostFigure } from './LastPostFigure';
import { MeasureFigure } from './RateFigure';
import { StandingCell } from './StandingCell';
import { TierFigure } from './TierFigure';

/** One column of the table. Its id is the column that it is sorted by. */
export interface ListColumn {
  id: SortColumn | 'labels';
  words: string;
  /** Figures and dates start with the highest; names and stages with the first. */
  startsAscending?: boolean;
  /** Hidden until the user asks for it. */
  isExtra?: boolean;
  className?: string | undefined;
  /** Of the heading too. */
  headingClass?: string | undefined;
  cell(row: ListedRow, nowMs: number): ReactNode;
}

const join = (...classes: (string | undefined)[]) => classes.filter(Boolean).join(' ');

/** The columns in order. Each measure has its own, so that sorting never mixes measures. */
export function listColumns(measures: readonly FormulaId[], brief: Brief | null): ListColumn[] {
  return [
    {
      id: 'name',
      words: 'Profile',
      startsAscending: true,
      className: join(styles.words, styles.who),
      headingClass: styles.who,
      cell: ({ entry: { candidate } }) => (
        <>
          <ExternalLink href={candidate.profileUrl}>{nameOf(candidate)}</ExternalLink>
          <div className={styles.handle}>
            <OutsideText>{handleText(candidate.handle)}</OutsideText>{' '}
            <span className={styles.platform}>{PLATFORM_NAMES[candidate.platform]}</span>
          </div>
          <EarlierHandle candidate={candidate} />
        </>
      ),
    },
    {
      id: 'platform',
      words: 'Platform',
      startsAscending: true,
      isExtra: true,
      cell: ({ entry }) => PLATFORM_NAMES[entry.candidate.platform],
    },
    {
      id: 'followers',
      words: 'Followers',
      className: styles.figure,
      headingClass: styles.figure,
      cell: ({ entry: { snapshot, evaluation } }) => (
        <>
          {snapshot && <Figure label="Followers" reading={snapshot.profile.followers} />}
          <TierFigure tier={evaluation?.tier ?? null} className={styles.handle} />
        </>
      ),
    },
    {
      id: 'tier',
      words: 'Tier',
      isExtra: true,
      cell: ({ entry }) => <TierFigure tier={entry.evaluation?.tier ?? null} />,
    },
    ...measures.map(
      (formula): ListColumn => ({
        id: `rate.${formula}`,
        words: formulaName(formula),
        className: join(styles.figure, styles.breaks),
        headingClass: join(styles.figure, styles.breaks),
        cell: ({ entry }, nowMs) => <MeasureFigure formula={formula} entry={entry} nowMs={nowMs} />,
      }),
    ),
    {
      id: 'standing',
      words: 'For its size',
      className: styles.standing,
      cell: ({ entry, rank }) => <StandingCell entry={entry} rank={rank} />,
    },
    ...(brief ? [fitColumn(brief)] : []),
    {
      id: 'lastPostAtMs',
      words: 'Last post',
      className: styles.date,
      cell: ({ entry }, nowMs) => <LastPostFigure entry={entry} nowMs={nowMs} />,
    },
    {
      id: 'postsPerWeek',
      words: 'Posts a week',
      isExtra: true,
      className: styles.figure,
      headingClass: styles.figure,
      cell: ({ entry }) => {
        const pace = entry.evaluation?.postsPerWeek;
        return pace == null ? null : formatNumber(pace);
      },
    },
    {
      id: 'stage',
      words: 'Stage',
      startsAscending: true,
      cell: ({ entry }) => stageText(entry.candidate),
    },
    {
      id: 'email',
      words: 'Email',
      isExtra: true,
      className: styles.words,
      cell: ({ entry }) => <OutsideText>{entry.candidate.email ?? ''}</OutsideText>,
    },
    {
      id: 'fee',
      words: 'Fee',
      className: styles.figure,
      headingClass: styles.figure,
      cell: ({ entry: { candidate } }) =>
        candidate.fee && feeText(candidate.fee.amount, candidate.fee.currency),
    },
    {
      id: 'labels',
      words: 'Tags and note',
      className: styles.words,
      cell: ({ entry: { candidate } }) => (
        <>
          <OutsideText>{candidate.tags.map(withoutReordering).join(', ')}</OutsideText>
          {candidate.notes !== '' && (
            <div className={styles.note} dir="auto">
              {candidate.notes}
            </div>
          )}
        </>
      ),
    },
    {
      id: 'savedAtMs',
      words: 'Saved',
      className: styles.date,
      cell: ({ entry }, nowMs) => formatDay(entry.candidate.savedAtMs, nowMs),
    },
  ];
}

function fitColumn({ name }: Brief): ListColumn {
  return {
    id: 'fitPercent',
    words: 'Fit',
    className: styles.figure,
    headingClass: styles.figure,
    cell: ({ fit }) =>
      fit && (
        <FactsTooltip
          name={`Fit: ${listedFitText(fit)}`}
          facts={[{ label: null, text: listedFitSentence(name, fit) }]}
        >
          {listedFitText(fit)}
        </FactsTooltip>
      ),
  };
}

function EarlierHandle({ candidate }: { candidate: Candidate }) {
  const earlier = earlierHandleText(candidate);
  return (
    earlier && (
      <div className={styles.handle}>
        <OutsideText>{earlier}</OutsideText>
      </div>
    )
  );
}
