import { beforeEach, describe, expect, it } from 'vitest';
import type { FieldKind } from '../../../../lib/model/label';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { listFields } from '../../../../lib/store/list-labels';
import type { ImportChoices } from '../../../../lib/transfer/import/plan';
import type { RememberedImport } from '../../../../lib/transfer/import/remembered-choices';
import { freshShortlist, successOf } from '../../store/fresh-database';
import { edit } from '../../store/with-labels';
import { sessionOn } from './session-on';

describe('a column of a list goes into a custom field that is there', () => {
  let db: ShortlistDatabase;
  const field = (id: string, name: string, kind: FieldKind, options: string[] = []) =>
    edit(db, { type: 'add-label', table: 'fields', id, name, field: { kind, options } });
  const saved = async () =>
    Object.fromEntries(
      (await listCandidates(db)).candidates.map(({ handle, fields, notes }) => [handle, { fields, notes }]),
    );
  const names = async () => (await listFields(db)).map(({ name }) => name);
  async function importAs(text: string, choices: ImportChoices, remembered: RememberedImport[] = []) {
    const session = sessionOn(db);
    const opened = await session.open(text, remembered);
    const planned = remembered.length > 0 ? opened : await session.plan(choices);
    successOf(await session.one.check('fill-gaps'));
    successOf(await session.one.save());
    return planned;
  }

  beforeEach(async () => {
    db = freshShortlist();
    await field('c', 'Last contact', 'date');
  });

  const FRENCH = 'Instagram\tDernière prise de contact\n@maya_q\t13.02.2026\n@tom_q\tjamais vu';
  const CHOSEN: ImportChoices = { meanings: { 1: { meaning: 'own-date', field: 'c' } } };

  it('that the user chose for it, whatever its heading', async () => {
    const planned = await importAs(FRENCH, CHOSEN);
    expect(planned.columns[1]).toMatchObject({ meaning: 'own-date', why: 'chosen', field: { id: 'c' } });
    expect(await names()).toEqual(['Last contact']);
    expect(await saved()).toEqual({
      maya_q: { fields: { c: '2026-02-13' }, notes: '' },
      tom_q: { fields: {}, notes: 'Dernière prise de contact: jamais vu' },
    });
  });

  it('by the kind of that field, and not by the kind of the values', async () => {
    await field('t', 'Remarks on dates', 'text');
    await importAs(FRENCH, { meanings: { 1: { meaning: 'own-date', field: 't' } } });
    expect(await saved()).toMatchObject({ maya_q: { fields: { t: '13.02.2026' } } });
  });

  it('and again, from the next list with these headings', async () => {
    const { fingerprint } = await sessionOn(db).open(FRENCH);
    const meanings = { 1: { meaning: 'own-date', platform: null, field: 'c' } };
    const planned = await importAs(FRENCH, {}, [{ fingerprint, meanings, answers: {} }]);
    expect(planned.isRemembered).toBe(true);
    expect(await saved()).toMatchObject({ maya_q: { fields: { c: '2026-02-13' } } });
  });

  it('unless the remembered one was deleted since: then nothing is chosen', async () => {
    const { fingerprint } = await sessionOn(db).open(FRENCH);
    const meanings = { 1: { meaning: 'own-number', platform: null, field: 'gone' } };
    const planned = await sessionOn(db).open(FRENCH, [{ fingerprint, meanings, answers: {} }]);
    expect(planned.choices.meanings?.[1]).toBeUndefined();
    expect(planned.columns[1]).not.toHaveProperty('field');
    expect(planned.columns[1]?.why).not.toBe('chosen');
  });

  it('of the same name but for case, accents and punctuation', async () => {
    await field('d', 'Größe (cm)', 'number');
    await importAs('Instagram\tLAST-CONTACT\tgrosse: cm\n@maya_q\t13.02.2026\t170', {});
    await importAs('Instagram\tLast_contact.\tGrösse cm\n@tom_q\t14.02.2026\t180', {});
    expect(await names()).toEqual(['Last contact', 'Größe (cm)']);
    expect(await saved()).toMatchObject({
      maya_q: { fields: { c: '2026-02-13', d: 170 } },
      tom_q: { fields: { c: '2026-02-14', d: 180 } },
    });
  });

  it('but not into one of another sign, nor where two could be meant', async () => {
    await field('e', 'Budget €', 'text');
    await field('a', 'Café', 'text');
    await field('b', 'Cafe!', 'text');
    const planned = await sessionOn(db).open(
      'Instagram\tFollowers\tBudget $\tCAFE\tCAFÉ\n@maya_q\t1200\tlow\tyes a bit\tno sugar',
    );
    const into = planned.columns.map(({ heading, field: one }) => `${heading}: ${one?.name ?? 'new'}`);
    expect(into.slice(2)).toEqual(['Budget $: new', 'CAFE: new', 'CAFÉ: Café']);
  });

  it('but not into one of another kind than the values, unless it is spelled the same', async () => {
    await field('z', 'Size', 'choice', ['S', 'M']);
    const list = (heading: string) =>
      `Instagram\tFollowers\t${heading}\n@maya_q\t1200\t170\n@kim_q\t800\t165\n@tom_q\t900\tS`;
    const into = async (heading: string) => (await sessionOn(db).open(list(heading))).columns[2]?.field?.id;
    expect(await into('Size:')).toBeUndefined();
    expect(await into('SIZE')).toBe('z');
  });

  it('but into a new one where the user asks for one', async () => {
    const meanings = { 1: { meaning: 'own-date' as const } };
    await importAs('Instagram\tLast-contact\n@maya_q\t13.02.2026', { meanings });
    expect(await names()).toEqual(['Last contact', 'Last-contact']);
  });

  it('with a second column, whose values are noted where the first one has another', async () => {
    const list = [
      'Instagram\tLast contact\tLast contacted',
      '@maya_q\t2026-02-13\t2026-02-20',
      '@tom_q\t\t2026-02-21',
      '@kim_q\t2026-02-14\t2026-02-14',
    ].join('\n');
    const planned = await importAs(list, { meanings: { 2: { meaning: 'own-date', field: 'c' } } });
    expect(planned.remarks).toEqual([{ code: 'one-field', field: 'Last contact', ats: [1, 2] }]);
    expect(await names()).toEqual(['Last contact']);
    expect(await saved()).toEqual({
      maya_q: { fields: { c: '2026-02-13' }, notes: 'Last contacted: 2026-02-20' },
      tom_q: { fields: { c: '2026-02-21' }, notes: '' },
      kim_q: { fields: { c: '2026-02-14' }, notes: '' },
    });
  });

  it('where the values can be of it', async () => {
    await field('n', 'Posts', 'number');
    await field('l', 'Shop', 'link');
    await field('z', 'Size', 'choice', ['S', 'M']);
    await field('t', 'Topic', 'text');
    const list = [
      'Instagram\tWann\tWie viele\tWo\tWas\tLeer',
      '@maya_q\t13.02.2026\t12\thttps://shop.example/a\ts\t',
      '@tom_q\t14.02.2026\t15\thttps://shop.example/b\tM\t',
    ].join('\n');
    const { columns } = await sessionOn(db).open(list);
    expect(columns.slice(1).map(({ ownFields }) => ownFields.map(({ id }) => id).join(''))).toEqual([
      'ct',
      'nt',
      'lt',
      'zt',
      'cnlzt',
    ]);
  });
});
