import type { Candidate } from '../../../lib/model/candidate';
import { type CellValues, pricesOver } from '../../../lib/model/cell-values';
import { newId } from '../../../lib/store/clock';
import type { CandidateChanges } from '../../../lib/store/edit-candidate';
import { tidyTags } from '../../../lib/store/tags';
import { LISTS, noteField, ownField, TAGS } from '../../data/edited-field';
import { newestNote } from './newest-note';

/**
 * The changes for values that were entered over this version of the candidate: what another window saves meanwhile is kept, as in
 * the row's form.
 */
export function changesOver(values: CellValues, over: Candidate): CandidateChanges {
  const { tags, lists, note, fields = {}, openCurrencies, ...plain } = values;
  const [own] = Object.entries(fields);
  return {
    ...plain,
    ...pricesOver(plain, openCurrencies, over),
    ...(tags && TAGS.changes(tidyTags(tags), over)),
    ...(lists && LISTS.changes(tidyTags(lists), over)),
    ...(own && ownField(own[0]).changes(own[1], over)),
    ...(note !== undefined && noteChanges(note, over)),
  };
}

/** The editor of the cell holds the newest entry alone, so that no other is lost or written twice. */
const noteChanges = (note: string, over: Candidate): CandidateChanges =>
  noteField(newestNote(over).id ?? newId()).changes(note, over);
