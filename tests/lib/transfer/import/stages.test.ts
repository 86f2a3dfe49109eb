import { describe, expect, it } from 'vitest';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { listLabels } from '../../../../lib/store/list-labels';
import type { ImportChoices } from '../../../../lib/transfer/import/plan';
import { freshShortlist, successOf } from '../../store/fresh-database';
import { sessionOn } from './session-on';

const LIST = [
  'Instagram,Status',
  '@anna.a,angefragt',
  '@bea.b,Zugesagt',
  '@cleo.c,abgesagt',
  '@dora.d,aceptado',
  '@emma.e,Kontaktiert',
  '@fee.f,contacted?',
  '@gina.g,In Prüfung',
  '@hanna.h,Contacted',
].join('\n');

async function imported(list: string, choices?: ImportChoices, db = freshShortlist()) {
  const { one, open, plan } = sessionOn(db);
  let planned = await open(list);
  if (choices) planned = await plan(choices);
  await one.check('fill-gaps');
  successOf(await one.save());
  const { candidates } = await listCandidates(db);
  const stages = Object.fromEntries(
    candidates.map(({ handle, stage, stageName }) => [handle, stageName ?? stage]),
  );
  const labels = (await listLabels(db, 'stages')).map(({ id, name }) => name ?? id);
  return { planned, stages, labels, candidates };
}

const BUILT_IN = ['found', 'shortlisted', 'contacted', 'agreed', 'declined'];

describe('Stages in other languages', () => {
  it('are the stages of the workspace that they name, and make no new ones', async () => {
    const { stages, labels } = await imported(LIST);
    expect(stages).toMatchObject({
      ...{ 'anna.a': 'contacted', 'bea.b': 'agreed', 'cleo.c': 'declined' },
      ...{ 'dora.d': 'agreed', 'emma.e': 'contacted', 'hanna.h': 'contacted' },
    });
    expect(labels).toEqual([...BUILT_IN, 'In Prüfung']);
  });

  it('are shown once for the column, with what each word becomes', async () => {
    const { planned } = await imported(LIST);
    const words = planned.columns[1]?.stages.map(({ text, target, suggested }) => [text, target, suggested]);
    expect(words).toEqual([
      ['angefragt', 'stage:contacted', null],
      ['Zugesagt', 'stage:agreed', null],
      ['abgesagt', 'stage:declined', null],
      ['aceptado', 'stage:agreed', null],
      ['Kontaktiert', 'stage:contacted', null],
      ['contacted?', 'note', 'stage:contacted'],
      ['In Prüfung', 'new', null],
    ]);
    expect(planned.questions).toEqual([]);
  });

  it('that are doubtful are no stage until the user says so', async () => {
    const { stages, labels, candidates } = await imported(LIST);
    expect(stages['fee.f']).toBe('found');
    expect(candidates.find(({ handle }) => handle === 'fee.f')?.notes).toBe('Status: contacted?');
    expect(labels).not.toContain('contacted?');
  });

  it('become what the user chooses', async () => {
    const chosen = {
      'stage:1:contacted?': 'stage:contacted',
      'stage:1:in prüfung': 'note',
      'stage:1:angefragt': 'new',
    };
    const { stages, labels, candidates } = await imported(LIST, { answers: chosen });
    expect(stages).toMatchObject({ 'fee.f': 'contacted', 'gina.g': 'found', 'anna.a': 'angefragt' });
    expect(candidates.find(({ handle }) => handle === 'gina.g')?.notes).toBe('Status: In Prüfung');
    expect(labels).toEqual([...BUILT_IN, 'angefragt']);
  });

  it('are matched to the stages of the user’s own too, but to none of two', async () => {
    const db = freshShortlist();
    await imported('Instagram,Status\n@first.a,Verhandlung\n@first.b,Contacted', undefined, db);
    const { stages } = await imported(
      'Instagram,Status\n@second.a,negotiating\n@second.b,posted',
      undefined,
      db,
    );
    expect(stages).toMatchObject({ 'second.a': 'Verhandlung', 'second.b': 'posted' });
    await imported(
      'Instagram,Status\n@third.a,Negotiation',
      { answers: { 'stage:1:negotiation': 'new' } },
      db,
    );
    const last = await imported('Instagram,Status\n@fourth.a,in Verhandlung', undefined, db);
    expect(last.planned.columns[1]?.stages).toMatchObject([{ text: 'in Verhandlung', target: 'new' }]);
  });

  it('are chosen once for all lists with the same headings', async () => {
    const { open } = sessionOn(freshShortlist());
    const { fingerprint } = await open(LIST);
    const answers = { 'stage:1:in prüfung': 'note', 'stage:1:angefragt': 'stage:gone' };
    const again = await open(LIST, [{ fingerprint, meanings: {}, answers }]);
    const words = Object.fromEntries(
      again.columns[1]?.stages.map(({ text, target }) => [text, target]) ?? [],
    );
    expect(words).toMatchObject({ 'In Prüfung': 'note', angefragt: 'stage:contacted' });
    expect(again.isRemembered).toBe(true);
  });

  it('that forbid contact are none of these words', async () => {
    const { planned } = await imported('Instagram,Status\n@anna.a,nicht kontaktieren\n@bea.b,angefragt');
    expect(planned.columns[1]?.stages.map(({ text }) => text)).toEqual(['angefragt']);
  });
});
