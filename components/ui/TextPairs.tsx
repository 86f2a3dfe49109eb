import { OutsideText } from './OutsideText';
import styles from './TextPairs.module.css';

/** Names with texts of other people, such as an e-mail address. */
export function TextPairs({ pairs }: { pairs: readonly { name: string; value: string }[] }) {
  return (
    <dl className={styles.pairs}>
      {pairs.map(({ name, value }) => (
        <div key={`${name} ${value}`}>
          <dt>{name}</dt>
          <dd>
            <OutsideText>{value}</OutsideText>
          </dd>
        </div>
      ))}
    </dl>
  );
}
