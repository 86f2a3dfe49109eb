import { SettingsPage } from '../../components/settings/SettingsPage';
import { showScreen } from '../../components/ui/show-screen';

showScreen('The settings page', <SettingsPage />);
