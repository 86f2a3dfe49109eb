/** A folder of the README's list with what it imports: `lib/model`, or `(lib/model)` for certain files of it. */
export type DrawnHouse = Map<string, string[]>;

/**
 * Reads the list of folders in the README: a line for each folder, with an arrow before what it imports. A folder whose name
 * occurs twice is written with its parent.
 */
export function drawnHouse(readme: string): DrawnHouse {
  const [, list = ''] = /```\n(entrypoints\/[\s\S]*?)\n```/.exec(readme) ?? [];
  // A line that is only indented continues the one above.
  const lines = list.replace(/\n {20,}/g, ' ').split('\n');
  const drawn: [folder: string, arrows: string[]][] = [];
  let parent = '';
  for (const line of lines) {
    const [, indent = '', name = '', arrows] = /^( *)([\w-]+)\/[^→]*(?:→ (.*))?$/.exec(line) ?? [];
    if (indent === '') parent = name;
    if (arrows !== undefined) drawn.push([indent ? `${parent}/${name}` : name, arrows.split(', ')]);
  }
  const folders = drawn.map(([folder]) => folder);
  const inFull = (name: string) => {
    const bare = name.replace(/[()]/g, '');
    const [folder = bare, ...others] = folders.filter((one) => one === bare || one.endsWith(`/${bare}`));
    if (others.length > 0)
      throw new Error(`"${bare}" can be ${folder} or ${others}: write it with its parent.`);
    return name.replace(bare, folder);
  };
  return new Map(
    drawn.map(([folder, arrows]) => [folder, arrows.filter((name) => name !== 'nothing').map(inFull)]),
  );
}
