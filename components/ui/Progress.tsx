import { Progress as BaseProgress } from '@base-ui/react/progress';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber, formatPercentInFull } from '../../lib/words/numbers';
import styles from './Progress.module.css';

interface ProgressProps {
  label: string;
  value: number;
  of: number;
  /** Shows the share instead of the two numbers, where those mean nothing to the user. */
  asPercent?: boolean;
}

/** Long work: how many of how many, in words and as a bar. */
export function Progress({ label, value, of, asPercent = false }: ProgressProps) {
  const words = asPercent
    ? formatPercentInFull(Math.floor((100 * value) / of))
    : say('ui.progress.of', { value: formatNumber(value), total: formatNumber(of) });
  return (
    <BaseProgress.Root className={styles.progress} value={value} max={of} getAriaValueText={() => words}>
      <BaseProgress.Label className={styles.label}>{label}</BaseProgress.Label>
      <span aria-hidden="true">{words}</span>
      <BaseProgress.Track className={styles.track}>
        <BaseProgress.Indicator className={styles.indicator} />
      </BaseProgress.Track>
    </BaseProgress.Root>
  );
}
