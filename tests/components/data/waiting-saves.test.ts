import type { ReactElement, ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageShortlist } from '../../../components/data/page-shortlist';
import {
  endSave,
  finishWaitingSaves,
  handOverSave,
  onHandedOver,
} from '../../../components/data/waiting-saves';
import type { Said } from '../../../components/ui/Said';
import { toastManager } from '../../../components/ui/toast';
import { FIRST_WORKSPACE, type Workspaces } from '../../../lib/settings/workspaces';
import { draftKey, draftOf as draftUnder, NO_DRAFT, saveDraft } from '../../../lib/store/drafts';
import { findCandidate } from '../../../lib/store/find-candidates';
import { type CandidateDraft, saveCandidate } from '../../../lib/store/save-candidate';
import { draftOf, postOf } from '../../lib/store/drafts';
import { successOf } from '../../lib/store/fresh-database';
import { eventually } from '../../set-up/eventually';

const CLIENT = { id: 'clientb', name: 'Client B' };
const ONE: Workspaces = { all: [FIRST_WORKSPACE], current: FIRST_WORKSPACE, deleted: [] };
const TWO: Workspaces = { ...ONE, all: [FIRST_WORKSPACE, CLIENT] };

const PRESSED: CandidateDraft = {
  ...draftOf(),
  ...{ notes: 'Warm tone', tags: ['bread'], lists: [], evenErased: false },
};
const handOver = (saveId = 'press1', workspace = FIRST_WORKSPACE, draft = PRESSED) =>
  handOverSave(saveId, workspace.id, draft);
const waiting = async () => Object.keys(await browser.storage.session.get(null));
const saved = (workspace = FIRST_WORKSPACE) =>
  findCandidate(pageShortlist(workspace.id), 'instagram', 'maya.bakes');
const commits = (workspace = FIRST_WORKSPACE) =>
  pageShortlist(workspace.id).changes.toCollection().primaryKeys();
const said = () =>
  toasts.mock.calls.map(([{ description }]) => wordsOf(description).replace(/[\u2066-\u2069]/g, ''));
/** A toast says its words when it is shown. */
const wordsOf = (description: ReactNode) =>
  (description as ReactElement<Parameters<typeof Said>[0]>).props.words();
let toasts: ReturnType<typeof spyOnToasts>;
const spyOnToasts = () => vi.spyOn(toastManager, 'add').mockReturnValue('');

/** As in browsers; the document of the tests has no locks. */
function withLocks() {
  const queues = new Map<string, Promise<void>>();
  const request = (name: string, work: () => Promise<void>) => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(work);
    queues.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
}

beforeEach(async () => {
  withLocks();
  // The fake browser refuses to list the keys.
  Object.assign(browser.storage.session, { getKeys: waiting });
  fakeBrowser.reset();
  toasts = spyOnToasts();
  for (const { id } of TWO.all) {
    const db = pageShortlist(id);
    await db.open();
    for (const table of db.tables) if (table.name !== 'meta' && table.name !== 'stages') await table.clear();
  }
});

