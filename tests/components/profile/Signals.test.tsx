import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Signals } from '../../../components/profile/Signals';
import { signalsLine } from '../../../lib/words/signal-words';
import { evaluated, mayaSeen } from '../fixtures/evaluated';
import { exact, mayasPosts, mayasProfile, post } from '../fixtures/readings';

const DAY_MS = 24 * 60 * 60 * 1000;
const HOSTILE = '<img src=x onerror=alert(1)> where can i buy this';

const signalsOf = (over: Parameters<typeof mayaSeen>[0] = {}) => evaluated(mayaSeen(over)).signals;
const withComments = (comments: string[]) =>
  mayasPosts.map((one) => (one.id === 'A1' ? { ...one, visibleComments: comments } : one));

describe('a signal', () => {
  it('is a question with the value, the usual range and the source of the threshold', () => {
    const profile = mayasProfile({ following: exact(4_200) });
    const signals = signalsOf({ profile });
    render(<Signals signals={signals} />);
    expect(screen.getByText(/^The account follows very many others\. .*\?$/)).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Accounts followed: 4,200; usual is up to 1,500' }),
    ).toHaveAccessibleDescription(
      /^Threshold by: HypeAuditor, infludata and trendHERO.*Based on: the profile\.$/,
    );
    expect(signalsLine(signals)).toMatch(/^\d questions?/);
  });

  it('lists by name what is usual, what is uncertain and what was not checked', () => {
    render(<Signals signals={signalsOf()} />);
    const usual = screen.getByRole('heading', { name: 'Within the usual range' }).closest('section');
    expect(usual && within(usual).getByText('Comments per 100 likes')).toBeVisible();
    const unseen = screen.getByRole('heading', { name: 'Not checked' }).closest('section');
    expect(unseen).toHaveTextContent('Comments without content: fewer than ten comments read');
    expect(unseen).toHaveTextContent('no numbers saved in the last month');
  });

  it('quotes good comments as plain text', () => {
    const signals = signalsOf({ posts: withComments([HOSTILE, '@ana we need this for sunday']) });
    const { container } = render(<Signals signals={signals} />);
    expect(screen.getByText('Ask where to buy it: 1')).toBeVisible();
    expect(screen.getByText(HOSTILE)).toBeVisible();
    expect(screen.getByText('Tag someone: 1')).toBeVisible();
    expect(container.querySelector('img')).toBeNull();
    expect(signalsLine(signals)).toMatch(/, 2 good signs$/);
  });

  it('counts comments without content by kind', () => {
    const empty = [
      '🔥',
      '😍😍',
      'wow',
      'so cute',
      'love this',
      '🔥🔥',
      'nice',
      '@ana',
      'amazing',
      'beautiful',
    ];
    render(<Signals signals={signalsOf({ posts: withComments(empty) })} />);
    expect(screen.getByText(/^At least half of the visible comments say little\./)).toBeVisible();
    expect(screen.getByText(/^10 of 10 comments: 3 emoji only, 1 mention only/)).toBeVisible();
  });

  it('says if no comments, or no good ones, were seen', () => {
    const { rerender } = render(<Signals signals={signalsOf()} />);
    expect(screen.getByText('No comments read yet. Open posts to read their comments.')).toBeVisible();
    rerender(<Signals signals={signalsOf({ posts: withComments(['The crumb looks dense to me']) })} />);
    expect(screen.getByText('None in 1 comment.')).toBeVisible();
  });

  it('lists what no page shows', () => {
    render(<Signals signals={signalsOf()} />);
    expect(screen.getByText(/^No page shows where the audience lives, .*\.$/)).toBeVisible();
  });

  it('appears only if enough was seen', () => {
    const signals = signalsOf({ posts: [post('A1', 2)] });
    render(<Signals signals={signals} />);
    // Five checks could not be made; the line counts them, the section names them.
    expect(signalsLine(signals)).toBe('3 of 9 checks made, nothing unusual');
    expect(screen.getByText(/^Engagement for the account’s size:/)).toHaveTextContent(
      'too few posts have the numbers it needs',
    );
  });

  it('asks whether an account that stopped posting is still active', () => {
    const posts = mayasPosts.map((one) => ({ ...one, postedAtMs: (one.postedAtMs ?? 0) - 509 * DAY_MS }));
    const signals = signalsOf({ posts });
    render(<Signals signals={signals} />);
    expect(
      screen.getByText('There has been no new post for a long time. Is the account still active?'),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: /^Days since the last post: 5\d\d.*; usual is up to \d+$/ }),
    ).toHaveAccessibleDescription(/Based on: the newest post seen\.$/);
    expect(signalsLine(signals)).toMatch(/^\d questions?/);
  });

  it('says that the last post could not be checked, and why', () => {
    const posts = mayasPosts.map((one, n) => ({ ...one, postedAtMs: n === 3 ? null : 1 }));
    render(<Signals signals={signalsOf({ posts })} />);
    const unseen = screen.getByRole('heading', { name: 'Not checked' }).closest('section');
    expect(unseen).toHaveTextContent(
      'Days since the last post: some posts have no date, and one of them may be newer',
    );
  });
});
