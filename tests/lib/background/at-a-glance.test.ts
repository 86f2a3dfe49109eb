import TITLES from 'virtual:menu-messages';
import { describe, expect, it } from 'vitest';
import { glanceOf } from '../../../lib/background/at-a-glance';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import type { Sample } from '../../../lib/model/sample';
import { DAY_MS, draftOf, MARCH_3_MS, postOf } from '../store/drafts';

/** Twelve posts of an account with 16,476 followers. */
function seen(posts = 12): Sample {
  const draft = draftOf({});
  const dated = Array.from({ length: posts }, (_, at) =>
    postOf(`p${at}`, { postedAtMs: MARCH_3_MS - (at + 2) * DAY_MS }),
  );
  return {
    platform: 'instagram',
    handle: 'maya.bakes',
    profile: draft.profile,
    posts: Object.fromEntries(dated.map((post) => [post.id, post])),
    language: 'en',
    updatedAtMs: MARCH_3_MS,
  };
}

const glance = (sample: Sample, known: Parameters<typeof glanceOf>[1] = 'nothing') =>
  glanceOf(sample, known, DEFAULT_SETTINGS, { titles: TITLES.en, locale: 'en' });

describe('the toolbar button', () => {
  it('shows the rate, and a mark if the profile is saved', () => {
    const { text, title } = glance(seen());
    expect(text).toMatch(/^\d/);
    expect(title).toMatch(/^@maya\.bakes: [\d.]+%/);
    expect(glance(seen(), 'saved')).toMatchObject({ text: `✓${text}`, title: `${title}. Saved.` });
  });

  it('shows no rate while there are not enough posts', () => {
    expect(glance(seen(0))).toMatchObject({
      text: '',
      title: '@maya.bakes: not enough posts for a rate yet',
    });
    expect(glance(seen(0), 'saved').text).toBe('✓');
  });

  it('warns of somebody who must not be contacted before it shows any number', () => {
    expect(glance(seen(), 'forbidden')).toMatchObject({
      text: '!',
      title: expect.stringMatching(/\. Do not contact\.$/),
    });
  });
});
