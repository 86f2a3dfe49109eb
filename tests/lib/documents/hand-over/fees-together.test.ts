// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { candidateOf, pageOf } from './profiles';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const maya = { candidate: candidateOf({ fee: eur(3_331.82) }) };
const otto = {
  candidate: candidateOf({ id: 'otto', handle: 'otto', fee: eur(450), stage: 'declined', stageName: null }),
};

/** The totals of a page with fees, as text. */
function totals(over: Parameters<typeof pageOf>[0] = {}) {
  const { all } = pageOf({
    ...{ profiles: [maya, otto], withFees: true, budget: eur(5_000), withStage: true },
    ...over,
  });
  return all('.money')[0]?.textContent?.replace(/\s+/g, ' ') ?? '';
}

describe('The fees of a hand-over together', () => {
  it('leave out who has declined if the budget does, and say so', () => {
    const text = totals({ withoutDeclined: true });
    expect(text).toContain('Fees in EUR€3,331.82: 1 asked');
    expect(text).toContain('Left€1,668.18');
    expect(text).toContain('Declined, so not included in these totals: @otto (€450).');
  });

  it('say that a fee is left out, but not why, on a page without stages', () => {
    const text = totals({ withoutDeclined: true, withStage: false });
    expect(text).toContain('Left€1,668.18');
    expect(text).toContain('Not included in these totals: @otto (€450).');
    expect(text).not.toMatch(/declined/i);
  });

  it('say of how many fees the cost per like or comment is', () => {
    const unread = { candidate: candidateOf({ id: 'noor', fee: eur(900) }), snapshots: [] };
    expect(totals({ profiles: [maya, unread] })).toMatch(
      /Cost per like or comment \(EUR\)€[\d.]+\. Based on 1 of 2 fees\. For 1 profile, likes or comments are unknown\./,
    );
  });

  it('are given with and without who has declined, where the page tells the stage', () => {
    expect(totals()).toContain('Without declined profiles€3,331.82, Left: €1,668.18');
    expect(totals({ withoutDeclined: true })).toContain('With declined profiles€3,781.82, Left: €1,218.18');
    expect(totals({ budget: null })).toMatch(/Without declined profiles€3,331\.82(?!,)/);
    expect(totals({ withStage: false })).not.toMatch(/declined profiles/);
    expect(totals({ profiles: [otto, otto] })).toContain('Without declined profiles€0, Left: €5,000');
    const free = { candidate: candidateOf({ id: 'noor', fee: null, stage: 'declined' }) };
    expect(totals({ profiles: [maya, free] })).not.toMatch(/declined profiles/);
  });

  it('name who has declined but is included, with the fee', () => {
    const text = totals();
    expect(text).toContain('Left€1,218.18');
    expect(text).toContain('Declined, but included in these totals: @otto (€450).');
    expect(totals({ withStage: false })).not.toContain('otto');
  });
});
