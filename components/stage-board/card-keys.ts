/** What a key does on a card. */
export type CardKey = { kind: 'focus'; id: string } | { kind: 'move'; id: string; stage: string };

const cardsIn = (lane: Element): HTMLElement[] =>
  // In the order seen; cards that are kept may stand anywhere in the document.
  [...lane.querySelectorAll<HTMLElement>('[data-card]')].sort((a, b) => topOf(a) - topOf(b));

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/**
 * The answer to a key on a card; null if it does nothing. Arrows go to the card beside it, up or down in its stage and sideways to the
 * card of the next stage at the same height. With Shift, left and right move the card itself.
 */
export function cardKey(
  card: HTMLElement,
  { key, shiftKey }: { key: string; shiftKey: boolean },
): CardKey | null {
  const lane = card.closest('[data-stage]');
  if (!lane) return null;
  const id = (one: HTMLElement | undefined) => (one?.dataset.card === undefined ? null : one.dataset.card);
  const focus = (to: string | null): CardKey | null => (to === null ? null : { kind: 'focus', id: to });
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    if (shiftKey) return null;
    const cards = cardsIn(lane);
    return focus(id(cards[cards.indexOf(card) + (key === 'ArrowDown' ? 1 : -1)]));
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const isForward = (key === 'ArrowRight') === (getComputedStyle(lane).direction !== 'rtl');
  const lanes = [...(lane.parentElement?.querySelectorAll('[data-stage]') ?? [])];
  const rest = isForward
    ? lanes.slice(lanes.indexOf(lane) + 1)
    : lanes.slice(0, lanes.indexOf(lane)).reverse();
  if (shiftKey) {
    const stage = rest[0]?.getAttribute('data-stage');
    const own = id(card);
    return stage && own !== null ? { kind: 'move', id: own, stage } : null;
  }
  const beside = rest.map(cardsIn).find((cards) => cards.length > 0) ?? [];
  const nearest = beside.toSorted(
    (a, b) => Math.abs(topOf(a) - topOf(card)) - Math.abs(topOf(b) - topOf(card)),
  )[0];
  return focus(id(nearest));
}
