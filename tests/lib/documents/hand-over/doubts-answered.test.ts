// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Brief } from '../../../../lib/evaluation/brief/brief';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { DAY_MS } from '../../../../lib/model/time';
import { setLanguage } from '../../../../lib/words/catalogue/current-language';
import { mayasPosts, mayasProfile, NOW_MS } from '../../../components/fixtures/readings';
import { candidateOf, pageOf, snapshotOf } from './profiles';

const fee = (amount: number, currency = 'EUR') => ({ amount, currency });
const several = (...overs: Parameters<typeof candidateOf>[0][]) =>
  overs.map((over, at) => ({ candidate: candidateOf({ id: `c${at}`, ...over }) }));

describe('a client who doubts a choice from the hand-over alone', () => {
  afterEach(() => setLanguage('en'));

  it('finds why these were chosen: in the sender’s words, by the brief, from how many and by which filters', () => {
    const brief: Brief = {
      id: 'b',
      name: 'Serum',
      lines: [
        { id: '1', criterion: { kind: 'followers', from: 10_000, to: null }, essential: true, weight: 2 },
      ],
    };
    const chosenFrom = { saved: 479, passing: 30, filters: ['Platform: Instagram'], ownFilters: 2 };
    const { said, all } = pageOf({
      profiles: several({}, {}),
      ...{ brief, chosenFrom, why: 'All three speak German.\n<b>Really</b>' },
    });
    expect(all('.choice h2').map(({ textContent }) => textContent)).toEqual(['Why these profiles']);
    expect(said).toContain('All three speak German. <b>Really</b>');
    expect(said).toContain('2 profiles, chosen by the sender from 479 saved ones.');
    expect(said).toContain('30 of the saved profiles pass these filters:');
    expect(all('.choice li').map(({ textContent }) => textContent)).toEqual([
      'Platform: Instagram',
      '2 more filters by the sender’s own data, such as tags or fees',
      '10,000 or more followersessential, weight 2',
    ]);
  });

  it('reads no selection of the sender’s own as filters that were passed', () => {
    const chosenFrom = { saved: 292, passing: 12, filters: [], ownFilters: 1 };
    const { said, all } = pageOf({ profiles: several({}, {}), chosenFrom });
    expect(said).toContain('2 profiles, chosen by the sender from 292 saved ones.');
    expect(said).toContain('It is not a test that these profiles passed.');
    expect(said).not.toMatch(/pass these filters|more filter/);
    expect(all('.choice li')).toEqual([]);
  });

  it('is not told what nobody wrote', () => {
    expect(pageOf({ profiles: several({}, {}) }).all('.choice')).toEqual([]);
  });

  it('sees where each stands in the list', () => {
    const ranks = { c0: { 'likes-comments-by-followers': { best: 3, worst: 3, of: 41 } } };
    const { all } = pageOf({ profiles: several({}, {}), ranks });
    const standings = all('.overview td:nth-child(4)').map(({ textContent }) => textContent);
    expect(standings[0]).toContain('3rd of 41 saved Instagram profiles that have this kind of rate');
    expect(standings[1]).not.toContain('saved Instagram profiles');
    expect(all('#p1 .verdict')[0]?.textContent).toContain('3rd of 41');
  });

  it('sees at a glance what there is to ask about, in words, with the value and what is usual', () => {
    const posts = mayasPosts.map((one) => ({
      ...one,
      likes: { ...one.likes, value: 100, low: 100, high: 100 },
      comments: { ...one.comments, value: 19, low: 19, high: 19 },
    }));
    const { all } = pageOf({
      profiles: [{ snapshots: [snapshotOf({ posts: posts as typeof mayasPosts })] }, {}],
    });
    const [asks, none] = all('.overview td:nth-child(5)').map(({ textContent }) => textContent);
    expect(asks).toMatch(/Many comments for its likesComments per 100 likes: 19; usual is \d/);
    expect(none).toMatch(/^Nothing unusual in \d checks?$|; usual is /);
  });

  it('can check the budget: sums by currency and kind, what is left, and what has no fee', () => {
    const profiles = several(
      { fee: fee(450) },
      { fee: fee(450), agreed: fee(400) },
      { fee: null, offered: fee(200, 'USD') },
      { fee: null },
    );
    const { all, said } = pageOf({ profiles, withFees: true, budget: fee(5_000) });
    const facts = Object.fromEntries(
      all('.money dl > div').map((row) => [
        row.querySelector('dt')?.textContent,
        row.querySelector('dd')?.textContent,
      ]),
    );
    expect(facts).toMatchObject({
      Budget: '€5,000',
      'Fees in EUR': '€850: 1 agreed, 1 asked',
      'Fees in USD': '$200: 1 offered',
      'Without a fee': '1 profile, not included in the totals',
      Left: 'at most €4,150',
    });
    expect(said).toContain('1 fee in another currency is not deducted from the budget.');
    const rated = {
      ...DEFAULT_SETTINGS,
      money: { ...DEFAULT_SETTINGS.money, dollarsPerUnit: { EUR: 1.25 } },
    };
    const converted = pageOf({ profiles, settings: rated, withFees: true, budget: fee(5_000) });
    expect(converted.said).toContain('1 converted at the sender’s rate, 1 EUR = 1.25 USD');
    expect(converted.said).toContain('at most €3,990');
    expect(pageOf({ profiles, budget: fee(5_000) }).text).not.toContain('5,000');
  });

  it('sees the stage only where the sender chose so', () => {
    const profiles = several({ stage: 'declined' }, {});
    expect(pageOf({ profiles }).said).not.toContain('Declined');
    const { all } = pageOf({ profiles, withStage: true });
    expect(all('.overview td:last-child').map(({ textContent }) => textContent)).toEqual([
      'Declined',
      'Contacted',
    ]);
    expect(all('#p1')[0]?.textContent).toContain('Stage: Declined');
  });

  it('finds the meaning of the settings code, and no code without it', () => {
    const { said } = pageOf();
    expect(said).toContain(
      'Settings code: abc. Numbers on two pages with the same code follow the same rules.',
    );
    expect(said.match(/abc/g)).toHaveLength(1);
  });

  it('is told which numbers are estimates, and that costs come from fees that nobody read', () => {
    const profiles = several({}, {});
    const { said } = pageOf({ profiles, withFees: true });
    expect(said).toContain('Expected likes and comments');
    expect(said).not.toContain('No number is estimated');
    expect(said).toContain(
      'What is called “likely” or “expected” is estimated from the posts that were read.',
    );
    expect(said).toContain('Totals and costs are calculated from them.');
    expect(pageOf({ profiles }).said).not.toContain('Fees were entered');
  });

  it('finds the day of each number where likes, comments and views were read on different days', () => {
    const earlierMs = NOW_MS - 30 * DAY_MS;
    const posts = mayasPosts.map((one) => ({
      ...one,
      comments: { ...one.comments, takenAtMs: earlierMs },
    })) as typeof mayasPosts;
    const { all } = pageOf({ profiles: [{ snapshots: [snapshotOf({ posts })] }] });
    const row = (name: string) =>
      all('.figures tbody tr').find((one) => one.textContent?.startsWith(name))?.textContent;
    expect(row('Median likes')).toContain('read on March 3, 2026.');
    expect(row('Median comments')).toContain('read on February 1, 2026.');
    expect(all('.verdict')[0]?.textContent).toContain(
      'Calculated from what was read on February 1, 2026 and March 3, 2026.',
    );
  });

  it('reads one figure where both ends of the spread look the same', () => {
    const posts = mayasPosts.map((one) => ({
      ...one,
      likes: { ...one.likes, value: 500, low: 500, high: 500 },
      comments: { ...one.comments, value: 10, low: 10, high: 10 },
    })) as typeof mayasPosts;
    const { said } = pageOf({ profiles: [{ snapshots: [snapshotOf({ posts })] }] });
    expect(said).toContain('Half of the posts are at about 3.1%.');
    expect(mayasProfile().followers).toMatchObject({ value: 16_476 });
  });
});
