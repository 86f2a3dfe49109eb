import type { ListAnswer } from '../../lib/lists/list-client';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import styles from './Calculating.module.css';

/** How far the figures are calculated again after a change of settings. The rows can be worked with meanwhile. */
export function Calculating({ share, all }: Pick<ListAnswer, 'share' | 'all'>) {
  if (share === null) return null;
  const [done, total] = [formatNumber(Math.floor(share * all)), formatNumber(all)];
  return <p className={styles.calculating}>{say('list.calculating', { done, total })}</p>;
}
