import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ShownProfile } from '../../../components/data/screen-state';
import { Header } from '../../../components/profile/Header';
import { NumbersBrief } from '../../../components/profile/NumbersBrief';
import { NumbersInFull } from '../../../components/profile/NumbersInFull';
import { evaluated, mayaSeen } from '../fixtures/evaluated';
import { mayasProfile, missing } from '../fixtures/readings';

const brief = (seen: ShownProfile) => <NumbersBrief seen={seen} evaluation={evaluated(seen)} />;
const inFull = (seen: ShownProfile) => <NumbersInFull seen={seen} evaluation={evaluated(seen)} />;

const describedBy = (figure: HTMLElement) =>
  document.getElementById(figure.getAttribute('aria-describedby') ?? '')?.textContent;

describe('the numbers of the popup', () => {
  it('are followers, tier, posts a week, three medians and the last post', () => {
    render(brief(mayaSeen()));
    const figures = screen.getAllByRole('button').map((figure) => figure.getAttribute('aria-label'));
    expect(figures).toEqual([
      'Followers: 16,476',
      'Median likes: 505',
      'Tier: Micro',
      'Median comments: 18',
      expect.stringMatching(/^Posts a week: \d/),
      'Median views: 3 of 6 seen',
      'Last post: Mar 3, less than a day ago',
    ]);
    expect(screen.getByRole('button', { name: 'Tier: Micro' })).toHaveAccessibleDescription(
      'Followers: 10,000 to 49,999.',
    );
  });

  it('are called as the platform calls them', () => {
    const onThreads = mayaSeen({ place: { ...mayaSeen().place, platform: 'threads' } });
    const names = () => screen.getAllByRole('button').map((figure) => figure.getAttribute('aria-label'));
    const { unmount } = render(brief(onThreads));
    expect(names()).toContain('Median replies: 18');
    expect(screen.getByText('Replies')).toBeVisible();
    unmount();
    render(inFull(onThreads));
    expect(names()).toContain('Median replies: 18');
    expect(screen.queryByText('Comments')).toBeNull();
  });

  it('give the reason in place of a missing number', () => {
    render(brief(mayaSeen({ profile: mayasProfile({ followers: missing('signed-out') }), posts: [] })));
    expect(screen.getByRole('button', { name: 'Followers: sign in to see' })).toHaveAccessibleDescription(
      /only if you are signed in/,
    );
    const reasons = screen
      .getAllByRole('button')
      .slice(1)
      .map((figure) => [figure.getAttribute('aria-label'), describedBy(figure)]);
    const none = 'No posts of this profile have been seen yet.';
    expect(reasons).toEqual([
      ['Median likes: not seen', none],
      [
        'Tier: not known',
        expect.stringMatching(/^Followers: The platform shows this number only if you are signed in/),
      ],
      ['Median comments: not seen', none],
      ['Posts a week: not known', none],
      ['Median views: not seen', none],
      ['Last post: not known', none],
    ]);
  });
});

describe('an account that has not posted for 17 months', () => {
  const dormant = () =>
    mayaSeen({
      posts: mayaSeen().posts.map((one) => ({
        ...one,
        postedAtMs: one.postedAtMs === null ? null : one.postedAtMs - 509 * 24 * 60 * 60 * 1000,
      })),
    });

  it.each([
    ['popup', brief],
    ['panel', inFull],
  ])('says so in the %s instead of 0.059 posts a week', (_where, numbers) => {
    const { container } = render(numbers(dormant()));
    expect(screen.getByRole('button', { name: /^Last post: .*20\d\d, 17 months ago$/ })).toBeVisible();
    expect(container).not.toHaveTextContent('Posts a week');
  });
});

describe('the numbers of the panel', () => {
  it('give the source of each, and whether it is exact', () => {
    render(inFull(mayaSeen()));
    const line = screen.getByText('Followers', { selector: 'dt' }).closest('div');
    expect(line && within(line).getByText('from the number’s tooltip, exact')).toBeVisible();
  });

  it('count an account’s likes on TikTok only', () => {
    const { rerender } = render(inFull(mayaSeen()));
    expect(screen.queryByText('Total likes')).toBeNull();
    const place = { ...mayaSeen().place, platform: 'tiktok' as const };
    rerender(inFull(mayaSeen({ place })));
    expect(screen.getByText('Total likes')).toBeVisible();
  });

  it('give every further rate its own name', () => {
    render(inFull(mayaSeen()));
    expect(screen.getByRole('button', { name: /^Likes by followers: 3\.\d%$/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Comments per 100 likes: \d\.\d$/ })).toBeVisible();
  });
});

describe('the header', () => {
  it('gives the name, the platform and the verified sign', () => {
    render(<Header seen={mayaSeen()} />);
    expect(screen.getByRole('heading', { level: 1, name: 'Maya Bakes' })).toBeVisible();
    expect(screen.getByText('@maya.bakes')).toBeVisible();
    expect(screen.getByText('Instagram')).toBeVisible();
    expect(screen.getByText('verified')).toBeVisible();
  });

  it('shows a name as plain text, or the handle if there is no name', () => {
    const name = '<img src=x onerror=alert(1)>Maya';
    const { container, rerender } = render(
      <Header seen={mayaSeen({ profile: mayasProfile({ displayName: name }) })} />,
    );
    expect(screen.getByRole('heading', { name })).toBeVisible();
    expect(container.querySelector('img')).toBeNull();
    rerender(<Header seen={mayaSeen({ profile: mayasProfile({ displayName: null }) })} />);
    expect(screen.getByRole('heading', { name: '@maya.bakes' })).toBeVisible();
  });

  it('does not call an account unverified if that is unknown', () => {
    render(<Header seen={mayaSeen({ profile: mayasProfile({ verified: null }) })} />);
    expect(screen.queryByText(/verified/)).toBeNull();
  });
});
