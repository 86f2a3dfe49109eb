import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PlatformId } from '../../lib/model/platform';
import { matchesOf, OPTIONAL_IDS } from '../../lib/platforms/hosts';
import { say } from '../../lib/words/catalogue/say';
import { showProblem } from '../ui/toast';

export interface OptionalPlatform {
  id: PlatformId;
  isOn: boolean;
  /** Asks the browser for access, or gives it back. Must be called during a click. */
  change(on: boolean): void;
}

const accessTo = (id: PlatformId) => ({ origins: matchesOf(id) });

/** The platforms that the user can switch on, and which of them are on. Null until the browser has answered. */
export function useOptionalPlatforms(
  optional: readonly PlatformId[] = OPTIONAL_IDS,
): OptionalPlatform[] | null {
  const [on, setOn] = useState<ReadonlySet<PlatformId> | null>(null);
  useEffect(() => {
    let open = true;
    const ask = async () => {
      const answers = await Promise.all(optional.map((id) => browser.permissions.contains(accessTo(id))));
      if (open) setOn(new Set(optional.filter((_, index) => answers[index])));
    };
    const changed = () => void ask();
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    changed();
    return () => {
      open = false;
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  }, [optional]);
  if (on === null) return null;
  return optional.map((id) => ({ id, isOn: on.has(id), change: (next) => change(id, next) }));
}

/** The screen shows the result when the browser reports it. A refusal by the user needs no message. */
function change(id: PlatformId, on: boolean): void {
  const { permissions } = browser;
  (on ? permissions.request(accessTo(id)) : permissions.remove(accessTo(id))).catch(() =>
    showProblem(() => say('data.platforms.access-unchanged')),
  );
}
