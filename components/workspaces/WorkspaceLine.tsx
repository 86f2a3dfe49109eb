import { sayParts } from '../../lib/words/catalogue/say';
import { useWorkspaceName } from '../data/InWorkspace';
import styles from './Workspaces.module.css';

/** The workspace that a save goes into. Empty if there is only one. */
export function WorkspaceLine() {
  const name = useWorkspaceName();
  if (name === null) return null;
  return (
    <p className={styles.line}>
      {sayParts('workspaces.line', {
        name: (
          <bdi key="name" className={styles.name}>
            {name}
          </bdi>
        ),
      })}
    </p>
  );
}
