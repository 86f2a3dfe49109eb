import { ok, type Result } from '../../lib/model/result';
import { newId } from '../../lib/store/clock';
import { define, definitionsIn, orderDefinitions, removeDefinition } from '../../lib/store/definitions';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { showProblem, type ToastWords } from '../ui/toast';
import { showToastWithUndo } from '../ui/toast-with-undo';
import { takeBack } from './take-back';
import { useLive } from './use-live';
import { useShortlist } from './use-shortlist';
import { isSameView, type SavedView, type ViewContent, viewIn, viewValues } from './view-rows';

export interface Views {
  /** In the user's order. */
  all: readonly SavedView[];
  /** False until the views are read. */
  isKnown: boolean;
  /** How many more are stored that this version cannot read. */
  unreadable: number;
  /** Null if it could not be saved. */
  add(name: string, content: ViewContent): Promise<SavedView | null>;
  rename(view: SavedView, name: string): Promise<boolean>;
  /** `over` is the view as it was opened: one that another window has changed since is returned, and nothing is saved. */
  update(over: SavedView, content: ViewContent): Promise<SavedView | null>;
  /** Puts a view before another one; null puts it at the end. */
  move(view: SavedView, before: string | null): Promise<void>;
  remove(view: SavedView): Promise<boolean>;
}

const NONE = { all: [], unreadable: 0 };

/** The views of the current workspace, from whichever window they change. Every change can be undone. */
export function useViews(): Views {
  const db = useShortlist();
  const live = useLive('views', (from) => definitionsIn(from, 'views', viewIn));
  const { all, unreadable } = live.kind === 'answered' ? live.value : NONE;
  /** Reports what was done with Undo, or the problem. */
  const report = (result: Result<string>, words: ToastWords): boolean => {
    if (!result.ok) showProblem(() => inOneLine(result.problem));
    else
      showToastWithUndo(
        words,
        () => takeBack(db, result.value),
        () => say('undo.not-yet'),
      );
    return result.ok;
  };
  return {
    all,
    isKnown: live.kind === 'answered',
    unreadable,
    add: async (name, content) => {
      const id = newId();
      const result = await define(db, { table: 'views', id, values: { name, ...viewValues(content) } });
      const commit = result.ok ? ok(result.value.commitId) : result;
      return report(commit, () => say('views.added', { name })) ? { id, name, ...content } : null;
    },
    rename: async (view, name) => {
      const result = await define(db, { table: 'views', id: view.id, values: { name } });
      const commit = result.ok ? ok(result.value.commitId) : result;
      return report(commit, () => say('views.renamed', { before: view.name, after: name }));
    },
    update: async (over, content) => {
      const { id, name } = over;
      const change = { table: 'views' as const, id, values: viewValues(content), over: viewValues(over) };
      const result = await define(db, change);
      if (!result.ok) {
        showProblem(() => inOneLine(result.problem));
        return null;
      }
      const { elsewhere, commitId } = result.value;
      const theirs = elsewhere && viewIn(elsewhere);
      if (theirs && !isSameView(theirs, content)) {
        showProblem(() => say('views.elsewhere'));
        return theirs;
      }
      report(ok(commitId), () => say('views.updated', { name }));
      return { ...over, ...content };
    },
    move: async (view, before) => {
      const others = all.map(({ id }) => id).filter((id) => id !== view.id);
      const found = before === null ? -1 : others.indexOf(before);
      const ids = others.toSpliced(found === -1 ? others.length : found, 0, view.id);
      report(await orderDefinitions(db, 'views', ids), () => say('views.moved', { name: view.name }));
    },
    remove: async (view) =>
      report(await removeDefinition(db, 'views', view.id), () => say('views.deleted', { name: view.name })),
  };
}
