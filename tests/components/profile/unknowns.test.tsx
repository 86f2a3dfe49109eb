import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PostsInSample } from '../../../components/profile/PostsInSample';
import type { PostReadings } from '../../../lib/model/post';
import { POST_SIGN_NAMES, type PostSign, PROFILE_SIGN_NAMES } from '../../../lib/model/unknowns';
import { postSigns, profileSigns, signLabel } from '../../../lib/words/sign-words';
import { post, profile } from '../../lib/evaluation/invented';
import { evaluated, mayaSeen } from '../fixtures/evaluated';
import { NOW_MS } from '../fixtures/readings';

/** What null means, field by field: "the page did not tell", never "no". */
const OPEN: Record<PostSign, Parameters<typeof post>[1]> = {
  pinned: { pinned: null },
  paidLabel: { paidPartnership: null },
  commentsOff: { comments: 'not-shown' },
  kind: { kind: 'unknown' },
  date: { postedAtMs: null },
  author: { author: null },
};
const told = { paidPartnership: false, comments: 3, author: 'maya.bakes' } as const;
const textOf = (name: PostSign, one: PostReadings) => postSigns(one).find((line) => line.name === name)?.text;

describe('a fact that a page does not show about a post', () => {
  it.each(POST_SIGN_NAMES)(
    '%s: its row says "not known", and says something else where it is told',
    async (name) => {
      const open = post('a', { ...told, ...OPEN[name] });
      expect(textOf(name, post('a', told))).not.toBe('not known');
      render(
        <PostsInSample
          posts={[open]}
          evaluation={evaluated(mayaSeen({ posts: [open] }))}
          nowMs={NOW_MS}
          platform="instagram"
          handle="maya.bakes"
        />,
      );
      expect(screen.getByText(`Not known: ${signLabel(name).toLowerCase()} (1 post).`)).toBeVisible();
      await userEvent.click(screen.getAllByRole('button', { expanded: false })[0] as HTMLElement);
      const line = screen.getAllByText(signLabel(name)).at(-1)?.parentElement;
      expect(line?.textContent).toBe(`${signLabel(name)}not known`);
    },
  );

  it('says that the order of the list decides about a pin', () => {
    expect(textOf('pinned', post('a', { pinned: null, aboveNewer: true }))).toBe(
      'probably, judging by its place in the list',
    );
    expect(textOf('pinned', post('a', { pinned: false, aboveNewer: true }))).toBe('no');
    expect(textOf('commentsOff', post('a', { comments: 'off' }))).toBe('yes');
  });

  it.each(PROFILE_SIGN_NAMES)('of a profile, %s is yes, no or unknown', (name) => {
    const text = (value: boolean | null) =>
      profileSigns(profile({ [name]: value })).find((line) => line.name === name)?.text;
    expect([text(true), text(false), text(null)]).toEqual(['yes', 'no', 'not known']);
  });
});
