import { line, median, ms } from '../figures.ts';
import type { PopupCosts } from './popup-costs.ts';

const MAX_TIMES = 1.3;

export function popupLines({ popupMs, emptyMs }: PopupCosts): string[] {
  const times = median(popupMs.map((popup, round) => popup / (emptyMs[round] as number)));
  const figure = `${ms(median(popupMs))} = ${times.toFixed(2)} x an empty popup with one read (${ms(median(emptyMs))})`;
  return [
    'The popup over a profile that the session has',
    line('followers painted', figure, { words: `at most ${MAX_TIMES} x`, met: times <= MAX_TIMES }),
  ];
}
