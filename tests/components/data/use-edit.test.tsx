import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { noteField } from '../../../components/data/edited-field';
import { useEdit } from '../../../components/data/use-edit';
import { ShortlistContext } from '../../../components/data/use-shortlist';
import { candidateById } from '../../../lib/store/find-candidates';
import { draftOf } from '../../lib/store/drafts';
import { freshShortlist, savedIn } from '../../lib/store/fresh-database';
import { eventually } from '../../set-up/eventually';

it('does not take words that were typed and deleted here for those of another window', async () => {
  const db = freshShortlist();
  const candidate = await savedIn(db, draftOf());
  const within = ({ children }: { children: ReactNode }) => (
    <ShortlistContext value={db}>{children}</ShortlistContext>
  );
  const onSaved = vi.fn();
  const { result } = renderHook(() => useEdit(candidate, noteField('n1'), { onSaved }), { wrapper: within });
  // A key that is pressed after the note was saved, and before the screen is drawn again.
  const { change, flush } = result.current;
  const entry = async () => (await candidateById(db, candidate.id))?.entries.find(({ id }) => id === 'n1');
  for (const [times, text] of ['Warm tone', 'Warm'].entries()) {
    await act(async () => {
      change(text);
      flush();
      await eventually(() => expect(onSaved).toHaveBeenCalledTimes(times + 1));
    });
  }
  expect(await entry()).toMatchObject({ body: 'Warm', other: [] });
});
