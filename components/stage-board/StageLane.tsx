import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type PointerEvent, useEffect, useRef } from 'react';
import type { Label } from '../../lib/model/label';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { stageWords } from '../../lib/words/saved-words';
import styles from './StageBoard.module.css';
import { StageCard } from './StageCard';
import type { Drag } from './use-card-drag';
import type { Lane } from './use-lanes';

/** A usual card and the room below it, in pixels. Names and figures that need more lines make it higher. */
const CARD = 120;
/** Cards beyond the edges of the view, so that the next one is there when a key moves to it. */
const BEYOND = 4;

/** A card and the stage that it was moved to: until the list knows, the card is still in the one before. */
export interface Followed {
  id: string;
  stage: string;
}

interface StageLaneProps {
  stage: Label;
  stages: readonly Label[];
  lane: Lane | undefined;
  drag: Drag | null;
  /** The card that Tab reaches. */
  tabStopId: string | null;
  /** A moved card that gets the focus where it arrives. */
  follow: Followed | null;
  onFollowed(): void;
  onShow(stage: string, place: number): void;
  onOpen(id: string): void;
  onMove(id: string, stage: string): void;
  onPointerDown(event: PointerEvent<HTMLElement>, id: string): void;
}

/** One stage with its candidates. Only the cards in view are rendered. */
export function StageLane({ stage, stages, lane, drag, tabStopId, follow, ...on }: StageLaneProps) {
  const frame = useRef<HTMLDivElement>(null);
  const followId = follow?.stage === stage.id ? follow.id : null;
  const total = lane?.total ?? 0;
  const held = [tabStopId, followId].flatMap((id) => (id === null ? [] : (lane?.placeOf(id) ?? [])));
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLLIElement>({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => CARD,
    overscan: BEYOND,
    getItemKey: (place) => lane?.cardAt(place)?.candidate.id ?? place,
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), ...held.filter((place) => place < total)])].sort(
        (a, b) => a - b,
      ),
  });
  const first = virtualizer.range?.startIndex ?? 0;
  const { onShow, onFollowed } = on;
  useEffect(() => onShow(stage.id, first), [onShow, stage.id, first]);

  const followed = followId === null ? null : (lane?.placeOf(followId) ?? null);
  useEffect(() => {
    if (followed === null || followId === null) return;
    virtualizer.scrollToIndex(followed);
    const card = frame.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(followId)}"]`);
    if (!card) return;
    card.focus();
    onFollowed();
  });

  const name = stageWords(stage);
  return (
    <section
      className={styles.lane}
      data-stage={stage.id}
      data-over={(drag !== null && drag.over === stage.id) || undefined}
      aria-label={say('board.lane', { stage: name, profiles: total })}
    >
      <h2 className={styles.heading}>
        {stage.colour && (
          <span
            className={styles.mark}
            style={{ background: `var(--label-${stage.colour})` }}
            aria-hidden="true"
          />
        )}
        <bdi>{name}</bdi>
        <span className={styles.count}>{lane && formatNumber(total)}</span>
      </h2>
      {lane && total === 0 && <p className={styles.none}>{say('board.none')}</p>}
      <div ref={frame} className={styles.cards} data-part="cards">
        {total > 0 && (
          <ul className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const entry = lane?.cardAt(index);
              if (!entry) return null;
              const { id } = entry.candidate;
              return (
                <li
                  key={id}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  data-id={id}
                  className={styles.place}
                  style={{ insetBlockStart: start }}
                  aria-setsize={total}
                  aria-posinset={index + 1}
                >
                  <StageCard
                    entry={entry}
                    stages={stages}
                    isTabStop={id === tabStopId}
                    isDragged={drag?.id === id}
                    onOpen={on.onOpen}
                    onMove={on.onMove}
                    onPointerDown={on.onPointerDown}
                  />
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </section>
  );
}
