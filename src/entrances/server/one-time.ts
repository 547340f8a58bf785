import { randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may come in: one-time tokens that are exchanged for a session, and the sessions that were begun. */
export type Entry = {
  /** A fresh token. The one before it no longer opens anything. */
  readonly offer: () => string;
  /** Spends the token and begins a session; undefined where it is spent or was never offered. */
  readonly spend: (token: string) => string | undefined;
  readonly knows: (session: string) => boolean;
};

const BYTES = 32;

const fresh = (): string => randomBytes(BYTES).toString('base64url');

const same = (a: string, b: string): boolean => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/** Tokens and sessions of 32 random bytes each, held in memory alone: they end with the process. */
export const oneTimeEntry = (): Entry => {
  let offered: string | undefined;
  const sessions: string[] = [];
  return {
    offer: () => {
      offered = fresh();
      return offered;
    },
    spend: (token) => {
      if (offered === undefined || !same(offered, token)) return undefined;
      offered = undefined;
      const session = fresh();
      sessions.push(session);
      return session;
    },
    knows: (session) => sessions.some((one) => same(one, session)),
  };
};
