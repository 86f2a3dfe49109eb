/** What the user can name, order, colour, merge and delete. */
export type LabelTable = 'tags' | 'lists' | 'stages' | 'fields';

/** The colours to choose from. The screens' tokens have one pair per colour, for light and dark. */
export const LABEL_COLOURS = ['grey', 'red', 'orange', 'green', 'teal', 'blue', 'purple', 'pink'] as const;
export type LabelColour = (typeof LABEL_COLOURS)[number];

/** A tag, list, stage or custom field. */
export interface Label {
  id: string;
  /** Null for a built-in stage, which then has the product's name in the language of the screen. */
  name: string | null;
  colour: LabelColour | null;
}

/** What a custom field contains: a date is `2026-03-03`, a choice one of the field's options. */
export const FIELD_KINDS = ['text', 'number', 'date', 'choice', 'link'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];
export type FieldValue = string | number;

/** A column of the user's own. */
export interface OwnField extends Label {
  name: string;
  kind: FieldKind;
  /** What a choice offers, in order; empty for other kinds. */
  options: string[];
}
