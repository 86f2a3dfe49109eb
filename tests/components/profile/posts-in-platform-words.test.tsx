import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PostsInSample } from '../../../components/profile/PostsInSample';
import type { PlatformId } from '../../../lib/model/platform';
import { formulaName } from '../../../lib/words/formula-words';
import { evaluated, mayaSeen } from '../fixtures/evaluated';
import { NOW_MS } from '../fixtures/readings';

function postsOn(platform: PlatformId) {
  const seen = mayaSeen({ place: { ...mayaSeen().place, platform } });
  const evaluation = evaluated(seen);
  const handle = 'maya.bakes';
  return <PostsInSample {...{ posts: seen.posts, evaluation, nowMs: NOW_MS, platform, handle }} />;
}

describe('the posts behind a rate', () => {
  it.each([
    ['instagram', /\d comments/, /replies|reactions/],
    ['threads', /\d replies/, /comments/],
    ['x', /\d replies/, /comments/],
    ['bluesky', /\d replies/, /comments/],
    ['facebook', /\d reactions.*\d comments/, /likes/],
    ['linkedin', /\d reactions.*\d comments/, /likes/],
  ] as const)('have counts in the words of %s', (platform, says, never) => {
    render(postsOn(platform));
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.join(' ')).toMatch(says);
    expect(rows.join(' ')).not.toMatch(never);
  });

  it('name the rate in a column that platforms with shares and with reposts have in common', () => {
    expect(formulaName('likes-comments-shares-by-followers')).toBe(
      'Engagement rate with shares or reposts by followers',
    );
  });
});
