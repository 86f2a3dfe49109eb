import type { Brief } from '../../lib/evaluation/brief/brief';
import { type Candidate, nameOf } from '../../lib/model/candidate';
import type { OwnField } from '../../lib/model/label';
import { handleText } from '../../lib/model/place';
import { PLATFORM_NAMES } from '../../lib/model/platform';
import type { FormulaId } from '../../lib/model/platform-facts';
import { earlierHandleText } from '../../lib/words/account-words';
import { say } from '../../lib/words/catalogue/say';
import { listedFitSentence, listedFitText } from '../../lib/words/fit-words';
import { formulaName } from '../../lib/words/formula-words';
import { feeText } from '../../lib/words/money-text';
import { formatDay, formatNumber } from '../../lib/words/numbers';
import { nameInFull, stageText } from '../../lib/words/saved-words';
import { ExternalLink } from '../ui/ExternalLink';
import { FactsTooltip } from '../ui/FactsTooltip';
import { Figure } from '../ui/Figure';
import { OutsideText } from '../ui/OutsideText';
import styles from './CandidateTable.module.css';
import { decisionColumns } from './decision-columns';
import { LastPostFigure } from './LastPostFigure';
import { fieldColumnOf, labelColumns } from './label-columns';
import type { ListColumn } from './list-column';
import { MeasureFigure } from './RateFigure';
import { StandingCell } from './StandingCell';
import { TierFigure } from './TierFigure';
import { typedFollowersColumn } from './typed-followers-column';

const join = (...classes: (string | undefined)[]) => classes.filter(Boolean).join(' ');

/** The columns in order. Each measure has its own, so that sorting never mixes measures. */
export function listColumns(
  measures: readonly FormulaId[],
  brief: Brief | null,
  fields: readonly OwnField[],
  hasTyped = false,
): ListColumn[] {
  return [
    {
      id: 'name',
      words: say('shortlist.column.name'),
      width: 124,
      startsAscending: true,
      className: join(styles.words, styles.who),
      headingClass: styles.who,
      cell: ({ entry: { candidate } }) => (
        <>
          <div className={styles.name}>
            <ExternalLink href={candidate.profileUrl} inFull={nameInFull(candidate)}>
              {nameOf(candidate)}
            </ExternalLink>
          </div>
          <div className={styles.handle}>
            <OutsideText>{handleText(candidate.handle)}</OutsideText>{' '}
            <span className={styles.platform}>{PLATFORM_NAMES[candidate.platform]}</span>
          </div>
          <EarlierHandle candidate={candidate} />
          {candidate.doNotContact && (
            <div className={styles.forbidden}>{say('shortlist.decisions.forbidden')}</div>
          )}
        </>
      ),
    },
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
      className: styles.figure,
      headingClass: styles.figure,
      cell: ({ entry: { snapshot, evaluation } }) => (
        <>
          {snapshot && (
            <Figure label={say('shortlist.column.followers')} reading={snapshot.profile.followers} />
          )}
          <TierFigure tier={evaluation?.tier ?? null} className={styles.handle} />
        </>
      ),
    },
    ...(hasTyped ? [typedFollowersColumn()] : []),
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
        className: join(styles.figure, styles.breaks),
        headingClass: join(styles.figure, styles.breaks),
        cell: ({ entry }, nowMs) => <MeasureFigure formula={formula} entry={entry} nowMs={nowMs} />,
      }),
    ),
    {
      id: 'standing',
      words: say('shortlist.column.standing'),
      width: 96,
      cell: ({ entry, rank }) => <StandingCell entry={entry} rank={rank} />,
    },
    ...(brief ? [fitColumn(brief)] : []),
    {
      id: 'lastPostAtMs',
      words: say('shortlist.column.last-post'),
      width: 72,
      className: styles.date,
      cell: ({ entry }, nowMs) => <LastPostFigure entry={entry} nowMs={nowMs} />,
    },
    {
      id: 'postsPerWeek',
      words: say('shortlist.column.pace'),
      width: 68,
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
      words: say('shortlist.column.stage'),
      width: 88,
      startsAscending: true,
      cell: ({ entry }) => stageText(entry.candidate),
    },
    {
      id: 'email',
      words: say('shortlist.column.email'),
      width: 170,
      isExtra: true,
      className: styles.words,
      cell: ({ entry }) => <OutsideText>{entry.candidate.email ?? ''}</OutsideText>,
    },
    {
      id: 'fee',
      words: say('shortlist.column.fee'),
      width: 72,
      className: styles.figure,
      headingClass: styles.figure,
      cell: ({ entry: { candidate } }) =>
        candidate.fee && feeText(candidate.fee.amount, candidate.fee.currency),
    },
    ...decisionColumns(),
    ...labelColumns(),
    {
      id: 'savedOrder',
      words: say('shortlist.column.saved'),
      width: 56,
      className: styles.date,
      cell: ({ entry }, nowMs) => formatDay(entry.candidate.savedAtMs, nowMs),
    },
    ...fields.map(fieldColumnOf),
  ];
}

/** Tags and note do not stand there twice. */
export function isShown({ id, isExtra = false }: ListColumn, extras: readonly string[]): boolean {
  if (id === 'labels') return !extras.includes('tags') && !extras.includes('note');
  return !isExtra || extras.includes(id);
}

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
