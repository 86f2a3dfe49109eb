import { type Candidate, nameOf } from '../../lib/model/candidate';
import { handleText } from '../../lib/model/place';
import { PLATFORM_NAMES } from '../../lib/model/platform';
import { earlierHandleText } from '../../lib/words/account-words';
import { say } from '../../lib/words/catalogue/say';
import { nameInFull } from '../../lib/words/saved-words';
import { ExternalLink } from '../ui/ExternalLink';
import { OutsideText } from '../ui/OutsideText';
import tableStyles from './CandidateTable.module.css';
import { joined } from './joined-classes';
import type { ListColumn } from './list-column';
import styles from './TableCell.module.css';

/** Whom a row is about. It stays visible while the other columns scroll sideways. */
export function nameColumn(): ListColumn {
  return {
    id: 'name',
    words: say('shortlist.column.name'),
    width: 124,
    compactWidth: 152,
    fullWidth: 220,
    takesRoom: 1,
    startsAscending: true,
    className: joined(styles.words, tableStyles.who),
    headingClass: tableStyles.who,
    cell: ({ entry: { candidate } }) => (
      <>
        <div className={styles.name}>
          <ExternalLink href={candidate.profileUrl} inFull={nameInFull(candidate)}>
            {nameOf(candidate)}
          </ExternalLink>
        </div>
        {/* Words beside each other in a row of one line. */}{' '}
        <div className={styles.handle}>
          <OutsideText>{handleText(candidate.handle)}</OutsideText>{' '}
          <span className={styles.platform}>{PLATFORM_NAMES[candidate.platform]}</span>
        </div>{' '}
        <EarlierHandle candidate={candidate} />{' '}
        {candidate.doNotContact && (
          <div className={styles.forbidden}>{say('shortlist.decisions.forbidden')}</div>
        )}
      </>
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
