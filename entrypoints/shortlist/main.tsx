import { ShortlistPage } from '../../components/screens/workspace/ShortlistPage';
import { showScreen } from '../../components/ui/show-screen';

showScreen('The shortlist', <ShortlistPage />);
