import { useMemo, useState } from 'react';
import type { Brief } from '../../lib/evaluation/brief/brief';
import type { Problem } from '../../lib/model/result';
import {
  activeBriefId,
  changedValues,
  define,
  definitionsIn,
  removeDefinition,
  setActiveBrief,
} from '../../lib/store/definitions';
import { showProblem } from '../ui/toast';
import { inOneLine, showToastWithUndo } from '../ui/toast-with-undo';
import { briefIn, briefValues } from './brief-rows';
import { takeBack } from './take-back';
import { useLive } from './use-live';
import { useShortlist } from './use-shortlist';

export interface Briefs {
  all: readonly Brief[];
  /** How many more are stored that this version cannot read. */
  unreadable: number;
  problem: Problem | null;
  /** The brief that profiles are checked against. */
  active: Brief | null;
  /** The same as a list, for the evaluation. */
  held: readonly Brief[];
  /** The brief being edited; null if none is. */
  edited: Brief | null;
  edit(brief: Brief | null): void;
  activate(id: string | null): void;
  /** Saves what was edited and makes the brief active. False if the browser refuses. */
  save(brief: Brief): Promise<boolean>;
  remove(brief: Brief): void;
}

const NONE = { all: [], unreadable: 0, activeId: null };

export function useBriefs(): Briefs {
  const db = useShortlist();
  const live = useLive('briefs', async () => ({
    ...(await definitionsIn(db, 'briefs', briefIn)),
    activeId: await activeBriefId(db),
  }));
  const { all, unreadable, activeId } = live.kind === 'answered' ? live.value : NONE;
  const [editing, setEditing] = useState<{ draft: Brief; opened: Brief | null } | null>(null);
  const active = all.find(({ id }) => id === activeId) ?? null;
  const activate = (id: string | null) =>
    void setActiveBrief(db, id).then((result) => !result.ok && showProblem(inOneLine(result.problem)));

  const edit = (brief: Brief | null) => {
    const stored = all.find(({ id }) => id === brief?.id) ?? null;
    const opened = brief !== null && editing?.draft.id === brief.id ? editing.opened : stored;
    setEditing(brief && { draft: brief, opened });
  };
  const save = async (brief: Brief) => {
    // Only what was edited here, so that another page's changes to the same brief stay.
    const before = editing?.opened ? briefValues(editing.opened) : {};
    const values = changedValues(before, briefValues(brief));
    const result = await define(db, { table: 'briefs', id: brief.id, values });
    if (result.ok) activate(brief.id);
    else showProblem(inOneLine(result.problem));
    return result.ok;
  };
  const remove = async (brief: Brief) => {
    const result = await removeDefinition(db, 'briefs', brief.id);
    if (!result.ok) return showProblem(inOneLine(result.problem));
    const undo = () => takeBack(db, result.value);
    const still = `The brief “${brief.name}” is still removed.`;
    showToastWithUndo(`Removed the brief “${brief.name}”.`, undo, still);
  };
  return {
    all,
    unreadable,
    problem: live.kind === 'failed' ? live.problem : null,
    active,
    edited: editing?.draft ?? null,
    edit,
    held: useMemo(() => (active ? [active] : []), [active]),
    activate,
    save,
    remove: (brief) => void remove(brief),
  };
}
