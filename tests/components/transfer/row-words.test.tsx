import { describe, expect, it } from 'vitest';
import { detailLines } from '../../../components/transfer/import/row-words';
import { compareWithSaved } from '../../../lib/transfer/import/compare';
import { planOf } from '../../lib/transfer/import/plan-of';

const linesOf = (text: string) => {
  const [creator] = compareWithSaved(
    planOf(text).creators,
    { candidates: [], fields: [], stages: [] },
    'fill-gaps',
  ).creators;
  const [profile] = creator?.profiles ?? [];
  if (!creator || !profile) throw new Error('no profile');
  const { changes, figures, addedTags, addedLists, addedNotes, addedFigures, hasOtherRows } = profile;
  return detailLines({
    ...{ kind: 'profile', profile: profile.profile, status: 'new', name: null, doNotContact: false },
    ...{ changes, figures, addedTags, addedLists, addedNotes, addedFigures, hasOtherRows },
    ...{ figureDifferences: [], areFiguresSaved: false, forbidsContact: false, isLeftOut: false },
  });
};

describe('what the check says of a row', () => {
  it.each([
    ['2.11%', 'Imported engagement rate: 2.11%'],
    ['0.9 %', 'Imported engagement rate: 0.9%'],
    ['3.1234%', 'Imported engagement rate: 3.1234%'],
  ])('has a rate with all its decimals: %s', (cell, line) => {
    expect(linesOf(`Instagram,ER\n@ann.lee,${cell}`)).toEqual([line]);
  });
});
