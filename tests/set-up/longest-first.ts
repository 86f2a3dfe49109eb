import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Runs every command of the README in a copy of the repository, which takes minutes and few lines. */
const LONGEST = 'tests/browser/fresh-clone.test.ts';

/** Starts with the longest file, so that it does not run alone at the end. Vitest goes by size, or by an earlier run. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith(LONGEST);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}
