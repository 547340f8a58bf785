export { type Disk, nodeDisk } from './disk.ts';
export { folderStore, type Purpose } from './folder-store.ts';
