import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { type Protocol, protocolHash, protocolOf } from '../../../../lib/metrics/protocol';
import type { Snapshot } from '../../../../lib/model/candidate';
import { absent } from '../../../../lib/model/reading';
import { candidateFrom } from '../../../../lib/store/save-candidate';
import { ResearchArchive } from '../../../../lib/transfer/export/research/research-archive';
import { RESEARCH_COLUMNS } from '../../../../lib/transfer/export/research/research-columns';
import { DAY_MS, draftOf, found, MARCH_3_MS, postOf, profileOf } from '../../store/drafts';

const MAYA = { ...candidateFrom(draftOf(), MARCH_3_MS), accountId: '12345' };
const CAPTION = '=SUM(1) with @noor.runs';
const posts = Array.from({ length: 8 }, (_, n) =>
  postOf(`p${n}`, {
    ...{ postedAtMs: MARCH_3_MS - (n + 2) * DAY_MS, likes: found(400 + n), comments: found(8) },
    ...{ author: n === 0 ? 'Maya.Bakes' : 'noor.runs', caption: CAPTION },
  }),
);
const ROUNDED = { value: 1_200, low: 1_150, high: 1_249, precision: 'rounded', raw: '1.2K' } as const;
const first: Snapshot = {
  ...{ candidateId: MAYA.id, takenAtMs: MARCH_3_MS, language: 'en', profile: profileOf() },
  posts: [
    ...posts,
    postOf('hidden', { postedAtMs: MARCH_3_MS - 20 * DAY_MS, likes: absent('hidden', MARCH_3_MS) }),
    postOf('short', { postedAtMs: MARCH_3_MS - 21 * DAY_MS, likes: found(ROUNDED), comments: found(8) }),
  ],
};
const second: Snapshot = { ...first, takenAtMs: MARCH_3_MS + 7 * DAY_MS };
const empty: Snapshot = { ...first, takenAtMs: MARCH_3_MS + 8 * DAY_MS, posts: [] };

function exported({
  isPseudonymised = false,
  protocol = protocolOf(DEFAULT_SETTINGS, MARCH_3_MS),
  isFixed = true,
} = {}) {
  const archive = new ResearchArchive({
    ...{ kind: 'csv', isPseudonymised, protocol, isFixed, list: 'Spring', toolVersion: '0.1.0' },
  });
  archive.add(MAYA, [empty, second, first]);
  const parts = archive.finish(MARCH_3_MS);
  const bytes = new Uint8Array(parts.flatMap((part) => [...part]));
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]),
  );
  const read = (name: string) =>
    Papa.parse<Record<string, string>>(files[name] ?? '', { header: true, skipEmptyLines: true }).data;
  return { files, rows: read('posts.csv'), codebook: read('codebook.csv') };
}

describe('the export for research', () => {
  it('has one row for each post of each snapshot, with ranges, precision, reader and date', () => {
    const { rows } = exported();
    expect(rows).toHaveLength(20);
    expect(new Set(rows.map(({ snapshot_at }) => snapshot_at))).toEqual(
      new Set(['2026-03-03T09:00:00.000Z', '2026-03-10T09:00:00.000Z']),
    );
    expect(rows.find(({ post_id }) => post_id === 'short')).toMatchObject({
      ...{ likes: '1200', likes_low: '1150', likes_high: '1249', likes_precision: 'rounded' },
      ...{ likes_read_at: '2026-03-03T09:00:00.000Z', likes_missing: '', tool_version: '0.1.0' },
    });
    expect(rows.find(({ post_id }) => post_id === 'hidden')).toMatchObject({
      ...{ likes: '', likes_low: '', likes_missing: 'hidden', in_sample: 'false' },
      left_out_because: 'likes-hidden',
    });
    expect(rows[0]?.caption).toBe(CAPTION);
  });

  it('explains each column in the codebook, and counts what has no row', () => {
    const { codebook, files, rows } = exported();
    expect(codebook.map(({ column }) => column)).toEqual(Object.keys(rows[0] ?? {}));
    for (const line of codebook) expect(line).not.toMatchObject({ meaning: '' });
    expect(new Set(RESEARCH_COLUMNS.map(({ heading }) => heading)).size).toBe(RESEARCH_COLUMNS.length);
    expect(JSON.parse(files['protocol.json'] ?? '')).toMatchObject({
      list: 'Spring',
      contains: { profiles: 1, snapshots: 3, snapshotsWithoutPosts: 1, posts: 20 },
      protocol: { sampleSize: 12, formulas: { instagram: { id: 'likes-comments-by-followers' } } },
    });
  });

  it('names nobody if pseudonymised, and replaces the same by the same', () => {
    const { files, rows } = exported({ isPseudonymised: true });
    const all = Object.values(files).join('\n');
    for (const name of ['maya', 'noor', '12345', 'SUM(1)', 'Spring', 'instagram.com'])
      expect(all.toLowerCase()).not.toContain(name.toLowerCase());
    expect(new Set(rows.map(({ handle }) => handle))).toEqual(new Set(['creator-1']));
    expect(rows[0]).toMatchObject({ author: 'creator-1', caption: 'caption-1' });
    expect(rows[1]).toMatchObject({ author: 'creator-2', caption: 'caption-1' });
    expect(rows[10]?.post_id).toBe(rows[0]?.post_id);
    expect(rows[0]?.caption_length).toBe(String(CAPTION.length));
  });

  it('takes two people with the same id on two networks for two', () => {
    const archive = new ResearchArchive({
      ...{ kind: 'json-lines', isPseudonymised: true, protocol: protocolOf(DEFAULT_SETTINGS, MARCH_3_MS) },
      ...{ isFixed: true, list: null, toolVersion: '0.1.0' },
    });
    archive.add(MAYA, [first]);
    archive.add({ ...MAYA, platform: 'tiktok', handle: 'otto.builds' }, [second]);
    const bytes = new Uint8Array(archive.finish(MARCH_3_MS).flatMap((part) => [...part]));
    const lines = strFromU8(unzipSync(bytes)['posts.jsonl'] ?? new Uint8Array())
      .trim()
      .split('\n');
    const accounts = lines.map((line) => (JSON.parse(line) as { account_id: string }).account_id);
    expect([...new Set(accounts)]).toEqual(['account-1', 'account-2']);
  });

  it('follows the protocol, whatever the settings are by then', () => {
    const fixed = protocolOf({ ...DEFAULT_SETTINGS, sampleSize: 3, minPosts: 2 }, MARCH_3_MS);
    const stored = JSON.parse(JSON.stringify(fixed)) as Protocol;
    const { rows } = exported({ protocol: stored });
    const ofFirst = rows.slice(0, 10);
    expect(ofFirst.filter(({ in_sample }) => in_sample === 'true').map(({ post_id }) => post_id)).toEqual([
      'p0',
      'p1',
      'p2',
    ]);
    expect(ofFirst[0]).toMatchObject({ snapshot_sample_n: '3', settings_hash: protocolHash(fixed) });
    expect(ofFirst[5]?.left_out_because).toBe('beyond-the-newest');
    expect(exported({ isFixed: false }).rows[0]?.protocol_fixed_at).toBe('');
  });

  it('fixes one formula for each platform, so that a new default changes nothing', () => {
    const { sample } = protocolOf(DEFAULT_SETTINGS, MARCH_3_MS);
    expect(Object.values(sample.headline).every(Boolean)).toBe(true);
    expect(Object.keys(sample.headline)).toHaveLength(9);
  });
});
