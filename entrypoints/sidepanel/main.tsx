import { Panel } from '../../components/screens/panel/Panel';
import { showScreen } from '../../components/ui/show-screen';

showScreen('The panel', <Panel />);