describe('a screen in view', () => {
  it('hears of each save that is handed over, and of nothing else', async () => {
    const heard = vi.fn();
    const stop = onHandedOver(heard);
    await browser.storage.session.set({ 'sample:instagram:maya.bakes': {} });
    expect(heard).not.toHaveBeenCalled();
    handOver();
    await eventually(() => expect(heard).toHaveBeenCalledTimes(1));
    await finishWaitingSaves(ONE);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    handOver('press2');
    await eventually(async () => expect(await waiting()).toContain('waiting-save:press2'));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('a save whose popup closed', () => {
  it('before the commit is finished with note and tags, and said', async () => {
    handOver();
    await finishWaitingSaves(ONE);
    expect(await saved()).toMatchObject({ notes: 'Warm tone', tags: ['bread'] });
    expect(await waiting()).toEqual([]);
    expect(said()).toEqual(['Saved @maya.bakes to your shortlist.']);
  });

  it('after the commit is not saved again, and is said', async () => {
    handOver();
    successOf(await saveCandidate(pageShortlist('first'), { ...PRESSED, saveId: 'press1' }));
    const before = await commits();
    await finishWaitingSaves(ONE);
    expect(await commits()).toEqual(before);
    expect((await saved())?.entries).toHaveLength(1);
    expect(await waiting()).toEqual([]);
    expect(said()).toEqual(['Saved @maya.bakes to your shortlist.']);
  });

  it('during the commit is saved once', async () => {
    handOver();
    const committing = saveCandidate(pageShortlist('first'), { ...PRESSED, saveId: 'press1' });
    const [committed] = await Promise.all([committing, finishWaitingSaves(ONE)]);
    successOf(committed);
    expect((await saved())?.entries).toHaveLength(1);
    expect(await commits()).toHaveLength(1);
    expect(said()).toEqual(['Saved @maya.bakes to your shortlist.']);
  });

  it('is left to the page that still works on it', async () => {
    handOver();
    let finishing: Promise<void> = Promise.resolve();
    await endSave('press1', async () => {
      finishing = finishWaitingSaves(ONE);
      successOf(await saveCandidate(pageShortlist('first'), { ...PRESSED, saveId: 'press1' }));
    });
    await finishing;
    expect(await commits()).toHaveLength(1);
    expect(said()).toEqual([]);
  });

  it('is finished by one of two screens that open at once', async () => {
    handOver();
    await Promise.all([finishWaitingSaves(ONE), finishWaitingSaves(ONE)]);
    expect(await commits()).toHaveLength(1);
    expect(said()).toEqual(['Saved @maya.bakes to your shortlist.']);
  });

  it('is saved into its own workspace, whichever is current', async () => {
    handOver('press1', CLIENT);
    await finishWaitingSaves(TWO);
    expect(await saved()).toBeNull();
    expect(await saved(CLIENT)).toMatchObject({ notes: 'Warm tone' });
    expect(said()).toEqual(['Saved @maya.bakes to Client B.']);
  });

  it('is forgotten with its deleted workspace', async () => {
    handOver('press1', CLIENT);
    await finishWaitingSaves(ONE);
    expect(await saved()).toBeNull();
    expect(await waiting()).toEqual([]);
  });

  it('takes its typed draft with it, but nothing typed later', async () => {
    const db = pageShortlist('first');
    const key = draftKey(PRESSED);
    await saveDraft(db, key, { ...NO_DRAFT, text: 'Warm tone', tags: ['bread', 'rye'] });
    handOver();
    await finishWaitingSaves(ONE);
    expect(await draftUnder(db, key)).toEqual({ ...NO_DRAFT, tags: ['rye'] });
  });

  it('that the browser refuses is removed, and its user is told what to do', async () => {
    handOver();
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await finishWaitingSaves(ONE);
    add.mockRestore();
    expect(await waiting()).toEqual([]);
    expect(said()[0]).toMatch(/^@maya.bakes was not saved.*Open the profile and save it again/);
  });
});

describe('what waits in the storage of the session', () => {
  it('is removed if it is not a save, and leaves the others', async () => {
    await browser.storage.session.set({
      'waiting-save:junk': 7,
      'waiting-save:other': { saveId: 'press9', workspaceId: 'first', draft: PRESSED },
      'waiting-save:half': { saveId: 'half', workspaceId: 'first', draft: { ...PRESSED, profile: null } },
      'sample:instagram:maya.bakes': 'not ours',
    });
    handOver();
    await finishWaitingSaves(ONE);
    expect(await waiting()).toEqual(['sample:instagram:maya.bakes']);
    expect(await commits()).toHaveLength(1);
  });

  it('is bounded, and has the newest posts', async () => {
    const long = 'x'.repeat(20_000);
    const posts = Array.from({ length: 70 }, (_, at) =>
      postOf(`p${at}`, { caption: long, postedAtMs: 1_000_000 + at, visibleComments: [] }),
    );
    handOver('press1', FIRST_WORKSPACE, { ...PRESSED, posts });
    const stored = await browser.storage.session.get(null);
    expect(JSON.stringify(stored).length).toBeLessThan(601_000);
    expect(JSON.stringify(stored)).toContain('"p69"');
    expect(JSON.stringify(stored)).not.toContain('"p1"');
  });

  it('does not stop the save in the page if the browser refuses it', async () => {
    vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('full'));
    handOver();
    let ran = false;
    await endSave('press1', async () => {
      ran = true;
    });
    expect(ran).toBe(true);
  });

  it('does not stop it either if the browser refuses locks', async () => {
    const request = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
    handOver();
    await finishWaitingSaves(ONE);
    expect(await commits()).toHaveLength(1);
  });

  it('is found by a browser that cannot list the keys alone', async () => {
    Object.assign(browser.storage.session, { getKeys: undefined });
    handOver();
    await finishWaitingSaves(ONE);
    expect(await commits()).toHaveLength(1);
  });
});
