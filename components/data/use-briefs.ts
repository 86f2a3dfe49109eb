import { useMemo, useState } from 'react';
import type { Brief } from '../../lib/evaluation/brief/brief';
import { activeBriefId, briefs as briefsSetting } from '../../lib/settings/briefs';
import { showToast } from '../ui/toast';
import { storeSetting, useSetting } from './use-setting';

export interface Briefs {
  all: readonly Brief[];
  /** The brief that profiles are checked against. */
  active: Brief | null;
  /** The same as a list, for the evaluation. */
  held: readonly Brief[];
  /** The brief being edited; null if none is. */
  edited: Brief | null;
  edit(brief: Brief | null): void;
  activate(id: string | null): void;
  /** Adds a brief or replaces the one with its id, and makes it active. */
  save(brief: Brief): void;
  remove(brief: Brief): void;
}

export function useBriefs(): Briefs {
  const all = useSetting(briefsSetting);
  const activeId = useSetting(activeBriefId);
  const [edited, edit] = useState<Brief | null>(null);
  const active = all.find(({ id }) => id === activeId) ?? null;
  const activate = (id: string | null) => storeSetting(activeBriefId, id);
  return {
    all,
    active,
    edited,
    edit,
    held: useMemo(() => (active ? [active] : []), [active]),
    activate,
    save: (brief) => {
      const known = all.some(({ id }) => id === brief.id);
      storeSetting(
        briefsSetting,
        known ? all.map((one) => (one.id === brief.id ? brief : one)) : [...all, brief],
      );
      activate(brief.id);
    },
    remove: (brief) => {
      storeSetting(
        briefsSetting,
        all.filter(({ id }) => id !== brief.id),
      );
      if (brief.id === activeId) activate(null);
      const at = all.findIndex(({ id }) => id === brief.id);
      showToast(`Removed the brief “${brief.name}”.`, () => {
        // Restores only this brief: others may have been saved or removed since.
        void briefsSetting.read().then((now) => {
          if (!now.some(({ id }) => id === brief.id))
            storeSetting(briefsSetting, now.toSpliced(at, 0, brief));
          if (brief.id === activeId) activate(activeId);
        });
      });
    },
  };
}
