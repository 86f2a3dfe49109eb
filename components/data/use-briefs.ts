import { useMemo } from 'react';
import type { Brief } from '../../lib/evaluation/brief/brief';
import type { Problem } from '../../lib/model/result';
import { activeBriefId, definitionsIn, removeDefinition, setActiveBrief } from '../../lib/store/definitions';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { showProblem } from '../ui/toast';
import { showToastWithUndo } from '../ui/toast-with-undo';
import { briefIn } from './brief-rows';
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
  activate(id: string | null): void;
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
  const active = all.find(({ id }) => id === activeId) ?? null;
  const activate = (id: string | null) =>
    void setActiveBrief(db, id).then((result) => !result.ok && showProblem(() => inOneLine(result.problem)));

  const remove = async (brief: Brief) => {
    const result = await removeDefinition(db, 'briefs', brief.id);
    if (!result.ok) return showProblem(() => inOneLine(result.problem));
    const undo = () => takeBack(db, result.value);
    const { name } = brief;
    showToastWithUndo(
      () => say('data.brief.removed', { name }),
      undo,
      () => say('data.brief.still-removed', { name }),
    );
  };
  return {
    all,
    unreadable,
    problem: live.kind === 'failed' ? live.problem : null,
    active,
    held: useMemo(() => (active ? [active] : []), [active]),
    activate,
    remove: (brief) => void remove(brief),
  };
}
