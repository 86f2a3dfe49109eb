import { describe, expect, it } from 'vitest';
import { otherProfiles } from '../../../lib/store/other-profiles';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { removeCandidate } from '../../../lib/store/trash';
import { draftOf } from './drafts';
import { freshShortlist } from './fresh-database';

describe('other profiles of the same person', () => {
  it('are those that it links to and those with its handle elsewhere, surest first', async () => {
    const db = freshShortlist();
    const save = async (over: Parameters<typeof draftOf>[0]) => {
      const saved = await saveCandidate(db, draftOf(over));
      if (!saved.ok) throw new Error('Not saved');
      return saved.value.candidate.id;
    };
    const own = await save({ platform: 'instagram', handle: 'maya.bakes' });
    await save({ platform: 'tiktok', handle: 'Maya.Bakes' });
    await save({ platform: 'youtube', handle: 'mayabakesbread' });
    await save({ platform: 'x', handle: 'noor_runs' });
    const linked = [{ platform: 'youtube' as const, handle: 'MayaBakesBread' }];
    const found = async () =>
      (await otherProfiles(db, own, linked)).map(({ candidate, because }) => [candidate.platform, because]);
    expect(await found()).toEqual([
      ['youtube', 'link'],
      ['tiktok', 'handle'],
    ]);
    const gone = (await otherProfiles(db, own, []))[0]?.candidate.id ?? '';
    await removeCandidate(db, gone);
    expect(await found()).toEqual([['youtube', 'link']]);
    expect(await otherProfiles(db, 'nobody', linked)).toEqual([]);
  });
});
