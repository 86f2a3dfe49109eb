import { SettingsPage } from '../../components/screens/options/SettingsPage';
import { showScreen } from '../../components/ui/show-screen';

void showScreen('settings', <SettingsPage />);
