import { say } from '../../lib/words/catalogue/say';
import { Button } from '../ui/Button';

interface HeldRowsProps {
  /** How many rows are shown although they no longer match. */
  count: number;
  onRelease(): void;
}

/** Why more rows are shown than the filters find, and a way to let go of them. */
export function HeldRows({ count, onRelease }: HeldRowsProps) {
  if (count === 0) return null;
  return (
    <div>
      {say('list.held', { rows: count })}{' '}
      <Button variant="quiet" onPress={onRelease}>
        {say('list.held-release')}
      </Button>
    </div>
  );
}
