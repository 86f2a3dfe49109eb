import type { KeyboardEvent, RefCallback } from 'react';
import type { ListedRow } from '../../lib/lists/list-client';
import { nameOf } from '../../lib/model/candidate';
import { withoutReordering } from '../../lib/model/outside-text';
import { handleText } from '../../lib/model/place';
import { PLATFORM_NAMES } from '../../lib/model/platform';
import { earlierHandleText } from '../../lib/words/account-words';
import { say } from '../../lib/words/catalogue/say';
import { lastPostDay } from '../../lib/words/last-post-words';
import { separated } from '../../lib/words/lists';
import { accountWords, nameInFull, profileCountName, stageText } from '../../lib/words/saved-words';
import { standingInShort } from '../../lib/words/verdict-words';
import { Button } from '../ui/Button';
import { ExternalLink } from '../ui/ExternalLink';
import { FactsTooltip } from '../ui/FactsTooltip';
import { Figure } from '../ui/Figure';
import styles from './CandidateRow.module.css';
import { RateFigure } from './RateFigure';

interface CandidateRowProps {
  row: ListedRow;
  /** Empty room above it in place of rows that are not rendered, in pixels. */
  above: number;
  /** How many rows the list has. */
  total: number;
  nowMs: number;
  measure: RefCallback<HTMLElement>;
  onRemove(): void;
}

/** One candidate in two lines: the name and the two most important figures, then the stage of work. */
export function CandidateRow({ row, above, total, nowMs, measure, onRemove }: CandidateRowProps) {
  const { entry, place } = row;
  const { candidate, snapshot, evaluation } = entry;
  const standing = evaluation && standingInShort(evaluation.verdict);
  const { platform, handle, tags } = candidate;
  const earlier = earlierHandleText(candidate);
  const lastPost = evaluation?.lastPost;
  // Facts that do not fit the line are shown on hover and focus.
  const facts = [
    { label: say('shortlist.row.handle'), text: withoutReordering(handleText(handle)) },
    ...(earlier ? [{ label: null, text: withoutReordering(earlier) }] : []),
    { label: say('shortlist.row.platform'), text: PLATFORM_NAMES[platform] },
    { label: say('shortlist.row.stage'), text: stageText(candidate) },
    ...(tags.length === 0
      ? []
      : [{ label: say('shortlist.row.tags'), text: separated(tags.map(withoutReordering)) }]),
    ...(lastPost
      ? [{ label: null, text: say('shortlist.row.last-post', { day: lastPostDay(lastPost, nowMs) }) }]
      : []),
    ...(standing ? [{ label: say('shortlist.row.standing'), text: standing }] : []),
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete') onRemove();
    else if (event.key === 'ArrowDown') focusRow(event, place + 1);
    else if (event.key === 'ArrowUp') focusRow(event, place - 1);
    else return;
    event.preventDefault();
  };
  return (
    <li
      ref={measure}
      className={styles.row}
      style={{ marginTop: above }}
      data-index={place}
      data-id={candidate.id}
      aria-posinset={place + 1}
      aria-setsize={total}
    >
      <div className={styles.line}>
        <span className={styles.who}>
          <ExternalLink href={candidate.profileUrl} onKeyDown={onKeyDown} inFull={nameInFull(candidate)}>
            {nameOf(candidate)}
          </ExternalLink>
        </span>
        <span className={styles.figures}>
          {snapshot && <Figure label={profileCountName('followers')} reading={snapshot.profile.followers} />}
          <RateFigure entry={entry} nowMs={nowMs} />
        </span>
      </div>
      <div className={styles.line}>
        <FactsTooltip className={styles.details} facts={facts}>
          {facts.map(({ text }) => text).join(' · ')}
        </FactsTooltip>
        <Button
          variant="quiet"
          atEdge
          name={say('shortlist.remove-name', { account: accountWords(candidate) })}
          onPress={onRemove}
        >
          {say('shortlist.remove')}
        </Button>
      </div>
    </li>
  );
}

function focusRow({ currentTarget }: KeyboardEvent, place: number) {
  currentTarget.closest('ul')?.querySelector(`[data-index="${place}"]`)?.querySelector('a')?.focus();
}
