import type { LabelTable } from '../model/label';

/** What tags, lists, stages and own fields are called on the screens. */
export const LABEL_WORDS: Record<LabelTable, { one: string; many: string }> = {
  tags: { one: 'tag', many: 'tags' },
  lists: { one: 'list', many: 'lists' },
  stages: { one: 'stage', many: 'stages' },
  fields: { one: 'field', many: 'fields' },
};
