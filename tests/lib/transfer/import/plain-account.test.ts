import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handleKey } from '../../../../lib/model/place';
import { PLATFORM_IDS } from '../../../../lib/model/platform';
import { plainPlaceIn } from '../../../../lib/platforms/account-in';
import { LinkedHandle } from '../../../../lib/platforms/profile-link';
import { cutRows } from '../../../../lib/transfer/import/cut-rows';
import { HandleIndex } from '../../../../lib/transfer/import/handle-index';
import type { Column, Meaning } from '../../../../lib/transfer/import/meanings';
import { rowIdentity } from '../../../../lib/transfer/import/row-identity';

const STARTS =
  'https://www.instagram.com/|https://instagram.com/|https://m.instagram.com/|https://www.instagram.com/p/|https://www.tiktok.com/@|https://www.tiktok.com/|https://tiktok.com/tag/|https://www.youtube.com/@|https://www.youtube.com/c/|https://www.youtube.com/channel/|https://youtu.be/|https://x.com/|https://twitter.com/|https://x.com/@|https://help.x.com/|https://www.threads.com/@|https://bsky.app/profile/|https://www.facebook.com/|https://www.snapchat.com/add/|https://www.snapchat.com/@|https://www.linkedin.com/in/|https://example.com/|https://example.com/@|http://x.com/|x.com/|'.split(
    '|',
  );
const NAMES =
  'maya|maya.bakes|Maya_9|mar.1|007|1e5|true|SAND|no|later|ajouter|n.a|_|__|_7|explore|home|i|p|reels|search|about|stories|watch|instagram.com|www.maya.de|x.com|t.co|UCabcdefghijklmnopqrstuv|a_name_of_more_than_twenty_letters|.maya|maya.'.split(
    '|',
  );
const name = fc.oneof(
  fc.constantFrom(...NAMES),
  fc
    .array(fc.constantFrom(...'abzAZ019__..'), { minLength: 1, maxLength: 25 })
    .map((signs) => signs.join('')),
);
const end = fc.constantFrom('', '', '/', '/reels', '?hl=en');

function profileLinkIn(text: string, from?: number, to?: number) {
  const linked = new LinkedHandle();
  if (!linked.find(text, from, to)) return null;
  const { platform, handle } = linked;
  return { platform, handle };
}

describe('a plain link to a profile', () => {
  it('leads where its address says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STARTS), name, end, (start, handle, rest) => {
        const address = start + handle + rest;
        const found = profileLinkIn(address);
        expect(profileLinkIn(`a${address}/b`, 1, 1 + address.length)).toEqual(found);
        if (found) expect(plainPlaceIn(address)).toMatchObject({ ...found, kind: 'profile', postId: null });
      }),
      { numRuns: 4_000 },
    );
  });

  it.each([
    'https://www.instagram.com/maya.bakes',
    'https://www.tiktok.com/@maya_9/',
    'https://x.com/maya',
    'https://www.youtube.com/@maya',
  ])('is known as one: %s', (address) => {
    expect(profileLinkIn(address)?.handle).toMatch(/^maya/);
  });
});

const column = (at: number, meaning: Meaning, platform: Column['platform'] = null): Column => ({
  ...{ at, meaning, heading: `Column ${at}`, platform, otherPlatform: null },
  ...{ confidence: 'certain', why: 'heading' },
});
/** The same row in a text file; undefined for one without any text, which a file does not have. */
const inText = (cells: readonly string[]) =>
  cutRows(`x\n${cells.join(',')}\nx`, ',', Number.POSITIVE_INFINITY).rows.find(({ line }) => line === 2);
const LISTS = [
  [column(0, 'account')],
  [column(0, 'account'), column(1, 'account')],
  [column(0, 'account'), column(1, 'account', 'instagram')],
  [column(0, 'account'), column(1, 'account'), column(2, 'platform')],
  [column(0, 'platform'), column(1, 'account', 'tiktok')],
];

describe('a row with a plain link', () => {
  it('is about the account that its cells name when they are read with more care', () => {
    const written = fc
      .tuple(fc.constantFrom(...STARTS, '@', '@', '', '', ''), name, end)
      .map((parts) => parts.join(''));
    const same = name.chain((handle) =>
      fc.tuple(
        fc.constantFrom('', '@', '@').map((mark) => mark + handle),
        fc.constantFrom(...STARTS.slice(0, 16)).map((start) => start + handle),
        fc.constantFrom('Instagram', 'TikTok', 'IG', '', 'X', 'Pinterest'),
      ),
    );
    const cells = fc.oneof(
      same,
      same.map(([a, b, c]) => [b, a, c]),
      same.map(([, b, c]) => ['', b, c]),
      fc.array(fc.oneof(written, fc.constantFrom('Instagram', 'TikTok', '')), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...LISTS), cells, (columns, own) => {
        const identity = rowIdentity(columns, {});
        const row = { line: 2, cells: own };
        const plain = identity.plain(row)?.account() ?? null;
        expect(identity.plain(inText(own) ?? row)?.account() ?? null).toEqual(plain);
        if (plain === null) return;
        expect(identity.isDoubtful(row)).toBe(false);
        expect(identity.read({ ...row })).toEqual({ accounts: [plain], notes: [] });
        expect(identity.questions()).toEqual([]);
      }),
      { numRuns: 6_000 },
    );
  });
});

describe('the numbers of accounts', () => {
  it('are the same for each spelling of a handle, and for nothing else', () => {
    const NAMED = [
      'maya',
      'Maya',
      'MAYA',
      'İnci',
      'i̇nci',
      '\u212aim',
      'kim',
      'ÉVA',
      'éva',
      'ßa',
      'ẞA',
      'UCabcdefghijklmnopqrstuv',
      'ucabcdefghijklmnopqrstuv',
      '日本',
    ];
    const account = fc.tuple(fc.constantFrom(...PLATFORM_IDS), fc.oneof(fc.constantFrom(...NAMED), name));
    fc.assert(
      fc.property(fc.array(account, { maxLength: 30 }), (accounts) => {
        const index = new HandleIndex();
        const known = new Map<string, number>();
        for (const [platform, handle] of accounts) {
          const key = `${platform}:${handleKey(handle)}`;
          if (!known.has(key)) known.set(key, known.size);
          expect(index.numberOf(platform, handle)).toBe(known.get(key));
        }
      }),
      { numRuns: 500 },
    );
    const index = new HandleIndex();
    const numbers = Array.from({ length: 5_000 }, (_, at) => index.numberOf('x', `maya${at}`));
    expect(numbers.every((number, at) => number === at && index.numberOf('x', `MAYA${at}`) === at)).toBe(
      true,
    );
  });
});
