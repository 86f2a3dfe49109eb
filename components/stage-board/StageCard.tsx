import type { PointerEvent } from 'react';
import type { ListedEntry } from '../../lib/lists/listed-entry';
import { spanOf } from '../../lib/metrics/measures/span';
import { nameOf } from '../../lib/model/candidate';
import type { Label } from '../../lib/model/label';
import { handleText } from '../../lib/model/place';
import { PLATFORM_NAMES } from '../../lib/model/platform';
import { cardRate, sizeAndPrice } from '../../lib/words/board-words';
import { say } from '../../lib/words/catalogue/say';
import { accountWords, stageWords } from '../../lib/words/saved-words';
import styles from './StageBoard.module.css';

interface StageCardProps {
  entry: ListedEntry;
  stages: readonly Label[];
  /** Whether Tab reaches it; the arrow keys go to the others. */
  isTabStop: boolean;
  isDragged: boolean;
  onOpen(id: string): void;
  onMove(id: string, stage: string): void;
  onPointerDown(event: PointerEvent<HTMLElement>, id: string): void;
}

/** One candidate on the board: who it is, its rate, size and price, and the stage to move it to. */
export function StageCard({ entry, stages, isTabStop, isDragged, ...on }: StageCardProps) {
  const { candidate, snapshot } = entry;
  const { id } = candidate;
  const followers = spanOf(snapshot?.profile.followers);
  return (
    <div
      className={styles.card}
      data-dragged={isDragged || undefined}
      onPointerDown={(event) => on.onPointerDown(event, id)}
    >
      <button
        type="button"
        className={styles.name}
        data-card={id}
        data-part="row"
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => on.onOpen(id)}
      >
        <bdi>{nameOf(candidate)}</bdi>
      </button>
      <p className={styles.line}>
        <bdi>{handleText(candidate.handle)}</bdi> {PLATFORM_NAMES[candidate.platform]}
      </p>
      <p className={styles.figures}>{sizeAndPrice(candidate, followers)}</p>
      <p className={styles.figures}>{cardRate(entry)}</p>
      <div className={styles.foot}>
        <select
          className={styles.stage}
          aria-label={say('shortlist.stage.of', { account: accountWords(candidate) })}
          value={candidate.stage}
          tabIndex={isTabStop ? 0 : -1}
          onChange={(event) => on.onMove(id, event.target.value)}
        >
          {stages.map((stage) => (
            <option key={stage.id} value={stage.id}>
              {stageWords(stage)}
            </option>
          ))}
        </select>
        {candidate.doNotContact && <span className={styles.forbidden}>{say('board.do-not-contact')}</span>}
      </div>
    </div>
  );
}
