import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SavedLine } from '../../../components/shortlist/SavedLine';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { snapshotsOf } from '../../../lib/store/read-snapshots';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { saveSnapshot } from '../../../lib/store/snapshots';
import { DAY_MS, draftOf, found, MARCH_3_MS, postOf, profileOf } from '../../lib/store/drafts';
import { freshShortlist, savedIn } from '../../lib/store/fresh-database';
import { onShortlist } from './on-shortlist';

const NOW_MS = MARCH_3_MS + 7 * DAY_MS;
const grown = draftOf({ profile: profileOf({ followers: found(16_888, NOW_MS) }), takenAtMs: NOW_MS });
const keepButton = () => screen.queryByRole('button', { name: 'Save today’s numbers' });

describe('the line about a saved profile', () => {
  it('gives the date, the stage and what has changed', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf(), MARCH_3_MS);
    await editCandidate(db, id, { stage: 'contacted' });
    onShortlist(db, <SavedLine draft={grown} nowMs={NOW_MS} />);
    expect(await screen.findByText(/Saved Mar 3\. Stage: Contacted\./)).toHaveTextContent(
      '+412 followers since.',
    );
  });

  it('within a week, gives both numbers with their dates and no change', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf(), MARCH_3_MS);
    const soon = { ...grown, takenAtMs: MARCH_3_MS + 2 * DAY_MS };
    onShortlist(db, <SavedLine draft={soon} nowMs={soon.takenAtMs} />);
    const line = await screen.findByText(/Saved Mar 3\./);
    expect(line).toHaveTextContent('16,476 followers on Mar 3, 16,888 on Mar 5.');
    expect(line).not.toHaveTextContent('+412');
  });

  it('on the same day, gives both numbers without the time of day', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf(), MARCH_3_MS);
    const minuteLater = { ...grown, takenAtMs: MARCH_3_MS + 60_000 };
    onShortlist(db, <SavedLine draft={minuteLater} nowMs={minuteLater.takenAtMs} />);
    const line = await screen.findByText(/Saved Mar 3\./);
    expect(line).toHaveTextContent('16,476 followers earlier today, 16,888 now.');
    expect(line).not.toHaveTextContent(/[AP]M/);
  });

  it('within a week, does not say that nothing changed', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf(), MARCH_3_MS);
    const days = (count: number) => MARCH_3_MS + count * DAY_MS;
    const first = onShortlist(db, <SavedLine draft={draftOf()} nowMs={days(6)} />);
    expect(await screen.findByText(/Saved Mar 3\./)).not.toHaveTextContent(/change/);
    first.unmount();
    onShortlist(db, <SavedLine draft={draftOf()} nowMs={days(7)} />);
    expect(await screen.findByText(/No visible change in followers since\./)).toBeInTheDocument();
  });

  it("keeps the focus when today's numbers are saved and the button goes", async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf(), MARCH_3_MS);
    onShortlist(db, <SavedLine draft={grown} nowMs={NOW_MS} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Save today’s numbers' }));
    await waitFor(() => expect(keepButton()).not.toBeInTheDocument());
    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement).toHaveTextContent(/^Saved Mar 3, updated just now\./);
  });

  it('gives a range for rounded counts, and says if no change is visible', async () => {
    const db = freshShortlist();
    const short = (low: number) =>
      profileOf({
        followers: found({ value: low, low, high: low + 99, precision: 'rounded', raw: 'short' }),
      });
    await saveCandidate(db, draftOf({ profile: short(16_400) }), MARCH_3_MS);
    const first = onShortlist(db, <SavedLine draft={draftOf({ profile: short(17_000) })} nowMs={NOW_MS} />);
    expect(await screen.findByText(/\+501 to \+699 followers since\./)).toBeInTheDocument();
    first.unmount();
    onShortlist(db, <SavedLine draft={draftOf({ profile: profileOf() })} nowMs={NOW_MS} />);
    expect(await screen.findByText(/No visible change in followers since\./)).toBeInTheDocument();
  });

  it("keeps today's numbers only when asked, and then says since when it compares", async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf(), MARCH_3_MS);
    onShortlist(db, <SavedLine draft={grown} nowMs={NOW_MS} />);
    await screen.findByText(/Saved/);
    await waitFor(() => expect(keepButton()).toBeInTheDocument());
    expect(await snapshotsOf(db, id)).toHaveLength(1);

    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(keepButton()).not.toBeInTheDocument());
    expect(await snapshotsOf(db, id)).toHaveLength(2);
    // Nothing is said of a change since a snapshot of the same day.
    expect(screen.getByText(/Saved Mar 3/)).not.toHaveTextContent(/change/);
  });

  it('offers to save new numbers only after another post was seen', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf(), MARCH_3_MS);
    const same = { ...draftOf(), takenAtMs: NOW_MS, posts: draftOf().posts.toReversed() };
    const first = onShortlist(db, <SavedLine draft={same} nowMs={NOW_MS} />);
    await screen.findByText(/Saved/);
    expect(keepButton()).not.toBeInTheDocument();
    first.unmount();
    onShortlist(db, <SavedLine draft={{ ...same, posts: [...same.posts, postOf('p3')] }} nowMs={NOW_MS} />);
    await waitFor(() => expect(keepButton()).toBeInTheDocument());
  });

  it('is empty for a profile that is not saved', async () => {
    const db = freshShortlist();
    const noor = draftOf({ handle: 'noor.runs' });
    await saveCandidate(db, noor);
    onShortlist(
      db,
      <>
        <div data-testid="maya">
          <SavedLine draft={draftOf()} nowMs={NOW_MS} />
        </div>
        <SavedLine draft={noor} nowMs={NOW_MS} />
      </>,
    );
    // Asked after hers, so hers is answered as well.
    await screen.findByText(/Saved/);
    expect(screen.getByTestId('maya')).toBeEmptyDOMElement();
  });

  it('says what is safe when the numbers could not be saved', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf(), MARCH_3_MS);
    onShortlist(db, <SavedLine draft={grown} nowMs={NOW_MS} />);
    await screen.findByText(/Saved/);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Nothing was saved\. Earlier numbers and your notes are unchanged\./,
    );
    vi.restoreAllMocks();
    await saveSnapshot(db, id, grown);
  });
});

