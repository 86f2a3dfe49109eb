import type { FieldKind, LabelColour, LabelTable } from '../model/label';
import { say } from './catalogue/say';

/** "Tags": their heading. */
export const labelsName = (table: LabelTable): string => say(`label.many-${table}`);

export const colourName = (colour: LabelColour): string => say(`label.colour-${colour}`);

export const fieldKindName = (kind: FieldKind): string => say(`label.kind-${kind}`);

export const profilesText = (profiles: number): string => say('label.profiles', { profiles });

/** What deleting does, in one sentence. A stage with profiles is asked about instead. */
export const deletionText = (table: LabelTable, profiles: number): string =>
  profiles === 0 ? say(`label.delete-unused-${table}`) : say(`label.delete-${table}`, { profiles });

/** What merging does, in one sentence. */
export const mergeText = (table: LabelTable, profiles: number): string =>
  say(`label.merge-${table}`, { profiles });
