import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProbablyPinned } from '../../../components/profile/ProbablyPinned';
import { NOW_MS, post } from '../../lib/evaluation/invented';

const old = (id: string, ageDays: number) => post(id, { ageDays, pinned: null, aboveNewer: true });
const show = (...posts: ReturnType<typeof old>[]) =>
  render(
    <ProbablyPinned
      leftOut={[
        ...posts.map(({ id }) => ({ id, why: 'probably-pinned' as const })),
        { id: 'z', why: 'too-new' },
      ]}
      posts={[...posts, post('z')]}
      nowMs={NOW_MS}
    />,
  );

describe('the note on probably pinned posts', () => {
  it('names the posts that are left out, and the reason', () => {
    show(old('a', 700), old('b', 430));
    expect(
      screen.getByText(
        /^2 posts left out \(Dec 26, 2024; Mar 31, 2024\)\. They are at the top but older than the posts after them, so they are probably pinned\.$/,
      ),
    ).toBeVisible();
  });

  it('uses the singular for one post, and is missing for none', () => {
    show(old('a', 700));
    expect(screen.getByText(/^1 post left out .*\. It is at the top/)).toBeVisible();
    expect(show().container).toBeEmptyDOMElement();
  });
});
