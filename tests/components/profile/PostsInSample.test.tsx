import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PostsInSample } from '../../../components/profile/PostsInSample';
import type { PostReadings } from '../../../lib/model/post';
import { evaluated, mayaSeen } from '../fixtures/evaluated';
import { mayasPosts, NOW_MS, post } from '../fixtures/readings';

const show = (posts: PostReadings[] = mayasPosts) =>
  render(
    <PostsInSample
      posts={posts}
      evaluation={evaluated(mayaSeen({ posts }))}
      nowMs={NOW_MS}
      platform="instagram"
      handle="maya.bakes"
    />,
  );

describe('the posts of the sample', () => {
  it('are listed newest first with kind, date, counts and rate', () => {
    show();
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows).toHaveLength(12);
    expect(rows[1]).toBe('Reel, Mar 14.5%702 likes, 41 comments, ~9.1K views');
    expect(rows.at(-1)).toContain('Photo, Jan 27, 2025');
  });

  it('give the reason in place of the rate if a post is left out', () => {
    show();
    const [newest] = screen.getAllByRole('listitem');
    expect(newest && within(newest).getByText('too new')).toBeVisible();
    expect(screen.getByText('likes hidden')).toBeVisible();
    expect(screen.getAllByText('pinned')).toHaveLength(2);
  });

  it('link to the post in a new tab', () => {
    show([post('DLx3abcABC_', 2)]);
    const link = screen.getByRole('link', { name: /^Open on Instagram: / });
    expect(link).toHaveAttribute('href', 'https://www.instagram.com/p/DLx3abcABC_/');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('have no link if the page gave an invalid post id', () => {
    show([post('javascript:alert(1)', 2)]);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('show the source of each number when opened', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: /^Reel, Mar 1/ }));
    expect(screen.getByRole('button', { name: 'Views: about 9.1K' })).toHaveAccessibleDescription(
      /Rounded: 9,100 to 9,199\. Page says: “9\.1K”\. Read from: the thumbnail/,
    );
    expect(screen.getByRole('button', { name: 'Shares: not shown here' })).toBeVisible();
    expect(screen.getByText(/^Mar 1, 2026, .*, read from the number in its address$/)).toBeVisible();
  });

  it('mark posts that the platform labels as paid', () => {
    show();
    expect(screen.getByText('paid partnership')).toBeVisible();
  });

  it('describe the bar chart in words', () => {
    show();
    expect(screen.getByRole('img', { name: 'Rates of 8 posts, from 1.9% to 4.5%' })).toBeInTheDocument();
  });

  it('show a caption as plain text', async () => {
    const caption = '<script>alert(1)</script> =HYPERLINK("https://meadow.example")';
    const { container } = show([post('A1', 2, { caption })]);
    await userEvent.click(screen.getByRole('button', { name: /^Photo/ }));
    expect(screen.getByText(caption)).toBeVisible();
    expect(container.querySelector('script, a')).toBeNull();
  });

  it('say so when there are none yet', () => {
    show([]);
    expect(screen.getByText('No posts seen yet.')).toBeVisible();
  });
});
