import { describe, expect, it } from 'vitest';
import { SIGNAL_FACTS } from '../../../lib/evaluation/signals/signal-facts';
import { SIGNAL_IDS, signalQuestion } from '../../../lib/words/signal-questions';

describe('the question of a signal', () => {
  it.each(SIGNAL_IDS)('%s is a question for each threshold, without an accusation', (id) => {
    const { low, high } = SIGNAL_FACTS[id].usual;
    const isFromTable = low === null && high === null;
    const sides = (['below', 'above'] as const).filter(
      (side) => isFromTable || (side === 'below' ? low : high) !== null,
    );
    expect(sides.length).toBeGreaterThan(0);
    for (const side of sides) {
      const question = signalQuestion({ id, side });
      expect(question).toMatch(/\?$/);
      expect(question).not.toMatch(/fake|fraud|bought likes|bots|suspicious|cheat/i);
    }
    expect(signalQuestion({ id, side: null })).toBeNull();
  });
});
