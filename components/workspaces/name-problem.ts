import { MAX_WORKSPACE_NAME, type Workspace, workspaceNameFault } from '../../lib/settings/workspaces';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';

/** Why a name cannot be used, in words for the field; null if it can. */
export function nameProblem(name: string, others: readonly Workspace[]): string | null {
  const fault = workspaceNameFault(name, others);
  return fault && say(`workspaces.name.${fault}`, { max: formatNumber(MAX_WORKSPACE_NAME) });
}
