import { describe, expect, it } from 'vitest';
import { detailLines } from '../../../../components/transfer/import/row-words';
import { listCandidates } from '../../../../lib/store/find-candidates';
import type { MergeRule } from '../../../../lib/transfer/import/merge-rule';
import { freshShortlist } from '../../store/fresh-database';
import { importText, sessionOn } from './import-text';

const FIRST = 'Instagram,Followers,ER\n@maya.bakes,"234,8k",6.1%';

/** What is saved of the figures after a second list, newest first. */
async function afterSecond(second: string, rule: MergeRule = 'fill-gaps') {
  const db = freshShortlist();
  await importText(db, FIRST);
  const session = await sessionOn(db, second);
  await session.check(rule);
  await session.save();
  const [maya] = (await listCandidates(db)).candidates;
  return (maya?.typed ?? []).map(({ followers, engagementRate, day }) => [
    followers?.value ?? null,
    engagementRate?.percent ?? null,
    day,
  ]);
}

/** What the check says of the second list. */
async function checkOf(second: string, rule: MergeRule = 'fill-gaps') {
  const db = freshShortlist();
  await importText(db, FIRST);
  const session = await sessionOn(db, second);
  const counts = await session.check(rule);
  const [row] = await session.rows('changed');
  return { counts, lines: row?.kind === 'profile' ? detailLines(row) : [] };
}

describe('a second list with other figures of an unknown day', () => {
  const SECOND = 'Instagram,Followers\n@maya.bakes,"19,9k"';

  it('leaves the saved ones, and says so, unless it is to replace them', async () => {
    const saved = [234_800, 6.1, null];
    expect(await afterSecond(SECOND)).toEqual([saved]);
    expect(await afterSecond(SECOND, 'newest')).toEqual([saved]);
    expect(await afterSecond(SECOND, 'keep-mine')).toEqual([saved]);
    const { counts, lines } = await checkOf(SECOND);
    expect(counts).toMatchObject({ changed: 1, same: 0, taken: 0 });
    expect(lines).toContain('Imported followers: ~234.8K stays, the file has ~19.9K, written as 19,9k');
    expect(lines).not.toContain('These figures are saved already.');
  });

  it('shows its own first where it is to replace what is saved, and says what it replaces', async () => {
    expect((await afterSecond(SECOND, 'take-theirs'))[0]).toEqual([19_900, null, null]);
    const { counts, lines } = await checkOf(SECOND, 'take-theirs');
    expect(counts).toMatchObject({ changed: 1, taken: 1 });
    expect(lines).toContain('Imported followers: ~234.8K becomes ~19.9K, written as 19,9k');
  });

  it('fills only the figure that is missing', async () => {
    const db = freshShortlist();
    await importText(db, 'Instagram,Followers\n@maya.bakes,"234,8k"');
    await importText(db, 'Instagram,Followers,ER\n@maya.bakes,"19,9k",7%');
    const [maya] = (await listCandidates(db)).candidates;
    const figures = maya?.typed?.map((one) => [one.followers?.value, one.engagementRate?.percent]);
    expect(figures?.toSorted()).toEqual([
      [undefined, 7],
      [234_800, undefined],
    ]);
  });

  it('speaks only of the figure that differs', async () => {
    const { lines } = await checkOf('Instagram,Followers,ER\n@maya.bakes,"234,8k",7%');
    expect(lines).toContain('Imported engagement rate: 6.1% stays, the file has 7%');
    expect(lines.join('\n')).not.toContain('followers');
  });
});

describe('a second list with figures of a known day', () => {
  it('adds them to the history', async () => {
    const second = 'Instagram,Followers,Followers as of\n@maya.bakes,"19,9k",2025-03-01';
    expect(await afterSecond(second)).toEqual([
      [234_800, 6.1, null],
      [19_900, null, '2025-03-01'],
    ]);
  });
});
