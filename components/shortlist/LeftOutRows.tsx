import { say } from '../../lib/words/catalogue/say';
import { separated } from '../../lib/words/lists';
import type { LeftOut } from '../data/use-left-out';
import { Button } from '../ui/Button';
import type { FilterSpec } from './filter-specs';

interface LeftOutRowsProps {
  leftOut: LeftOut | null;
  specs: readonly FilterSpec[];
  onShow(): void;
}

/** How many profiles the filters leave out because a number is not known, and a way to show them. */
export function LeftOutRows({ leftOut, specs, onShow }: LeftOutRowsProps) {
  if (leftOut === null) return null;
  const { profiles, by } = leftOut;
  const reasons = by.flatMap(({ column, none, otherCurrency }) => {
    const name = specs.find(({ blank }) => blank.column === column)?.words ?? '';
    return [
      ...(none > 0 ? [say('filter.left-out-none', { profiles: none, name })] : []),
      ...(otherCurrency > 0 ? [say('filter.left-out-currency', { profiles: otherCurrency, name })] : []),
    ];
  });
  return (
    <div>
      {say('filter.left-out', { profiles, reasons: separated(reasons) })}{' '}
      <Button variant="quiet" onPress={onShow}>
        {say('filter.left-out-show', { profiles })}
      </Button>
    </div>
  );
}
