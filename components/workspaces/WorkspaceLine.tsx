import { useWorkspaceName } from '../data/InWorkspace';
import styles from './Workspaces.module.css';

/** The workspace that a save goes into. Empty if there is only one. */
export function WorkspaceLine() {
  const name = useWorkspaceName();
  if (name === null) return null;
  return (
    <p className={styles.line}>
      Workspace: <bdi className={styles.name}>{name}</bdi>
    </p>
  );
}
