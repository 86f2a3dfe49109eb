import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ShortlistPage } from '../../../../components/screens/shortlist-page/ShortlistPage';
import { saveCandidate } from '../../../../lib/store/save-candidate';
import { draftOf, MARCH_3_MS } from '../../../lib/store/drafts';
import { freshShortlist } from '../../../lib/store/fresh-database';
import { eventually } from '../../../set-up/eventually';
import { broken } from '../../fixtures/broken-part';
import { pageOnShortlist } from '../../shortlist/on-shortlist';

vi.mock('../../../../components/ui/FailureBoundary', () => import('../../fixtures/broken-part'));

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

/** What is there of the page while all of it works. */
const PARTS = {
  Export: () => screen.queryByRole('button', { name: 'Export' }),
  Filters: () => screen.queryByRole('searchbox'),
  'More filters': () => screen.queryByRole('button', { name: 'Add filter' }),
  'The table': () => screen.queryByRole('grid', { name: 'Shortlist' }),
};

describe('a part of the shortlist page that fails', () => {
  it.each(Object.keys(PARTS))('leaves the rest at work: %s', async (part) => {
    broken.part = part;
    const db = freshShortlist();
    await saveCandidate(db, draftOf({ notes: 'Warm tone' }), MARCH_3_MS);
    pageOnShortlist(db, <ShortlistPage />);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(`${part} could not be shown.`);
    for (const [name, find] of Object.entries(PARTS))
      if (name !== part) await eventually(() => expect(find(), name).toBeInTheDocument());
  });
});
