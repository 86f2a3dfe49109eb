import { describe, expect, it } from 'vitest';
import { nameText } from '../../../lib/model/outside-text';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { listCandidates } from '../../../lib/store/find-candidates';
import { tidyTags } from '../../../lib/store/tags';
import { draftOf } from './drafts';
import { freshShortlist, savedIn } from './fresh-database';

describe('a tag as it is saved', () => {
  it.each([
    ['nothing to see', '\u200b', []],
    ['a filler', '\u3164', []],
    ['half a character', '\ud800', []],
    ['an override', '\u202egnp.exe', ['gnp.exe']],
    ['a control character', 'a\u0000b', ['a b']],
    ['a control character between blanks', 'a \u0000 b', ['a b']],
    ['a script that needs its joiners', 'می\u200cخواهم', ['می\u200cخواهم']],
    ['a name with an emoji', '👩‍🍳 baking', ['👩‍🍳 baking']],
  ])('is clean of %s', (_, tag, tidy) => expect(tidyTags([tag])).toEqual(tidy));

  it('has at most 200 characters', () => {
    const [tag = ''] = tidyTags([`${' '.repeat(300)}${'x'.repeat(100_000)}`]);
    expect(tag).toBe('x'.repeat(200));
    expect(tidyTags([tag])).toEqual([tag]);
    expect(nameText(tag)).toBe(tag);
  });
});

it('a tag that an earlier version saved is shown, and can be taken off', async () => {
  const db = freshShortlist();
  const maya = await savedIn(db, draftOf({ tags: ['bread'] }));
  const long = 'y'.repeat(300);
  await db.tags.toCollection().modify((row) => void Object.assign(row as object, { name: long }));
  expect((await listCandidates(db)).candidates[0]?.tags).toEqual([long]);

  await editCandidate(db, maya.id, { tags: { add: [], remove: [long] } });
  expect((await listCandidates(db)).candidates[0]?.tags).toEqual([]);
});
