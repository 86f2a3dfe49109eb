import type { Brief } from '../../lib/evaluation/brief/brief';
import { STAGES } from '../../lib/model/candidate';
import type { OwnField } from '../../lib/model/label';
import { PLATFORM_NAMES } from '../../lib/model/platform';
import type { FormulaId } from '../../lib/model/platform-facts';
import { say } from '../../lib/words/catalogue/say';
import { listedFitSentence, listedFitText } from '../../lib/words/fit-words';
import { formulaName } from '../../lib/words/formula-words';
import { formatDay } from '../../lib/words/numbers';
import { paceText } from '../../lib/words/pace-words';
import { stageText, stageWords } from '../../lib/words/saved-words';
import { FactsTooltip } from '../ui/FactsTooltip';
import { Figure } from '../ui/Figure';
import { OutsideText } from '../ui/OutsideText';
import { decisionColumns } from './decision-columns';
import { headingWordWidth } from './heading-word-width';
import { joined } from './joined-classes';
import { LastPostFigure } from './LastPostFigure';
import { fieldColumnOf, labelColumns } from './label-columns';
import type { ListColumn } from './list-column';
import { nameColumn } from './name-column';
import { priceColumns } from './price-columns';
import { MeasureFigure } from './RateFigure';
import { StandingCell } from './StandingCell';
import styles from './TableCell.module.css';
import { TierFigure } from './TierFigure';
import { typedFollowersColumn, typedRateColumn } from './typed-columns';

/** What decides which columns there are, and in which order they usually are. */
export interface ColumnSources {
  measures: readonly FormulaId[];
  brief: Brief | null;
  fields: readonly OwnField[];
  /** Whether any profile has followers, and a rate, that were imported or typed. */
  hasTyped: boolean;
  hasTypedRate: boolean;
  /** Whether a price was offered to any profile, and agreed with any. */
  hasOffered: boolean;
  hasAgreed: boolean;
  hasRead: boolean;
}

/** What an answer of the list, the brief and the custom fields say about the columns. */
export function columnSources(
  answer: Omit<ColumnSources, 'brief' | 'fields'>,
  brief: Brief | null,
  fields: readonly OwnField[],
): ColumnSources {
  const { measures, hasTyped, hasTypedRate, hasOffered, hasAgreed, hasRead } = answer;
  return { measures, brief, fields, hasTyped, hasTypedRate, hasOffered, hasAgreed, hasRead };
}

/** The columns in their usual order. Each measure has its own, so that sorting never mixes measures. */
export function listColumns({ hasRead, ...sources }: ColumnSources): ListColumn[] {
  const columns = columnsOf(sources);
  if (hasRead) return columns;
  // Nothing was read on any page yet, so these are empty. Beside them an imported list had no room for handles, tags and notes.
  const isEmpty = ({ id }: ListColumn) =>
    ['followers', 'standing', 'lastPostAtMs'].includes(id) || id.startsWith('rate.');
  return columns.map((column) => (isEmpty(column) ? { ...column, isExtra: true } : column));
}

function columnsOf(sources: Omit<ColumnSources, 'hasRead'>): ListColumn[] {
  const { measures, brief, fields, hasTyped, hasTypedRate } = sources;
  return [
    nameColumn(),
    {
      id: 'platform',
      words: say('shortlist.column.platform'),
      width: 84,
      startsAscending: true,
      isExtra: true,
      cell: ({ entry }) => PLATFORM_NAMES[entry.candidate.platform],
    },
    {
      id: 'followers',
      words: say('shortlist.column.followers'),
      width: 84,
      compactWidth: 100,
      fullWidth: 140,
      className: styles.figure,
      headingClass: styles.figure,
      cell: ({ entry: { snapshot, evaluation } }) => (
        <>
          {snapshot && (
            <Figure label={say('shortlist.column.followers')} reading={snapshot.profile.followers} />
          )}{' '}
          <TierFigure tier={evaluation?.tier ?? null} className={styles.handle} />
        </>
      ),
    },
    ...(hasTyped ? [typedFollowersColumn()] : []),
    ...(hasTypedRate ? [typedRateColumn()] : []),
    {
      id: 'tier',
      words: say('shortlist.column.tier'),
      width: 72,
      isExtra: true,
      cell: ({ entry }) => <TierFigure tier={entry.evaluation?.tier ?? null} />,
    },
    ...measures.map(
      (formula): ListColumn => ({
        id: `rate.${formula}`,
        words: formulaName(formula),
        width: 96,
        compactWidth: 77,
        fullWidth: 96,
        className: joined(styles.figure, styles.breaks),
        headingClass: joined(styles.figure, styles.breaks),
        cell: ({ entry }, nowMs) => <MeasureFigure formula={formula} entry={entry} nowMs={nowMs} />,
      }),
    ),
    {
      id: 'standing',
      words: say('shortlist.column.standing'),
      width: 96,
      compactWidth: 92,
      fullWidth: 110,
      cell: ({ entry, rank }) => <StandingCell entry={entry} rank={rank} />,
    },
    ...(brief ? [fitColumn(brief)] : []),
    {
      id: 'lastPostAtMs',
      words: say('shortlist.column.last-post'),
      width: 72,
      cellWords: say('last-post.day-or-later', { day: '' }),
      compactWidth: 76,
      cell: ({ entry }, nowMs) => <LastPostFigure entry={entry} nowMs={nowMs} />,
    },
    {
      id: 'postsPerWeek',
      words: say('shortlist.column.pace'),
      width: 84,
      cellWords: say('pace.at-least', { number: '' }),
      isExtra: true,
      className: joined(styles.figure, styles.breaks),
      headingClass: joined(styles.figure, styles.breaks),
      cell: ({ entry }) => {
        const pace = entry.evaluation?.pace;
        return pace ? paceText(pace) : null;
      },
    },
    {
      id: 'stage',
      words: say('shortlist.column.stage'),
      width: 88,
      compactWidth: stageWidth(),
      fullWidth: 132,
      startsAscending: true,
      cell: ({ entry }) => stageText(entry.candidate),
    },
    {
      id: 'email',
      words: say('shortlist.column.email'),
      width: 170,
      takesRoom: 1,
      isExtra: true,
      className: styles.words,
      cell: ({ entry }) => <OutsideText>{entry.candidate.email ?? ''}</OutsideText>,
    },
    ...priceColumns(sources),
    ...decisionColumns(),
    ...labelColumns(),
    {
      id: 'savedOrder',
      words: say('shortlist.column.saved'),
      width: 56,
      cell: ({ entry }, nowMs) => formatDay(entry.candidate.savedAtMs, nowMs),
    },
    ...fields.map(fieldColumnOf),
  ];
}

/** A cell's text is larger than a heading's, and has space around it. */
const CELL_BY_HEADING = 1.08;
const AROUND_PX = 12;

/** What the longest of the built-in stages needs in a row of one line, in pixels. */
const stageWidth = (): number =>
  Math.ceil(
    Math.max(...STAGES.map((id) => headingWordWidth(stageWords({ id, name: null })))) * CELL_BY_HEADING,
  ) + AROUND_PX;

function fitColumn({ name }: Brief): ListColumn {
  return {
    id: 'fitPercent',
    words: say('shortlist.column.fit'),
    width: 64,
    className: styles.figure,
    headingClass: styles.figure,
    cell: ({ fit }) =>
      fit && (
        <FactsTooltip
          name={say('number.named', { name: say('shortlist.column.fit'), value: listedFitText(fit) })}
          facts={[{ label: null, text: listedFitSentence(name, fit) }]}
        >
          {listedFitText(fit)}
        </FactsTooltip>
      ),
  };
}
