import { Popup } from '../../components/popup/Popup';
import { showScreen } from '../../components/ui/show-screen';

showScreen('The popup', <Popup />);
