import { Panel } from '../../components/screens/panel/Panel';
import { showScreen } from '../../components/ui/show-screen';

void showScreen('panel', <Panel />);
