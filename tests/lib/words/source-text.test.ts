import { afterEach, describe, expect, it } from 'vitest';
import { MODIFIER_IDS } from '../../../lib/evaluation/money/modifiers';
import { SIGNAL_FACTS } from '../../../lib/evaluation/signals/signal-facts';
import { FORMULAS } from '../../../lib/metrics/measures/formulas';
import { setLanguage } from '../../../lib/words/catalogue/current-language';
import { formulaSource } from '../../../lib/words/formula-words';
import { modifierSource } from '../../../lib/words/modifier-names';
import { signalFacts } from '../../../lib/words/signal-words';
import { sourceText } from '../../../lib/words/source-text';

describe('the name of a source', () => {
  it.each([
    ['inBeat', 2025, 'inBeat, 2025'],
    ['IZEA, State of Influencer Earnings 2022', 2022, 'IZEA, State of Influencer Earnings 2022'],
    ['inzpire.me', null, 'inzpire.me, undated'],
  ])('%s of %s is “%s”: no figure stands without its year or the want of one', (source, year, text) => {
    expect(sourceText({ source, year })).toBe(text);
  });
});

describe('what a source writes', () => {
  afterEach(() => setLanguage('en'));

  const thresholdOf = (id: keyof typeof SIGNAL_FACTS) =>
    signalFacts({
      id,
      ...SIGNAL_FACTS[id],
      value: { value: 1, low: 1, high: 1 },
      result: 'usual',
      side: null,
      sampleSize: 6,
    })[0]?.text ?? '';

  it('is said in English beside its name', () => {
    expect(thresholdOf('followers-jump')).toBe('Yardstick’s own choice: over 7 to 31 days, 2026');
    expect(thresholdOf('views-per-like')).toBe('trendHERO help, main metrics, undated');
    expect(modifierSource('bundle')).toBe('Film Daily: 25 to 35% below the price of single posts');
    expect(modifierSource('urgency')).toBe('No published figure.');
    expect(formulaSource('views-by-followers')).toBe(
      'Yardstick. It tells how far posts travel for the size of the account',
    );
    expect(formulaSource('likes-by-followers')).toBe(FORMULAS['likes-by-followers'].source);
  });

  it('is in the language of the interface', async () => {
    await setLanguage('en-XA');
    const said = [
      ...MODIFIER_IDS.map(modifierSource),
      thresholdOf('following-many'),
      thresholdOf('following-above-followers'),
      thresholdOf('posts-too-even'),
      thresholdOf('empty-comments'),
      thresholdOf('last-post'),
      thresholdOf('followers-jump'),
      formulaSource('views-by-followers'),
    ];
    expect(said.filter((text) => !/^\[+\S*[^ -~]/.test(text))).toEqual([]);
  });
});
