import { describe, expect, it } from 'vitest';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { editCandidate } from '../../../../lib/store/edit-candidate';
import { eraseCandidate } from '../../../../lib/store/erase';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { importMany } from '../../../../lib/store/import-many';
import { latestSnapshot } from '../../../../lib/store/latest-snapshots';
import { listFields, listLabels } from '../../../../lib/store/list-labels';
import { removeCandidate } from '../../../../lib/store/trash';
import { undoCommit } from '../../../../lib/store/undo';
import { compareWithSaved } from '../../../../lib/transfer/import/compare';
import type { Comparison } from '../../../../lib/transfer/import/comparison';
import { importChanges } from '../../../../lib/transfer/import/import-changes';
import { MERGE_RULES, type MergeRule } from '../../../../lib/transfer/import/merge-rule';
import type { ImportChoices } from '../../../../lib/transfer/import/plan';
import { readSaved } from '../../../../lib/transfer/import/read-saved';
import { draftOf } from '../../store/drafts';
import { freshShortlist, savedIn, successOf } from '../../store/fresh-database';
import { planOf } from './plan-of';

const NOW = Date.parse('2026-11-30T10:00:00Z');

/** Imports a text as the screen would. */
async function importText(
  db: ShortlistDatabase,
  text: string,
  rule: MergeRule = 'fill-gaps',
  choices: ImportChoices = {},
) {
  const { creators } = planOf(text, choices);
  const saved = await readSaved(db, creators);
  const comparison = compareWithSaved(creators, saved, rule);
  let ids = 0;
  const changes = importChanges(comparison, saved, { newId: () => `${text.length}-${ids++}`, nowMs: NOW });
  const { commitId } = successOf(await importMany(db, changes, { nowMs: NOW }));
  return { comparison, changes, commitId };
}

const handlesIn = async (db: ShortlistDatabase) =>
  (await listCandidates(db)).candidates.map(({ platform, handle }) => `${platform}:${handle}`).toSorted();

async function only(db: ShortlistDatabase) {
  const [candidate, ...more] = (await listCandidates(db)).candidates;
  if (!candidate || more.length > 0) throw new Error('one candidate was expected');
  return candidate;
}

const changed = ({ creators }: Comparison) =>
  creators.flatMap(({ profiles }) =>
    profiles.flatMap(({ changes }) => changes.map(({ field, isTaken }) => `${field} ${isTaken}`)),
  );

const LIST =
  'Name,Instagram,Instagram followers,TikTok,Status,Fee,Offer,Email,Phone,Niche,City,Notes\n' +
  'Maya Lind,@maya.bakes,94.6K,@maya.tok,🤝 Negotiating,€450,€300,maya@bakes.example,+49 170 1234567,"bread, cake",Berlin,asked twice\n' +
  'Tom Berg,@tom.rides,1200,,Contacted,$200,,do not contact,,bikes,,';

