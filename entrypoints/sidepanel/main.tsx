import { Panel } from '../../components/panel/Panel';
import { showScreen } from '../../components/ui/show-screen';

showScreen('The panel', <Panel />);
