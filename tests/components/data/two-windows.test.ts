import { describe, expect, it } from 'vitest';
import {
  AUDIENCE_DAY,
  audienceText,
  type EditedField,
  EMAIL,
  NEXT_ACTION,
  NEXT_ACTION_DAY,
  PHONE,
} from '../../../components/data/edited-field';
import { editCandidate, settleField } from '../../../lib/store/edit-candidate';
import { candidateById } from '../../../lib/store/find-candidates';
import { openShortlist } from '../../../lib/store/open-shortlist';
import { draftOf } from '../../lib/store/drafts';
import { freshShortlist, savedIn, successOf } from '../../lib/store/fresh-database';
import { undoNext } from '../../lib/store/next-steps';

const FIELDS: [string, EditedField<string>, string, string][] = [
  ['the next action', NEXT_ACTION, 'Ask for the media kit', 'Call on Monday'],
  ['the day of the next action', NEXT_ACTION_DAY, '2026-03-09', '2026-03-16'],
  ['countries', audienceText('countries'), 'Germany 62 %', 'Austria 14 %'],
  ['ages', audienceText('ages'), '18-24 40 %', '25-34 30 %'],
  ['genders', audienceText('genders'), 'Women 60 %', 'Men 40 %'],
  ['the day of the report', AUDIENCE_DAY, '2026-02-01', '2026-02-02'],
  ['e-mail', EMAIL, 'maya@bakes.example', 'hello@other.example'],
  ['phone', PHONE, '+49 30 901820', '+43 1 58858'],
];

describe('two windows that type in one field at once', () => {
  it.each(FIELDS)('lose no text of %s: what loses its place stands beside the other', async (_, ...rest) => {
    const [field, mine, theirs] = rest;
    const db = freshShortlist();
    const other = openShortlist(db.name);
    const seen = await savedIn(db, draftOf());
    successOf(await editCandidate(db, seen.id, field.changes(mine, seen)));
    // The other window has not seen it yet.
    successOf(await editCandidate(other, seen.id, field.changes(theirs, seen)));
    const both = await candidateById(db, seen.id);
    expect(both && field.shown(both)).toBe(theirs);
    expect(both?.otherFields).toEqual({ [field.besideKey ?? '']: [mine] });
    // Going on in the window that sees both changes nothing about that.
    if (both) successOf(await editCandidate(other, seen.id, field.changes(`${theirs}`, both)));
    expect((await candidateById(db, seen.id))?.otherFields).toEqual({ [field.besideKey ?? '']: [mine] });
    successOf(await settleField(db, seen.id, field.besideKey ?? ''));
    expect((await candidateById(db, seen.id))?.otherFields).toBeUndefined();
    other.close();
  });

  it('are told nothing when one window goes on typing, letter by letter', async () => {
    const db = freshShortlist();
    let seen = await savedIn(db, draftOf());
    for (const text of ['C', 'Ca', 'Call', 'Cal', '', 'M'])
      seen = successOf(await editCandidate(db, seen.id, NEXT_ACTION.changes(text, seen)));
    expect(seen.otherFields).toBeUndefined();
    expect(seen.nextAction?.text).toBe('M');
  });

  it('undo one text together with what it put beside', async () => {
    const db = freshShortlist();
    const seen = await savedIn(db, draftOf());
    await editCandidate(db, seen.id, NEXT_ACTION.changes('Call', seen));
    await editCandidate(db, seen.id, NEXT_ACTION.changes('Mail', seen));
    await undoNext(db);
    const now = await candidateById(db, seen.id);
    expect(now?.nextAction?.text).toBe('Call');
    expect(now?.otherFields).toBeUndefined();
  });
});
