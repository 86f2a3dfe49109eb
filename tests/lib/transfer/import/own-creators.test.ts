import { describe, expect, it } from 'vitest';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { readCandidateRow } from '../../../../lib/store/rows';
import { freshShortlist } from '../../store/fresh-database';
import { importText } from './import-text';

const HEADINGS =
  'platform,handle,profile_url,display_name,followers_is_rounded,tier_scheme,captured_from,notes,creator';

const rowOf = (platform: string, handle: string, note: string, creator: string) =>
  `${platform},${handle},https://www.${platform}.com/${platform === 'tiktok' ? '@' : ''}${handle},Maya Lind,,,,${note},${creator}`;

const listOf = (...rows: readonly string[]) => `${[HEADINGS, ...rows].join('\n')}\n`;

/** The handles of each creator, creators with several alone. */
async function joined(text: string, heading = ''): Promise<string[][]> {
  const db = freshShortlist();
  await importText(db, heading ? text.replace(/creator$/m, heading) : text);
  const rows = (await db.candidates.toArray()).map(readCandidateRow).filter((row) => row !== null);
  const creators = Map.groupBy(rows, ({ creatorId }) => creatorId);
  return [...creators.values()]
    .filter(({ length }) => length > 1)
    .map((some) => some.map(({ handle }) => handle).toSorted());
}

describe('profiles of one creator in a file of ours', () => {
  const text = listOf(
    rowOf('instagram', 'maya.lind', 'asked twice', 'instagram:maya.lind'),
    rowOf('instagram', 'otto.b', '', ''),
    rowOf('tiktok', 'mayabakes', 'replies fast', 'instagram:maya.lind'),
    rowOf('tiktok', 'noor.runs', '', 'tiktok:noor.runs'),
  );

  it('belong to one creator again, each with what is its own', async () => {
    expect(await joined(text)).toEqual([['maya.lind', 'mayabakes']]);
    const db = freshShortlist();
    const { comparison } = await importText(db, text);
    expect(comparison.counts).toMatchObject({ new: 4 });
    const { candidates } = await listCandidates(db);
    expect(new Map(candidates.map(({ handle, notes }) => [handle, notes]))).toEqual(
      new Map(
        Object.entries({
          'maya.lind': 'asked twice',
          mayabakes: 'replies fast',
          'otto.b': '',
          'noor.runs': '',
        }),
      ),
    );
    expect((await importText(db, text)).comparison.counts).toMatchObject({ new: 0, changed: 0, same: 4 });
  });

  it('stay apart in other files, and by a custom field of that name', async () => {
    expect(await joined(text, 'field:creator')).toEqual([]);
    expect(
      await joined(
        'Platform,Handle,Creator\ninstagram,maya.lind,Maya\ntiktok,mayabakes,Maya\ntiktok,otto_b,Otto\n',
      ),
    ).toEqual([]);
  });
});
