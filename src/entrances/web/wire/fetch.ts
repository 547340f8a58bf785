/** A failure as the desk tells it: what, where, what was kept, what to do. */
export type Told = {
  readonly code: string;
  readonly what: string;
  readonly place?: string;
  readonly kept?: string;
  readonly advice?: string;
};

/** A request that failed. `told` is what the desk said; its code is `unreachable` where no desk answered at all. */
export class WireError extends Error {
  override readonly name = 'WireError';
  readonly told: Told;
  readonly status: number;
  /** What came with the failure: for `stale`, the entries made meanwhile. */
  readonly answer: unknown;
  constructor(told: Told, status: number, answer?: unknown) {
    super(told.what);
    this.told = told;
    this.status = status;
    this.answer = answer;
  }
}

const toldIn = (answer: unknown, status: number): Told => {
  const error = typeof answer === 'object' && answer !== null ? (answer as { error?: Told }).error : undefined;
  return error?.code === undefined ? { code: `http-${status}`, what: `HTTP ${status}` } : error;
};

/** Asks the desk. Throws WireError. */
export const ask = async <T>(path: string, init?: RequestInit): Promise<T> => {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init });
  } catch {
    throw new WireError({ code: 'unreachable', what: '' }, 0);
  }
  const answer: unknown = response.headers.get('content-type')?.includes('json')
    ? await response.json().catch(() => undefined)
    : undefined;
  if (!response.ok) throw new WireError(toldIn(answer, response.status), response.status, answer);
  return answer as T;
};

/** A path with what is asked; what is undefined or empty is left out. */
export const pathWith = (path: string, asked: Readonly<Record<string, string | undefined>>): string => {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(asked)) if (value !== undefined && value !== '') query.set(key, value);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
};
