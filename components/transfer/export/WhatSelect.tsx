import type { ExportMark } from '../../../lib/store/export-marks';
import { say } from '../../../lib/words/catalogue/say';
import { formatDay, formatNumber } from '../../../lib/words/numbers';
import { Select } from '../../ui/Select';
import type { ExportCounts, ExportWhat } from './export-what';

interface WhatSelectProps {
  what: ExportWhat;
  counts: ExportCounts;
  /** The last export for the target; undefined until it is read, null without one. */
  mark: ExportMark | null | undefined;
  /** How many profiles changed since. */
  fresh: number;
  /** The name of the target. */
  target: string;
  nowMs: number;
  onChange(what: ExportWhat): void;
}

/** Which profiles. Offers only what there is. */
export function WhatSelect({ what, counts, mark, fresh, target, nowMs, onChange }: WhatSelectProps) {
  const { all, filtered, selected } = counts;
  const options: (readonly [ExportWhat, string])[] = [
    ['all', say('export.dialog.what-all', { count: formatNumber(all) })],
  ];
  if (filtered !== null)
    options.push(['filtered', say('export.dialog.what-filtered', { count: formatNumber(filtered) })]);
  if (selected > 0)
    options.push(['selected', say('export.dialog.what-selected', { count: formatNumber(selected) })]);
  if (mark || what === 'new') {
    const count = formatNumber(fresh);
    const day = mark ? formatDay(mark.atMs, nowMs) : null;
    options.push([
      'new',
      day === null
        ? say('export.dialog.what-new-none', { count })
        : say('export.dialog.what-new', { day, count }),
    ]);
  }
  const hint = () => {
    if (what === 'new') return say('export.dialog.what-new-hint', { target });
    return mark === null ? say('export.dialog.what-new-later', { target }) : null;
  };
  return (
    <Select
      label={say('export.dialog.what')}
      value={what}
      options={options}
      onChange={onChange}
      hint={hint()}
    />
  );
}
