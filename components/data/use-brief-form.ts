import { useState } from 'react';
import type { Brief } from '../../lib/evaluation/brief/brief';
import { criterionSchema } from '../../lib/evaluation/brief/brief-schema';
import { z } from '../../lib/model/schemas/zod';
import { changedValues, define } from '../../lib/store/definitions';
import type { Values } from '../../lib/store/schema';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { showProblem } from '../ui/toast';
import { briefIn, briefValues, storedBriefValues } from './brief-rows';
import { type BriefConflict, mergeBriefs, withTheirs } from './merge-briefs';
import type { Briefs } from './use-briefs';
import { useFormDraft } from './use-form-draft';
import { useShortlist } from './use-shortlist';

/** A brief that is being written or edited. */
interface Editing {
  draft: Brief;
  /** The saved brief that the edit began with; null for a new one. */
  opened: Brief | null;
  conflicts: BriefConflict[];
}

export interface BriefForm {
  /** The brief as edited so far; null if none is. */
  edited: Brief | null;
  /** True if it was never saved. */
  isNew: boolean;
  /** What another page changed in the same place. */
  conflicts: readonly BriefConflict[];
  edit(brief: Brief | null): void;
  /** Takes the other page's version. */
  take(conflict: BriefConflict): void;
  /** Saves what was edited and makes the brief active. False if nothing was saved. */
  save(brief: Brief): Promise<boolean>;
}

/** A criterion may be unfinished, but its kind must be known to be shown. */
const criterion = z.custom<Brief['lines'][number]['criterion']>((value) =>
  criterionSchema.options.some(({ shape }) => shape.kind.safeParse(kindOf(value)).success),
);
const briefDraft: z.ZodType<Brief> = z.object({
  id: z.string(),
  name: z.string(),
  lines: z.array(z.object({ id: z.string(), criterion, essential: z.boolean(), weight: z.number() })),
});
const draftSchema = z.object({ draft: briefDraft, opened: briefDraft.nullable() });

const kindOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;

/** The form of one brief. What is typed survives until it is saved or discarded. */
export function useBriefForm({ all, activate }: Briefs): BriefForm {
  const db = useShortlist();
  const [editing, setEditing] = useState<Editing | null>(null);
  const keep = useFormDraft('brief', {
    read: (stored) => draftSchema.safeParse(stored).data ?? null,
    onFound: (found) => setEditing({ ...found, conflicts: [] }),
  });
  const change = (next: Editing | null) => {
    setEditing(next);
    keep(next && { draft: next.draft, opened: next.opened });
  };

  const edit = (brief: Brief | null) => {
    if (brief === null) return change(null);
    if (editing?.draft.id === brief.id) return change({ ...editing, draft: brief });
    change({ draft: brief, opened: all.find(({ id }) => id === brief.id) ?? null, conflicts: [] });
  };
  const take = (conflict: BriefConflict) =>
    editing &&
    change({
      ...editing,
      draft: withTheirs(editing.draft, conflict),
      conflicts: editing.conflicts.filter((one) => one !== conflict),
    });
  /** `over` has the values that another page must not have changed. */
  const saveOver = async (opened: Brief | null, brief: Brief, over: Values): Promise<boolean> => {
    // Only what was edited here, so that another page's changes to the same brief stay.
    const values = changedValues(opened ? briefValues(opened) : {}, briefValues(brief));
    const result = await define(db, { table: 'briefs', id: brief.id, values, ...(opened && { over }) });
    if (!result.ok) {
      showProblem(() => inOneLine(result.problem));
      return false;
    }
    const { elsewhere } = result.value;
    if (opened && elsewhere) {
      const theirs = briefIn(elsewhere);
      if (theirs === null) {
        showProblem(() => say('data.brief.other-version'));
        return false;
      }
      const { merged, conflicts } = mergeBriefs(opened, brief, theirs);
      if (conflicts.length === 0) return saveOver(theirs, merged, storedBriefValues(elsewhere));
      change({ draft: merged, opened: theirs, conflicts });
      return false;
    }
    activate(brief.id);
    return true;
  };
  const save = (brief: Brief) => {
    const opened = editing?.opened ?? null;
    return saveOver(opened, brief, opened ? briefValues(opened) : {});
  };
  return {
    edited: editing?.draft ?? null,
    isNew: editing?.opened === null,
    conflicts: editing?.conflicts ?? [],
    edit,
    take,
    save,
  };
}
