import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Worker } from 'node:worker_threads';
import { createAdaptorServer } from '@hono/node-server';
import { askThread } from './case/ask-thread.ts';
import { deskApp } from './desk-app.ts';
import { followers } from './followers.ts';
import { oneTimeEntry } from './one-time.ts';
import type { DrawPage } from './page-images.ts';

/** What the entrance hands in: the thread that holds the case, where the built page stands, which port to take. */
export type ToServe = {
  readonly worker: Worker;
  readonly page: string;
  readonly draw: DrawPage;
  /** 0 for any that is free. */
  readonly port: number;
  /** Called where the thread that holds the case ends by itself. */
  readonly lost: () => void;
};

/** A desk that is open in a browser. */
export type ServedDesk = {
  readonly port: number;
  /** An address that opens the desk once; the one before it no longer does. */
  readonly address: () => string;
  /**
   * Says goodbye to every window, lets what is being done finish, closes the case. False where that took too long: the thread
   * was ended, and the next opening takes over its lock and mends what it was at.
   */
  readonly close: () => Promise<boolean>;
};

/** This machine alone: not the network it is in, not another name of it. */
const HOST = '127.0.0.1';
/** A whole request comes within this time, or is cut off: everything comes from the same machine. */
const PATIENCE = 30_000;
/** How long a derivation that is under way is waited for at the end. What is recorded is whole however it ends. */
const GOODBYE = 10_000;

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
  });

/**
 * Serves a case's desk to browsers of this machine. Throws NotOpened where the case cannot be opened, and what the system
 * says where the port cannot be taken (EADDRINUSE).
 */
export const serveDesk = async ({ worker, page, draw, port, lost }: ToServe): Promise<ServedDesk> => {
  const following = followers();
  const far = await askThread(worker, following.tell, lost);
  const entry = oneTimeEntry();
  let taken = port;
  const app = deskApp({ far, followers: following, entry, port: () => taken, page, draw });
  const server = createAdaptorServer({
    fetch: app.fetch,
    // What is refused while it is being sent is thrown away by whoever refused it; a line cut off would lose the answer.
    autoCleanupIncoming: false,
    serverOptions: {
      requestTimeout: PATIENCE,
      headersTimeout: 10_000,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: 16 * 1024,
    },
  }) as Server;
  try {
    taken = await listen(server, port);
  } catch (thrown) {
    await far.close();
    throw thrown;
  }
  return {
    port: taken,
    address: () => `http://${HOST}:${taken}/?token=${entry.offer()}`,
    close: async () => {
      following.end();
      server.close();
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<false>((resolve) => {
        timer = setTimeout(() => resolve(false), GOODBYE);
      });
      const closed = await Promise.race([far.close().then(() => true as const), late]);
      clearTimeout(timer);
      if (!closed) await worker.terminate();
      server.closeAllConnections();
      return closed;
    },
  };
};
