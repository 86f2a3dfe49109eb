import type { TypedDeal } from '../data/use-deal';
import { FeeFields } from './FeeFields';
import styles from './Money.module.css';

/** The fee for one post, as the marketer knows it. */
export function FeeForm({ typed: { deal, accountId, isKept, changeFee } }: { typed: TypedDeal }) {
  return (
    <div>
      <FeeFields key={accountId} fee={deal.fee} onChange={changeFee} />
      <p className={styles.small}>
        {isKept ? 'A saved fee stays with this profile.' : 'For this look only; saving the profile keeps it.'}
      </p>
    </div>
  );
}
