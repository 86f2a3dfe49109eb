import { ShortlistPage } from '../../components/screens/shortlist-page/ShortlistPage';
import { showScreen } from '../../components/ui/show-screen';

void showScreen('shortlist', <ShortlistPage />);
