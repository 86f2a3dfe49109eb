import type { FieldKind, LabelColour, LabelTable } from '../model/label';
import { countOf } from './sentences';

/** What tags, lists, stages and own fields are called on the screens. */
export const LABEL_WORDS: Record<LabelTable, { one: string; many: string }> = {
  tags: { one: 'tag', many: 'Tags' },
  lists: { one: 'list', many: 'Lists' },
  stages: { one: 'stage', many: 'Stages' },
  fields: { one: 'field', many: 'Fields' },
};

export const COLOUR_WORDS: Record<LabelColour, string> = {
  grey: 'Grey',
  red: 'Red',
  orange: 'Orange',
  green: 'Green',
  teal: 'Teal',
  blue: 'Blue',
  purple: 'Purple',
  pink: 'Pink',
};

export const FIELD_KIND_WORDS: Record<FieldKind, string> = {
  text: 'Text',
  number: 'Number',
  date: 'Date',
  choice: 'Choice',
  link: 'Link',
};

export const profilesText = (profiles: number): string => countOf(profiles, 'profile');

/** What deleting does, in one sentence. A stage with profiles is asked about instead. */
export function deletionText(table: LabelTable, profiles: number): string {
  if (profiles === 0)
    return table === 'fields' ? 'No profile has a value.' : `No profile has this ${LABEL_WORDS[table].one}.`;
  const of = profilesText(profiles);
  switch (table) {
    case 'tags':
      return `Takes the tag off ${of}.`;
    case 'lists':
      return `Takes ${of} off the list. They stay on the shortlist.`;
    case 'fields':
      return `Removes the values of ${of} with it.`;
    case 'stages':
      return `${of} ${profiles === 1 ? 'has' : 'have'} this stage. Choose another one for ${profiles === 1 ? 'it' : 'them'}.`;
  }
}

/** What merging does, in one sentence. */
export function mergeText(table: LabelTable, profiles: number): string {
  const { one } = LABEL_WORDS[table];
  if (profiles === 0) return `No profile has this ${one}.`;
  return `${profilesText(profiles)} ${profiles === 1 ? 'gets' : 'get'} the other ${one} instead.`;
}
