import type { Candidate } from '../../lib/model/candidate';
import { handleText } from '../../lib/model/place';
import { everythingAbout } from '../../lib/store/everything';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { download } from '../data/download';
import { useShortlist } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { showProblem, showToast } from '../ui/toast';

/** Exports everything that is stored about a person as one file, to answer that person's request. */
export function PersonFile({ candidate }: { candidate: Candidate }) {
  const db = useShortlist();
  const write = async () => {
    const result = await everythingAbout(db, candidate.id);
    if (!result.ok) {
      showProblem(() => inOneLine(result.problem));
      return;
    }
    const name = candidate.handle.replace(/[^\w.-]/g, '_');
    download(result.value, `yardstick-${candidate.platform}-${name}.json`, 'application/json;charset=utf-8');
    showToast(() => say('shortlist.person.done', { account: handleText(candidate.handle) }));
  };
  return (
    <Button variant="quiet" onPress={() => void write()}>
      {say('shortlist.person.file')}
    </Button>
  );
}
