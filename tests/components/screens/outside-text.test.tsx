import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsPage } from '../../../components/screens/options/SettingsPage';
import { Panel } from '../../../components/screens/panel/Panel';
import { Popup } from '../../../components/screens/popup/Popup';
import { ShortlistPage } from '../../../components/screens/shortlist-page/ShortlistPage';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { draftOf, MARCH_3_MS, postOf, profileOf } from '../../lib/store/drafts';
import { freshShortlist } from '../../lib/store/fresh-database';
import { fakeTabBrowser } from '../data/fake-tab-browser';
import { putBriefs } from '../data/stored-definitions';
import { mayasPosts, mayasProfile, mayasState, NOW_MS } from '../fixtures/readings';
import { pageOnShortlist } from '../shortlist/on-shortlist';

/** A text as a page, a file or an older version may have given it: what follows the sign stands the other way round. */
const TURNED = 'turned \u202e by';
const SIGN = /[\u202a-\u202e\u2066-\u2069]/;

/** Options and fields are boxes of their own; what is hidden is read aloud and stands beside nothing. */
const KEPT_IN = 'bdi, [dir="auto"], option, textarea, [hidden], script, style';

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_MS });
});
afterEach(() => void vi.useRealTimers());

async function saved(): Promise<ShortlistDatabase> {
  const db = freshShortlist();
  const profile = profileOf({ displayName: TURNED, bio: TURNED, category: TURNED });
  const posts = [postOf('p1', { caption: TURNED })];
  await saveCandidate(db, draftOf({ profile, posts, tags: [TURNED], notes: TURNED }), MARCH_3_MS);
  await editCandidate(db, 'instagram:maya.bakes', { lists: [TURNED] } as never);
  return db;
}

/** Texts in which the sign reaches beyond its own box: no element around them keeps it in. */
function loose(): string[] {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const around = node.parentElement?.closest(KEPT_IN);
    if (SIGN.test(node.nodeValue ?? '') && !around) found.push(node.parentElement?.outerHTML ?? '');
  }
  return found;
}

const openEverything = async () => {
  for (const summary of document.querySelectorAll('summary')) await userEvent.click(summary);
};

const state = () => {
  const profile = mayasProfile({ displayName: TURNED, bio: TURNED, category: TURNED, links: [] });
  const posts = mayasPosts.map((post) => ({
    ...post,
    caption: `#ad ${TURNED}`,
    author: TURNED,
    visibleComments: [`${TURNED} where can I buy this`, '😍 \u202e', ...Array(12).fill(`love it ${TURNED}`)],
  }));
  const { report, sample } = mayasState();
  return mayasState({
    report: report && { ...report, profile },
    sample: sample && {
      ...sample,
      profile,
      posts: Object.fromEntries(posts.map((post) => [post.id, post])),
    },
  });
};

describe('a text from outside that turns letters around turns nothing beside it', () => {
  it.each([
    ['the panel', Panel],
    ['the popup', Popup],
  ])('on %s', async (_, Shown) => {
    const db = await saved();
    await putBriefs(db, { id: 'b', name: TURNED, lines: [] });
    const fake = fakeTabBrowser({
      id: 7,
      windowId: 4,
      url: 'https://www.instagram.com/maya.bakes/',
      loading: false,
    });
    pageOnShortlist(db, <Shown browser={fake.browser} />);
    await vi.waitFor(() => fake.link());
    act(() => fake.say(state()));
    await screen.findByRole('heading', { name: /Above average|Not enough/i });
    await openEverything();
    expect(loose()).toEqual([]);
  });

  it('on the page of the shortlist, and in a row that is edited', async () => {
    pageOnShortlist(await saved(), <ShortlistPage />);
    const table = await screen.findByRole('grid', { name: 'Shortlist' });
    expect(loose()).toEqual([]);
    await userEvent.click(within(table).getByRole('button', { name: /^Edit/ }));
    await openEverything();
    expect(loose()).toEqual([]);
  });

  it('on the page of settings, with a table of a file', async () => {
    const fake = fakeTabBrowser(null);
    pageOnShortlist(await saved(), <SettingsPage browser={fake.browser} />);
    fireEvent.change(await screen.findByRole('textbox', { name: 'Source of the table' }), {
      target: { value: TURNED },
    });
    const cells = `from_followers;to_followers;average_percent;${TURNED}\r\n10000;50000;2.5;${TURNED}\r\n`;
    await userEvent.upload(screen.getByLabelText('CSV file'), new File([cells], 'table.csv'));
    expect(await screen.findByRole('button', { name: 'Add table' })).toBeVisible();
    expect(loose()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Add table' }));
    expect(await screen.findByRole('button', { name: /^Remove the table turned/ })).toBeVisible();
    expect(loose()).toEqual([]);
  });
});
