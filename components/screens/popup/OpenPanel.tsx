import { openPanel } from '../../../lib/panel/open-panel';
import { Button } from '../../ui/Button';
import { SHORTCUTS } from '../../ui/keys/shortcuts';
import { showProblem } from '../../ui/toast';

/** Goes on beside the page. The window must be known before the click: browsers open a panel only within one. */
export function OpenPanel({ windowId }: { windowId: number | null }) {
  const open = () => {
    if (windowId === null) return;
    openPanel(windowId).then(
      () => window.close(),
      () =>
        showProblem('The browser did not open the panel. Open it from the browser’s own side panel menu.'),
    );
  };
  return (
    <Button variant="quiet" shortcut={SHORTCUTS.openPanel} atEdge onPress={open} disabled={windowId === null}>
      Open panel
    </Button>
  );
}
