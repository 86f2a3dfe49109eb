import { describe, expect, it } from 'vitest';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { MERGE_RULES } from '../../../../lib/transfer/import/merge-rule';
import { freshShortlist } from '../../store/fresh-database';
import { importText, sessionOn } from './import-text';
import { planOf } from './plan-of';

/** Rows 2 and 4 are about one creator, and of another opinion. */
const LIST =
  'Name,Instagram,Followers,E-Mail,Fee,Status,Last contacted,City\n' +
  'Maya Lind,@maya.lind,16.4K,maya@lind.example,€450,Contacted,2026-01-02,Berlin\n' +
  'Tom Berg,@tom.rides,1200,,,,,\n' +
  'Maya Lind,@maya.lind,17100,maya.new@lind.example,$500,Agreed,2026-06-01,berlin';

async function maya(db: ShortlistDatabase) {
  return (await listCandidates(db)).candidates.find(({ handle }) => handle === 'maya.lind');
}

describe('rows of one creator that disagree', () => {
  it('keep everything: one value counts, and the note has the others with their heading and row', async () => {
    const db = freshShortlist();
    await importText(db, LIST);
    expect(await maya(db)).toMatchObject({
      ...{ email: 'maya@lind.example', fee: { amount: 450, currency: 'EUR' }, stage: 'contacted' },
      notes:
        'From row 4: Status: Agreed; Last contacted: 2026-06-01; E-Mail: maya.new@lind.example; Fee: 500 USD; Followers: 17100',
      typed: [{ followers: { raw: '16.4K' } }],
    });
  });

  it('are a group of their own in the check, with the rows named', async () => {
    const { check, rows, planned } = await sessionOn(freshShortlist(), LIST);
    expect(planned.remarks).toEqual([{ code: 'rows-disagree', creators: 1, lines: [[2, 4]] }]);
    expect(await check('fill-gaps')).toMatchObject({ new: 2, 'rows-disagree': 1 });
    expect(await rows('rows-disagree')).toMatchObject([
      { profile: { handle: 'maya.lind', lines: [2, 4] }, hasOtherRows: true },
    ]);
  });

  it.each([
    ['take-theirs', 'maya.new@lind.example', 'maya@lind.example'],
    ['fill-gaps', 'maya@lind.example', 'maya.new@lind.example'],
  ] as const)('count by the rule %s', async (rule, email, other) => {
    const db = freshShortlist();
    await importText(db, LIST, rule);
    expect(await maya(db)).toMatchObject({ email, notes: expect.stringContaining(`E-Mail: ${other}`) });
  });

  it.each(MERGE_RULES)('are the same when the file is imported again by the rule %s', async (rule) => {
    const db = freshShortlist();
    await importText(db, LIST, rule);
    const again = await importText(db, LIST, rule);
    expect(again.comparison.counts).toEqual({ new: 0, restored: 0, changed: 0, same: 2 });
    expect(again.changes).toEqual([]);
  });

  it('lose nothing when another rule later replaces the value that counts', async () => {
    const db = freshShortlist();
    await importText(db, LIST);
    await importText(db, LIST, 'take-theirs');
    expect(await maya(db)).toMatchObject({
      email: 'maya.new@lind.example',
      notes: expect.stringContaining(
        'From row 2: Status: Contacted; Last contacted: 2026-01-02; E-Mail: maya@lind.example; Fee: 450 EUR',
      ),
    });
  });

  it('are said in the language of the screen', async () => {
    const db = freshShortlist();
    const { check, save } = await sessionOn(db, LIST);
    await check('fill-gaps', 'Aus Zeile {line}: {values}');
    await save();
    expect((await maya(db))?.notes).toContain('Aus Zeile 4: Status: Agreed; ');
  });

  it('are no contradiction where one is only written in another way', async () => {
    const { planned } = await sessionOn(
      freshShortlist(),
      'Instagram,Followers,E-Mail\n@maya.lind,8455,Maya@Lind.example\n@maya.lind,8.4k,maya@lind.example',
    );
    expect(planned.remarks).toEqual([]);
  });

  it('of different days are a history', async () => {
    const db = freshShortlist();
    const list =
      'Instagram,Followers,As of\n@maya.lind,12000,2024-05-01\n@maya.lind,15000,2025-05-01\n@maya.lind,12000,2026-05-01';
    await importText(db, list);
    expect((await maya(db))?.typed?.map(({ day, followers }) => [day, followers?.value])).toEqual([
      ['2026-05-01', 12_000],
      ['2025-05-01', 15_000],
      ['2024-05-01', 12_000],
    ]);
    expect((await maya(db))?.notes).toBe('');
    expect((await importText(db, list)).comparison.counts).toMatchObject({ changed: 0, same: 1 });
  });
});