describe('what is measured after saving', () => {
  it('is saved by itself into the snapshot of the day, and says so', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ posts: [] }), MARCH_3_MS);
    const laterMs = MARCH_3_MS + 10 * 60_000;
    const measured = draftOf({ posts: [postOf('p1', { takenAtMs: laterMs })], takenAtMs: laterMs });
    const grown = { ...measured, profile: profileOf({ followers: found(16_888, laterMs) }) };
    onShortlist(db, <SavedLine draft={grown} nowMs={laterMs} />);
    expect(await screen.findByText(/Saved Mar 3, updated just now\./)).toBeInTheDocument();
    const snapshots = await snapshotsOf(db, id);
    expect(snapshots).toHaveLength(1);
    expect(snapshots[0]?.posts.map((post) => post.id)).toEqual(['p1']);
    // New posts over the followers of an earlier moment would be a rate that never was.
    expect(snapshots[0]?.profile.followers).toMatchObject({ value: 16_888, takenAtMs: laterMs });
    expect(snapshots[0]?.takenAtMs).toBe(laterMs);
    expect(keepButton()).not.toBeInTheDocument();
  });

  it('of another day waits for the button', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ posts: [] }), MARCH_3_MS);
    onShortlist(db, <SavedLine draft={grown} nowMs={NOW_MS} />);
    await waitFor(() => expect(keepButton()).toBeInTheDocument());
    expect(await snapshotsOf(db, id)).toHaveLength(1);
  });
});
