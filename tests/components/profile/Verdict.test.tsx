import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Verdict } from '../../../components/profile/Verdict';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { MODASH_INSTAGRAM } from '../../../lib/metrics/benchmarks/modash';
import { evaluated, mayaSeen } from '../fixtures/evaluated';
import { exact, mayasPosts, mayasProfile } from '../fixtures/readings';

describe('the verdict', () => {
  it('is one sentence, followed by the rate, its basis and the table', () => {
    render(<Verdict evaluation={evaluated()} />);
    expect(
      screen.getByRole('heading', { name: 'Above average to well above average for 10K to 50K followers' }),
    ).toBeVisible();
    expect(screen.getByText(/median of 8 posts, likes and comments by followers$/)).toBeVisible();
    expect(
      screen.getByRole('button', { name: /^Compared with Modash, undated, seen \d{4}$/ }),
    ).toHaveAccessibleDescription(/Address: https:\/\/modash\.io/);
    expect(screen.getByText('4 posts left out: 1 too new, 2 pinned, 1 with likes hidden')).toBeVisible();
  });

  it('names the user’s own table if it has no row for the size', () => {
    const own = {
      ...MODASH_INSTAGRAM,
      id: 'own-meadow',
      source: 'Meadow panel',
      year: 2025,
      bands: MODASH_INSTAGRAM.bands.slice(0, 1),
    };
    render(<Verdict evaluation={evaluated(mayaSeen(), { ...DEFAULT_SETTINGS, ownTables: [own] })} />);
    expect(screen.getByRole('button', { name: /^Compared with Modash/ })).toHaveAccessibleDescription(
      /Not used: Meadow panel, 2025: no figures for accounts of this size\./,
    );
  });

  it('gives formula, range, mean, sample and source of the rate on focus', () => {
    render(<Verdict evaluation={evaluated()} />);
    const rate = screen.getByRole('button', { name: 'Rate: 3.2%' });
    expect(rate).toHaveAccessibleDescription(/Formula: likes and comments divided by followers/);
    expect(rate).toHaveAccessibleDescription(
      /Mean: 3\.2%\. Likely: .* with 99% confidence\. Sample: 8 posts\./,
    );
    expect(rate).toHaveAccessibleDescription(/Defined by: HypeAuditor/);
  });

  it('describes its chart in words', () => {
    render(<Verdict evaluation={evaluated()} />);
    const picture = screen.getByRole('img', { name: /^3\.2%\. .*Average for 10K to 50K followers is / });
    expect(picture).toBeInTheDocument();
  });

  it('has no rate and no chart below the minimum number of posts', () => {
    render(<Verdict evaluation={evaluated(mayaSeen({ posts: [] }))} />);
    expect(screen.getByRole('heading', { name: '0 of 6 posts measured' })).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('says why posts do not count, even below the minimum number of posts', () => {
    const posts = mayasPosts.slice(0, 6);
    render(<Verdict evaluation={evaluated(mayaSeen({ posts }))} />);
    expect(screen.getByText('4 posts left out: 1 too new, 2 pinned, 1 with likes hidden')).toBeVisible();
  });

  it('gives the range of the counts and the confidence interval', () => {
    render(<Verdict evaluation={evaluated()} inFull />);
    expect(
      screen.getByText('The page shows exact counts, so the rate of these posts is exact'),
    ).toBeVisible();
    expect(
      screen.getByText(
        /^Likely 1\.8% to 4\.6% for the median of all its posts, with 99% confidence, because these posts are only a sample$/,
      ),
    ).toBeVisible();
  });

  it('shows the rate among its posts if no table gives bands', () => {
    const place = { ...mayaSeen().place, platform: 'threads' as const };
    render(<Verdict evaluation={evaluated(mayaSeen({ place }))} inFull />);
    expect(
      screen.getByRole('img', { name: /^3\.2%\. The highest of 8 posts has 4\.5%\.$/ }),
    ).toBeInTheDocument();
  });

  it('gives the range beside the rate if counts are rounded', () => {
    const profile = mayasProfile({ followers: { ...exact(16_400), high: 16_499, precision: 'rounded' } });
    render(<Verdict evaluation={evaluated(mayaSeen({ profile }))} />);
    expect(screen.getByText(/^3\.1% to 3\.2%, median of 8 posts/)).toBeVisible();
  });
});
