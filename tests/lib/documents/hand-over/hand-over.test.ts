// @vitest-environment happy-dom
import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Brief } from '../../../../lib/evaluation/brief/brief';
import { DAY_MS } from '../../../../lib/model/time';
import { setLanguage } from '../../../../lib/words/catalogue/current-language';
import { exact, mayasPosts, mayasProfile, missing, NOW_MS } from '../../../components/fixtures/readings';
import { candidateOf, pageOf, snapshotOf, twice } from './profiles';

const HOSTILE = '"><img src=x onerror=alert(1)></title><script>alert(2)</script><b>';

describe('a hand-over', () => {
  afterEach(() => setLanguage('en'));

  it('has no script, requests nothing, and says so to the browser', () => {
    const { all, text } = pageOf({ withNotes: true, withFees: true });
    expect(all('script, link, img, iframe, object, embed, form, video, audio, base')).toEqual([]);
    expect(all('[src], [srcset], [style], [onload], [onerror], [onclick]')).toEqual([]);
    // Vitest leaves styles out of modules.
    for (const file of globSync('lib/documents/hand-over/*.css'))
      expect(readFileSync(file, 'utf8')).not.toMatch(/url\(|@import|@font-face/);
    expect(text).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'");
    const addresses = all('a').map((anchor) => anchor.getAttribute('href') ?? '');
    expect(addresses.filter((href) => !/^(https:\/\/|#p\d)/.test(href))).toEqual([]);
  });

  it('shows hostile names and notes as the texts they are', () => {
    const candidate = candidateOf({
      displayName: HOSTILE,
      handle: HOSTILE,
      earlierHandles: [HOSTILE],
      profileUrl: 'javascript:alert(3)',
      entries: [{ id: 'n', atMs: NOW_MS, body: HOSTILE, stamp: '', other: [HOSTILE] }],
    });
    const { all, said, parsed } = pageOf({ profiles: [{ candidate }], title: HOSTILE, withNotes: true });
    expect(all('script, img, main b')).toEqual([]);
    expect(parsed.title).toBe(HOSTILE);
    expect(said).toContain('alert(2)');
    expect(all('article a[href^="javascript"]')).toEqual([]);
  });

  it('gives every number its day, its place on the page and its precision', () => {
    const { all } = pageOf();
    const rows = new Map(
      all('.figures tbody tr').map((row) => [
        row.querySelector('th')?.textContent,
        [...row.querySelectorAll('td')].map((cell) => cell.textContent),
      ]),
    );
    expect(rows.get('Followers')).toEqual([
      '16,476',
      'Read on Instagram on March 3, 2026 from the number’s tooltip, exact',
    ]);
    expect(rows.get('Median likes per post')?.[1]).toMatch(
      /^Median of 8 posts read on March 3, 2026\. Mean .*\. 4 posts left out/,
    );
    expect(rows.get('Median views per post')?.[0]).toBe('Posts with this number: 3; 6 are needed.');
    for (const [, cells] of rows) expect(cells?.every((cell) => cell !== '')).toBe(true);
  });

  it('shows the range of a rounded number and the page’s own text', () => {
    const followers = { ...exact(16_400), high: 16_499, precision: 'rounded' as const, raw: '16.4K' };
    const { said } = pageOf({
      profiles: [{ snapshots: [snapshotOf({ profile: mayasProfile({ followers }) })] }],
    });
    expect(said).toContain('~16.4K (16,400 to 16,499)');
    expect(said).toContain('rounded: “16.4K”');
  });

  it('says why a number is missing instead of leaving it out', () => {
    const profile = mayasProfile({ followers: missing('hidden') });
    const { said } = pageOf({ profiles: [{ snapshots: [snapshotOf({ profile })] }] });
    expect(said).toContain('Hidden by the creator');
    expect(said).toContain('No rate could be calculated. Followers: Hidden by the creator.');
  });

  it('names hidden likes as the reason why there is no rate', () => {
    const posts = mayasPosts.map((one) => ({ ...one, likes: missing('hidden') }));
    const hidden = { snapshots: [snapshotOf({ posts })] };
    const { all } = pageOf({ profiles: [hidden, hidden] });
    for (const one of all('.verdict .sentence, .overview td:nth-child(3)'))
      expect(one.textContent).toBe('No rate could be calculated. Likes: Hidden by the creator.');
  });

  it('gives that reason for every table and check too, and never too few posts', () => {
    const posts = mayasPosts.map((one) => ({ ...one, likes: missing('hidden') }));
    const { all, said } = pageOf({ profiles: [{ snapshots: [snapshotOf({ posts })] }] });
    const tables = all('.other-tables li small').map(({ textContent }) => textContent);
    expect(tables).toContain('No rate could be calculated. Likes: Hidden by the creator.');
    expect(said).not.toMatch(/not enough posts|too few posts/i);
    expect(said).toContain('Comments per 100 likes: a number that it needs is not on the page');
  });

  it('gives figures that were only imported in the overview, marked as such', () => {
    const typed = [
      {
        source: 'imported' as const,
        day: null,
        savedAtMs: NOW_MS,
        followers: { value: 105_500, low: 105_500, high: 105_500, raw: '105500' },
        engagementRate: { percent: 4.15, raw: '4,15 %' },
      },
    ];
    const { all, said } = pageOf({ profiles: [{ candidate: candidateOf({ typed }), snapshots: [] }, {}] });
    const [own] = all('.overview td').map(({ textContent }) => textContent);
    expect(own).toMatch(/105,500 followers and an engagement rate of 4\.15%\. Imported/);
    expect(all('.overview td')[0]?.getAttribute('colspan')).toBe('4');
    // The history rounds what was read, and never what a file says.
    expect(said).not.toContain('4.2%');
  });

  it('lets a reader who doubts the rate calculate it again from the posts', () => {
    const { all, said } = pageOf();
    const rates = all('.posts tbody tr').flatMap((row) => {
      const [likes, comments, ...others] = [...row.querySelectorAll('td')].map((cell) => cell.textContent);
      if (others.at(-1)?.startsWith('yes') !== true) return [];
      return [(100 * (Number(likes) + Number(comments))) / 16_476];
    });
    expect(rates).toHaveLength(8);
    const [low = 0, high = 0] = rates.toSorted((a, b) => a - b).slice(3, 5);
    expect(said).toContain(
      `${((low + high) / 2).toFixed(1)}% median of 8 posts, likes and comments by followers`,
    );
    expect(said).toContain('Likes and comments divided by followers, for each post'.toLowerCase());
    expect(said).toContain('Followers used16,476');
  });

  it('says that a pace is a bound where a newer post may exist', () => {
    const posts = mayasPosts.map((one, at) => ({
      ...{ ...one, kind: 'reel' as const, pinned: false },
      postedAtMs: NOW_MS - (31 + at) * DAY_MS,
    }));
    const { all } = pageOf({ profiles: [{ snapshots: [snapshotOf({ posts })] }] });
    const row = all('.figures tbody tr').find((one) => one.textContent?.startsWith('Posts a week'));
    expect(row?.textContent).toMatch(/^Posts a weekat least 1\.\d.*longest pause: at most 31 days/);
    expect(row?.textContent).toContain('Only one kind of post was seen.');
  });

  it('names every post that was left out, with the reason', () => {
    const roles = pageOf()
      .all('.posts tbody tr td:last-child')
      .map((cell) => cell.textContent);
    expect(roles.filter((role) => role?.startsWith('no'))).toEqual([
      'no: too new',
      'no: likes hidden',
      'no: pinned',
      'no: pinned',
    ]);
    expect(roles).toHaveLength(mayasPosts.length);
  });

  it('names the table of the verdict with its year, what to ask about, and what no page shows', () => {
    const { said } = pageOf();
    expect(said).toMatch(/Compared with.*20\d\d/);
    expect(said).toContain('Questions to ask');
    expect(said).toContain('No page shows where the audience lives');
  });

  it('has neither fees nor notes unless they are chosen, and never contacts, tags, lists or the stage', () => {
    const secret = ['maya@lind.test', '1234567', 'bread', 'hello@mayabakes.example'];
    const plain = pageOf({ title: 'For you' });
    for (const one of [...secret, '€500', 'Nice on the phone', 'Spring serum', 'Contacted'])
      expect(plain.text).not.toContain(one);
    const whole = pageOf({ title: 'For you', withFees: true, withNotes: true });
    for (const one of secret) expect(whole.text).not.toContain(one);
    expect(whole.said).toContain('Asked for a post€500');
    expect(whole.said).toContain('Cost per like or comment€');
    expect(whole.said).toContain('March 3, 2026Nice on the phone');
  });

  it('compares with the brief, and does not give the fee away', () => {
    const fee = { amount: 400, currency: 'EUR' };
    const brief: Brief = {
      id: 'b',
      name: 'Serum <b>',
      lines: [
        { id: '1', criterion: { kind: 'followers', from: 10_000, to: null }, essential: true, weight: 2 },
        { id: '2', criterion: { kind: 'fee-at-most', fee }, essential: false, weight: 1 },
      ],
    };
    const { said, all } = pageOf({ brief });
    expect(said).toContain('Fit with the brief “Serum <b>”');
    expect(all('.fit tbody tr').map((row) => row.textContent)).toEqual([
      expect.stringContaining('met16,476'),
      expect.stringMatching(/not met$/),
    ]);
    expect(said).not.toContain('€500');
    expect(pageOf({ brief, withFees: true }).said).toContain('€500');
  });

  it('says beside each fee of the overview whether it was asked, offered or agreed', () => {
    const fee = (amount: number) => ({ amount, currency: 'EUR' });
    const profiles = [
      { candidate: candidateOf({ fee: fee(450) }) },
      { candidate: candidateOf({ fee: fee(450), offered: fee(200) }) },
      { candidate: candidateOf({ fee: fee(450), offered: fee(200), agreed: fee(300) }) },
      { candidate: candidateOf({ fee: null }) },
    ];
    const { all } = pageOf({ profiles, withFees: true });
    expect(all('.overview td:last-child').map(({ textContent }) => textContent)).toEqual([
      '€450asked',
      '€200offered',
      '€300agreed',
      'No fee is recorded.',
    ]);
  });

  it('keeps typed figures apart from what was read', () => {
    const typed = [
      {
        source: 'imported' as const,
        day: '2024-03-01',
        savedAtMs: NOW_MS,
        followers: { value: 7_900, low: 7_900, high: 7_900, raw: '7900' },
        engagementRate: { percent: 61, raw: '61' },
      },
    ];
    const { all, said } = pageOf({ profiles: [{ candidate: candidateOf({ typed }) }] });
    expect(all('.typed li').map((item) => item.textContent)).toEqual([
      expect.stringContaining('7,900 followers and an engagement rate of 61%'),
    ]);
    expect(said).toContain('No calculation uses them.');
    expect(all('.figures, .posts, .verdict').some((part) => part.textContent?.includes('7,900'))).toBe(false);
  });

  it('draws the history with a sentence and a table, and nothing for a single day', () => {
    expect(pageOf().all('figure, .history')).toEqual([]);
    const { all, said } = pageOf({ profiles: [{ snapshots: twice() }] });
    expect(all('figure svg[role="img"]').length).toBeGreaterThan(0);
    expect(said).toContain('15,000 on Feb 1, 2026, 16,476 on Mar 3, 2026: +9.8% in 30 days.');
    expect(all('.history tbody tr')).toHaveLength(2);
  });

  it('has an overview of several profiles in the given order, each linked to its part', () => {
    const profiles = ['otto', 'noor'].map((handle) => ({
      candidate: candidateOf({ handle, displayName: handle }),
    }));
    const { all } = pageOf({ profiles: [...profiles, { candidate: candidateOf(), snapshots: [] }] });
    expect(
      all('.overview tbody th a').map((anchor) => [anchor.getAttribute('href'), anchor.textContent]),
    ).toEqual([
      ['#p1', 'otto'],
      ['#p2', 'noor'],
      ['#p3', 'Maya Lind'],
    ]);
    expect(all('article').map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
    expect(all('#p3')[0]?.textContent).toContain('This profile was saved without numbers.');
  });

  it('names the column beside each number, for a phone that stacks them', () => {
    const { all } = pageOf({ profiles: [{}, { snapshots: [] }], withFees: true, withStage: true });
    const labels = (row: number) =>
      [...(all('.overview tbody tr')[row]?.querySelectorAll('td') ?? [])].map((cell) =>
        cell.getAttribute('data-label'),
      );
    const [own, money] = [
      ['Followers', 'Rate', 'For its size', 'To ask about'],
      ['Stage', 'Fee'],
    ];
    expect(labels(0)).toEqual([...own, ...money]);
    expect(labels(1)).toEqual([null, ...money]);
  });

  it('is written in the language of the interface, with its direction', async () => {
    await setLanguage('de');
    const german = pageOf({ profiles: [{ snapshots: twice() }], withFees: true, withNotes: true });
    expect(german.parsed.documentElement.lang).toBe('de');
    expect(german.said).toContain('gelesen: 3. März 2026');
    expect(german.said).not.toMatch(
      /\b(Read on|Calculated|Median of|Posts that|Figures by|left out|Questions to ask)\b/,
    );
    await setLanguage('ar-XB');
    expect(pageOf().parsed.documentElement.dir).toBe('rtl');
  });

  it('has headings in order, and a name for every table and picture', () => {
    const { all } = pageOf({ profiles: [{ snapshots: twice() }, {}], withFees: true, withNotes: true });
    const levels = all('h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.every((level, at) => at === 0 || level - (levels[at - 1] ?? 0) <= 1)).toBe(true);
    expect(all('table').every((table) => (table.querySelector('caption')?.textContent ?? '') !== '')).toBe(
      true,
    );
    expect(all('svg').every((picture) => (picture.getAttribute('aria-label') ?? '') !== '')).toBe(true);
  });
});