describe('a row that counts and says something which is not taken', () => {
  it.each([
    ['Fee', '50-150 €', '999 €', 'fee', null],
    ['Fee', 'on request', '999 €', 'fee', null],
    ['E-Mail', 'maya at lind, see bio', 'maya.new@lind.example', 'email', null],
    ['Followers', '100K+', '13100', 'typed', undefined],
    ['Engagement rate', 'high', '3.1%', 'typed', undefined],
  ])(
    'leaves %s "%s" empty, and the note says what the other row has',
    async (heading, first, other, field, empty) => {
      const db = freshShortlist();
      const list = `Instagram\t${heading}\n@maya.lind\t${first}\n@tom.rides\t${other}\n@maya.lind\t${other}`;
      await importText(db, list);
      const saved = await maya(db);
      expect(saved?.[field as 'fee']).toBe(empty);
      expect(saved?.notes).toContain(`${heading}: ${first}`);
      expect(saved?.notes).toContain(`From row 4: ${heading}: ${other.replace('999 €', '999 EUR')}`);
      expect((await importText(db, list)).changes).toEqual([]);
    },
  );

  it('is said to disagree', async () => {
    const list = 'Instagram,Fee\n@maya.lind,50-150 €\n@tom.rides,80 €\n@maya.lind,999 €';
    const { check, rows, planned } = await sessionOn(freshShortlist(), list);
    expect(planned.remarks).toEqual([{ code: 'rows-disagree', creators: 1, lines: [[2, 4]] }]);
    expect(await check('fill-gaps')).toMatchObject({ 'rows-disagree': 1 });
    expect(await rows('rows-disagree')).toMatchObject([{ hasOtherRows: true }]);
  });

  it('counts only as far as its rule says', async () => {
    const list = 'Instagram,Fee,As of\n@maya.lind,50-150 €,2026-06-01\n@maya.lind,999 €,2026-01-02';
    for (const [rule, fee] of [
      ['take-theirs', { amount: 999, currency: 'EUR' }],
      ['newest', null],
    ] as const) {
      const db = freshShortlist();
      await importText(db, list, rule);
      expect((await maya(db))?.fee, rule).toEqual(fee);
    }
  });

  it('does not hide a value that it writes in another way, or an empty cell', async () => {
    const db = freshShortlist();
    await importText(db, 'Instagram,Fee,E-Mail\n@maya.lind,?,\n@maya.lind,999 €,maya@lind.example');
    expect(await maya(db)).toMatchObject({ fee: { amount: 999 }, email: 'maya@lind.example', notes: '' });
  });

  it('is not helped out by a second column of fees', async () => {
    const db = freshShortlist();
    const list = 'Instagram,Fee,Price\n@maya.lind,50-150 €,999 €\n@tom.rides,80 €,90 €';
    await importText(db, list, 'fill-gaps', {
      meanings: {
        1: { meaning: 'fee-asked', platform: null },
        2: { meaning: 'fee-asked', platform: null },
      },
    });
    expect(await maya(db)).toMatchObject({ fee: null, notes: 'Fee: 50-150 €\nPrice: 999 €' });
  });
});

