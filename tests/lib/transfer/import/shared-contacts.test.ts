import { describe, expect, it } from 'vitest';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { freshShortlist } from '../../store/fresh-database';
import { importText } from './import-text';

const statuses = ({ comparison }: Awaited<ReturnType<typeof importText>>) =>
  comparison.creators.flatMap(({ profiles }) =>
    profiles.map(({ profile, status, changes }) => [
      profile.key,
      status,
      ...changes.map(({ field }) => field),
    ]),
  );

describe('an address that an import brings', () => {
  it('is said for every saved profile of the creator, and of nobody else', async () => {
    const db = freshShortlist();
    await importText(db, 'Instagram,TikTok,Email\n@maya.bakes,@maya.tok,\n@tom.rides,,tom@rides.example');
    const list = 'Instagram,TikTok,Email\n@maya.bakes,@maya.tok,maya@bakes.example\n@tom.rides,,';
    expect(statuses(await importText(db, list))).toEqual([
      ['instagram:maya.bakes', 'changed', 'email'],
      ['tiktok:maya.tok', 'changed', 'email'],
      ['instagram:tom.rides', 'same'],
    ]);
    const { candidates } = await listCandidates(db);
    expect(candidates.map(({ handle, email }) => `${handle} ${email}`).toSorted()).toEqual([
      'maya.bakes maya@bakes.example',
      'maya.tok maya@bakes.example',
      'tom.rides tom@rides.example',
    ]);
  });

  it('is said for a profile in a row of its own', async () => {
    const db = freshShortlist();
    await importText(db, 'Instagram,TikTok\n@maya.bakes,@maya.tok\n@tom.rides,');
    const list =
      'Profile,Email\nhttps://www.instagram.com/maya.bakes,maya@bakes.example\nhttps://www.tiktok.com/@maya.tok,';
    expect(statuses(await importText(db, list))).toEqual([
      ['instagram:maya.bakes', 'changed', 'email'],
      ['tiktok:maya.tok', 'changed', 'email'],
    ]);
    expect(statuses(await importText(db, list)).map(([, status]) => status)).toEqual(['same', 'same']);
  });
});
