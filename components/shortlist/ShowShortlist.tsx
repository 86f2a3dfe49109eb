import { showShortlist } from '../../lib/panel/show-shortlist';
import { say } from '../../lib/words/catalogue/say';
import { Button } from '../ui/Button';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import { showProblem } from '../ui/toast';

interface ShowShortlistProps {
  children: string;
  onShown?(): void;
}

/** Opens the shortlist page. */
export function ShowShortlist({ children, onShown }: ShowShortlistProps) {
  const show = () => {
    showShortlist().then(onShown, () => showProblem(() => say('shortlist.not-opened')));
  };
  return (
    <Button variant="quiet" shortcut={SHORTCUTS.openShortlist} onPress={show}>
      {children}
    </Button>
  );
}