describe('an imported list', () => {
  it('is on the shortlist with everything that its rows say', async () => {
    const db = freshShortlist();
    await importText(db, LIST);
    expect(await handlesIn(db)).toEqual(['instagram:maya.bakes', 'instagram:tom.rides', 'tiktok:maya.tok']);
    const { candidates } = await listCandidates(db);
    const maya = candidates.find(({ handle }) => handle === 'maya.bakes');
    expect(maya).toMatchObject({
      ...{ displayName: 'Maya Lind', email: 'maya@bakes.example', tags: ['bread', 'cake'] },
      ...{ stageName: '🤝 Negotiating', fee: { amount: 450, currency: 'EUR' }, notes: 'asked twice' },
      profileUrl: 'https://www.instagram.com/maya.bakes/',
    });
    const [city] = await listFields(db);
    expect(city).toMatchObject({ name: 'City', kind: 'text' });
    expect(maya?.fields).toEqual({ [city?.id ?? '']: 'Berlin' });
    expect((await listLabels(db, 'stages')).map(({ name }) => name)).toContain('🤝 Negotiating');
    expect(candidates.find(({ handle }) => handle === 'tom.rides')?.stage).toBe('contacted');
  });

  it('has its figures as typed ones, with no snapshot that looks read', async () => {
    const db = freshShortlist();
    await importText(db, LIST);
    const maya = (await listCandidates(db)).candidates.find(({ handle }) => handle === 'maya.bakes');
    expect(maya?.typed).toEqual([
      {
        ...{ source: 'imported', day: null, savedAtMs: NOW, engagementRate: null },
        followers: { value: 94_600, low: 94_600, high: 94_699, raw: '94.6K' },
      },
    ]);
    expect(await latestSnapshot(db, maya?.id ?? '')).toBeNull();
    expect(await db.numbers.count()).toBe(0);
  });

  it('makes one creator of the profiles in a row', async () => {
    const db = freshShortlist();
    await importText(db, LIST);
    expect(await db.creators.count()).toBe(2);
    expect(await db.contacts.count()).toBe(1);
  });

  it('keeps "do not contact" on the creator and in the notes', async () => {
    const db = freshShortlist();
    await importText(db, LIST);
    expect(
      (await db.creators.toArray()).map((row) => (row as { doNotContact: boolean }).doNotContact).toSorted(),
    ).toEqual([false, true]);
    const tom = (await listCandidates(db)).candidates.find(({ handle }) => handle === 'tom.rides');
    expect(tom).toMatchObject({ notes: 'Email: do not contact', email: null });
  });

  it('makes no stage of a status that forbids contact', async () => {
    const db = freshShortlist();
    await importText(db, 'Instagram,Status\n@maya.bakes,Contacted\n@tom.rides,nicht kontaktieren');
    const tom = (await listCandidates(db)).candidates.find(({ handle }) => handle === 'tom.rides');
    expect(tom).toMatchObject({
      ...{ stage: 'found', doNotContact: true, notes: 'Status: nicht kontaktieren' },
    });
    expect((await listLabels(db, 'stages')).map(({ name }) => name)).not.toContain('nicht kontaktieren');
  });

  it('is gone after one undo', async () => {
    const db = freshShortlist();
    const { commitId } = await importText(db, LIST);
    await undoCommit(db, commitId ?? '');
    expect(await handlesIn(db)).toEqual([]);
  });

  it('changes nothing when it is imported again', async () => {
    const db = freshShortlist();
    await importText(db, LIST);
    for (const rule of MERGE_RULES) {
      const again = await importText(db, LIST, rule);
      expect(again.comparison.counts).toEqual({ new: 0, restored: 0, changed: 0, same: 3 });
      expect(again.changes).toEqual([]);
    }
  });

  it('of more changes than one transaction makes is one undo step', async () => {
    const db = freshShortlist();
    const rows = Array.from({ length: 600 }, (_, at) => `user_${at}x,${1000 + at}`).join('\n');
    const { commitId, changes } = await importText(db, `Instagram,Followers\n${rows}`);
    expect(changes.length).toBeGreaterThan(1_000);
    expect((await handlesIn(db)).length).toBe(600);
    await undoCommit(db, commitId ?? '');
    expect(await handlesIn(db)).toEqual([]);
  });
});

describe('an imported profile that is saved already', () => {
  const ROW = 'Instagram,Email,Fee,Tags,Updated\nMAYA.bakes,maya@new.example,$500,cake,2026-12-24';

  async function withMaya() {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ tags: ['bread'], email: 'maya@old.example' }), NOW);
    return { db, id };
  }

  it.each([
    ['keep-mine', 'maya@old.example', null, ['bread']],
    ['fill-gaps', 'maya@old.example', 500, ['bread', 'cake']],
    ['take-theirs', 'maya@new.example', 500, ['bread', 'cake']],
    ['newest', 'maya@new.example', 500, ['bread', 'cake']],
  ] as const)('by the rule %s', async (rule, email, fee, tags) => {
    const { db, id } = await withMaya();
    const { comparison } = await importText(db, ROW, rule);
    expect(comparison.counts).toEqual({ new: 0, restored: 0, changed: 1, same: 0 });
    const maya = await only(db);
    expect(maya).toMatchObject({ id, handle: 'maya.bakes', email, tags });
    expect(maya.fee?.amount ?? null).toBe(fee);
  });

  it('is as it was after one undo, also beside new ones', async () => {
    const { db } = await withMaya();
    const before = await only(db);
    const { commitId } = await importText(
      db,
      'Instagram,Phone,Notes,Tags\nmaya.bakes,+49 170 1234567,nice,cake\nnew.one,,good,',
      'take-theirs',
    );
    expect((await listCandidates(db)).candidates.map(({ notes }) => notes).toSorted()).toEqual([
      'good',
      'nice',
    ]);
    await undoCommit(db, commitId ?? '');
    expect(await only(db)).toMatchObject({ notes: before.notes, tags: ['bread'], email: 'maya@old.example' });
  });

  it('keeps what changed after the day of the file', async () => {
    const { db, id } = await withMaya();
    successOf(await editCandidate(db, id, { fee: { amount: 450, currency: 'EUR' } }, { nowMs: NOW }));
    const { comparison } = await importText(db, ROW.replace('2026-12-24', '2026-01-02'), 'newest');
    expect(changed(comparison)).toEqual(['email false', 'fee-asked false']);
    expect((await only(db)).fee).toEqual({ amount: 450, currency: 'EUR' });
  });

  it('shows what it says before anything is written', async () => {
    const { db } = await withMaya();
    const { creators } = planOf(`${ROW}\nmaya.bakes,maya@third.example,,,`);
    const { creators: compared } = compareWithSaved(creators, await readSaved(db, creators), 'fill-gaps');
    expect(compared[0]?.profiles[0]?.changes[0]).toEqual({
      ...{ field: 'email', mine: 'maya@old.example', theirs: 'maya@new.example', isTaken: false },
      alsoTheirs: [{ line: 3, value: 'maya@third.example' }],
    });
  });

  it('keeps its read numbers and gets typed ones of their own day', async () => {
    const { db, id } = await withMaya();
    const before = await latestSnapshot(db, id);
    await importText(
      db,
      'Instagram,Followers,ER,As of\nmaya.bakes,12000,3.2%,2024-05-01\nmaya.bakes,12000,3.2%,2024-05-01',
    );
    expect((await only(db)).typed).toMatchObject([
      { day: '2024-05-01', followers: { value: 12_000 }, engagementRate: { percent: 3.2 } },
    ]);
    expect(await latestSnapshot(db, id)).toEqual(before);
  });

  it('comes back from the trash with everything it had', async () => {
    const { db, id } = await withMaya();
    await db.candidates.update(id, { trashedAtMs: NOW } as never);
    const { comparison } = await importText(db, ROW);
    expect(comparison.counts.restored).toBe(1);
    expect(await only(db)).toMatchObject({ id, tags: ['bread', 'cake'] });
  });

  it('does not come back if it was erased', async () => {
    const { db, id } = await withMaya();
    await removeCandidate(db, id, NOW);
    successOf(await eraseCandidate(db, id, NOW));
    const { comparison } = await importText(db, ROW);
    expect(comparison.erased.map(({ key }) => key)).toEqual(['instagram:maya.bakes']);
    expect(await handlesIn(db)).toEqual([]);
  });

  it('is another person if its account id is another one', async () => {
    const db = freshShortlist();
    const [one, two] = ['UCp1GAawTCEe6OQxLdUaBcDA', 'UCp1GAawTCEe6OQxLdUAbCdA'];
    await importText(db, `Channel ID,Title\n${one},Maya`);
    const { comparison } = await importText(db, `Channel ID,Title\n${two},Tom\n${one},Maya`);
    expect(comparison.counts).toMatchObject({ new: 1, same: 1 });
  });

  it('is refused if another window saved it after the comparison', async () => {
    const db = freshShortlist();
    const { creators } = planOf(ROW);
    const saved = await readSaved(db, creators);
    const comparison = compareWithSaved(creators, saved, 'fill-gaps');
    await savedIn(db, draftOf(), NOW);
    const changes = importChanges(comparison, saved, { newId: () => 'a', nowMs: NOW });
    expect(await importMany(db, changes, { nowMs: NOW })).toMatchObject({ ok: false });
    expect(await only(db)).toMatchObject({ email: 'hello@mayabakes.example', tags: [] });
  });
});

