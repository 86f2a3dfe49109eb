import { startPopup } from '../../components/screens/popup/Popup';
import { showScreen } from '../../components/ui/show-screen';

void showScreen('popup', startPopup(), { beginsEarly: true });
