import type { Offered } from './adding.ts';

const inFolder = (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => {
    const reader = folder.createReader();
    const all: FileSystemEntry[] = [];
    // A reader gives a hundred entries at a time, and none when it is through (File and Directory Entries API).
    const more = (): void =>
      reader.readEntries((some) => {
        if (some.length === 0) return resolve(all);
        all.push(...some);
        more();
      }, reject);
    more();
  });

const filesOf = async (entry: FileSystemEntry): Promise<readonly Offered[]> => {
  if (entry.isDirectory) {
    const below = await Promise.all((await inFolder(entry as FileSystemDirectoryEntry)).map(filesOf));
    return below.flat();
  }
  const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
  return [{ name: entry.fullPath.replace(/^\/+/, ''), bytes: file }];
};

/** Files that a computer makes for itself in every folder, and nobody means to hand in. */
const OWN = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/;

const inOrder = (all: readonly Offered[]): readonly Offered[] =>
  all.filter(({ name }) => !OWN.test(name)).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

/** What was dropped, folders opened. Call within the event: the browser forgets what was dropped when it is over. */
export const dropped = async ({ items, files }: DataTransfer): Promise<readonly Offered[]> => {
  const entries = [...items].flatMap((one) => one.webkitGetAsEntry() ?? []);
  const plain = [...files].map((file) => ({ name: file.name, bytes: file }));
  return inOrder(entries.length === 0 ? plain : (await Promise.all(entries.map(filesOf))).flat());
};

/** What was chosen in a dialog of the system. */
export const chosenFiles = (files: FileList | null): readonly Offered[] =>
  inOrder([...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, bytes: file })));