describe('rows of one creator by their rule', () => {
  const TWO =
    'Instagram,Followers,ER,Fee\n@maya.lind,35778,3.2%,400 €\n@tom.rides,900,2%,\n@maya.lind,"13,1k",,999 €';

  async function imported(db: ShortlistDatabase, list: string, rule: (typeof MERGE_RULES)[number]) {
    const { check, rows, save } = await sessionOn(db, list);
    await check(rule);
    const shown = await rows('changed');
    await save();
    return { shown, saved: await maya(db) };
  }

  it('are replaced as a whole, and the check shows what is saved', async () => {
    const db = freshShortlist();
    await imported(db, TWO, 'fill-gaps');
    expect(await maya(db)).toMatchObject({ typed: [{ followers: { value: 35_778 } }], fee: { amount: 400 } });
    const { shown, saved } = await imported(db, TWO, 'take-theirs');
    expect(saved).toMatchObject({ fee: { amount: 999 } });
    expect(saved?.typed?.[0]).toMatchObject({ followers: { value: 13_100 } });
    // The rate is of the other row, which is said.
    expect(saved?.notes).toContain('From row 2: Fee: 400 EUR; ER: 3.2%');
    expect(shown).toMatchObject([{ addedFigures: [{ followers: { value: { value: 13_100 } } }] }]);
    expect((await imported(db, TWO, 'take-theirs')).shown).toEqual([]);
    expect((await imported(db, TWO, 'fill-gaps')).shown).toEqual([]);
  });

  it('show figures that are saved as those that are', async () => {
    const db = freshShortlist();
    await imported(db, TWO, 'take-theirs');
    const { check, rows } = await sessionOn(db, TWO);
    await check('fill-gaps');
    expect(await rows('same')).toMatchObject(
      [{}, { figures: [{ followers: { value: { value: 13_100 } } }], addedFigures: [] }].toReversed(),
    );
  });

  it('are not called saved where the rule leaves them', async () => {
    const db = freshShortlist();
    await importText(db, 'Instagram,Followers\n@maya.lind,900');
    const { check, rows } = await sessionOn(db, TWO);
    await check('keep-mine');
    expect(await rows('changed')).toMatchObject([{ addedFigures: [], areFiguresSaved: false }]);
  });

  it('that say the same again are not outvoted by those between them', async () => {
    const db = freshShortlist();
    const list = 'Instagram,Fee\n@maya.lind,400 €\n@maya.lind,999 €\n@maya.lind,400 €';
    await importText(db, list, 'take-theirs');
    expect(await maya(db)).toMatchObject({ fee: { amount: 400 } });
  });

  it('say of a value which row it is from, where they disagree', async () => {
    const db = freshShortlist();
    await importText(db, 'Instagram,Followers,Fee\n@maya.lind,35778,\n@maya.lind,13100,999 €');
    expect(await maya(db)).toMatchObject({
      fee: { amount: 999 },
      notes: 'From row 3: Fee: 999 EUR; Followers: 13100',
    });
  });
});

describe('several cells of one row that say the same kind of thing', () => {
  it.each([
    ['E-Mail,Email 2', 'a@lind.example,b@lind.example', 'email', 'a@lind.example', 'Email 2: b@lind.example'],
    ['Phone,Mobile', '+49 170 1234567,+49 30 7654321', 'phone', '+49 170 1234567', 'Mobile: +49 30 7654321'],
  ])('%s: the first counts, and the note has the second', async (headings, cells, field, value, note) => {
    const db = freshShortlist();
    await importText(db, `Instagram,${headings}\n@maya.lind,${cells}\n@tom.rides,,`);
    expect(await maya(db)).toMatchObject({ [field]: value, notes: note });
  });

  it('two columns of one name: the note has the second', async () => {
    const db = freshShortlist();
    await importText(db, 'Instagram,Full name,Shoe,shoe\n@maya.lind,Maya,red one,blue one\n@tom.rides,Tom,,');
    expect(await maya(db)).toMatchObject({ notes: 'shoe: blue one' });
    expect(Object.values((await maya(db))?.fields ?? {})).toEqual(['red one']);
  });

  it.each([
    ['as a link', 'https://www.instagram.com/maya.lind'],
    ['as a handle', '@maya.lind'],
  ])('are asked about once for each of their cells: %s', (_, account) => {
    const list = `Instagram,Fee\n${account},450\n${account},500\n${account},600\n@tom.rides,700`;
    expect(planOf(list).questions).toMatchObject([
      { code: 'currency', count: 4, cells: [{ line: 2 }, { line: 3 }, { line: 4 }, { line: 5 }] },
    ]);
  });

  it('of different names that share a profile are said to become one creator', () => {
    const channel = 'https://www.youtube.com/@AgencyNorth';
    const agency = (...rows: string[]) => planOf(`Name,Instagram,YouTube\n${rows.join('\n')}`).remarks;
    const [ann, bert] = [`Alma Brook,@alma.brook,${channel}`, `Bert Creek,@bert.creek,${channel}`];
    expect(agency(ann, bert, 'Cleo Dale,@cleo.dale,')).toEqual([
      { code: 'joined-by-profile', creators: 1, platform: 'youtube', handle: 'AgencyNorth', lines: [2, 3] },
    ]);
    // A name written in another way, or missing, may be the same person.
    const again = agency(ann, `Alma B.,@alma.second,${channel}`, `,@alma.third,${channel}`);
    expect(again).toMatchObject([{ code: 'rows-disagree' }]);
    const nickname = agency('Kiko Runs,@kiko.runs,', 'kikovale,@kiko.runs,');
    expect(nickname).toMatchObject([{ code: 'rows-disagree' }]);
  });
});
