import { ShortlistPage } from '../../components/screens/shortlist-page/ShortlistPage';
import { showScreen } from '../../components/ui/show-screen';

showScreen('The shortlist', <ShortlistPage />);