describe('an import that was undone', () => {
  const FIRST =
    'Name,Instagram,TikTok,Rate,Email,Notes\nMaya,@maya.bakes,@maya.tok,$450,old@maya.example,asked twice';
  const SECOND = 'Instagram,TikTok,City,Notes\n@maya.bakes,@maya.tok,Berlin,asked twice';
  const plain = async (db: ShortlistDatabase) =>
    (await listCandidates(db)).candidates
      .map(({ handle, displayName, email, fee, notes, tags, fields, stage, typed }) => ({
        ...{ handle, displayName, email, fee, notes, tags, stage, typed, fields: Object.values(fields) },
      }))
      .toSorted((a, b) => a.handle.localeCompare(b.handle));

  it('leaves nothing in the profiles when they are imported again', async () => {
    const [fresh, db] = [freshShortlist(), freshShortlist()];
    await importText(fresh, SECOND);
    const { commitId } = await importText(db, FIRST);
    await undoCommit(db, commitId ?? '');
    const again = await importText(db, SECOND);
    expect(again.comparison.counts).toMatchObject({ new: 2, restored: 0 });
    expect(await plain(db)).toEqual(await plain(fresh));
    expect(await plain(db)).toMatchObject([{ notes: 'asked twice', email: null, fee: null }, {}]);
  });

  it('leaves nothing after it was corrected and undone twice either', async () => {
    const [fresh, db] = [freshShortlist(), freshShortlist()];
    await importText(fresh, FIRST);
    for (const text of [FIRST, SECOND]) {
      const { commitId } = await importText(db, text);
      await undoCommit(db, commitId ?? '');
      expect(await handlesIn(db)).toEqual([]);
    }
    await importText(db, `${FIRST} `);
    expect(await plain(db)).toEqual(await plain(fresh));
  });

  it('keeps what the user had written since', async () => {
    const db = freshShortlist();
    const { commitId } = await importText(db, 'Instagram,Notes\n@maya.bakes,asked twice');
    successOf(await editCandidate(db, (await only(db)).id, { email: 'maya@sings.example' }));
    await undoCommit(db, commitId ?? '');
    const again = await importText(db, 'Instagram,City\n@maya.bakes,Berlin');
    expect(again.comparison.counts).toMatchObject({ new: 0, restored: 1 });
    expect(await only(db)).toMatchObject({ email: 'maya@sings.example', notes: 'asked twice' });
  });
});
