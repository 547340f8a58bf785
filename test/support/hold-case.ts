import { folderStore } from '../../src/stores/folder/index.ts';

/** Run as a process of its own: opens the case named on its command line, says so, and holds it until it is ended. */
const store = await folderStore(process.argv[2] ?? '', 'creating');
await store.originals.names();
process.stdout.write('held\n');
setInterval(() => {}, 1000);
