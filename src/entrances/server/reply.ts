import type { Problem } from '../../telling/index.ts';

/** What a failure says on the wire: what failed, in which place, what was kept, what to do. Never words of a report. */
export type WireError = Omit<Problem, 'reason'>;

/** An answer as it goes out: made where the case is held, passed on unread by what listens. `tag` names its content. */
export type Reply = {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly tag?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What it refuses and why, as long as it is not told in the language of whoever asked. */
  readonly refused?: { readonly problem: Problem; readonly more: Readonly<Record<string, unknown>> };
};

const JSON_TYPE = 'application/json; charset=utf-8';

export const jsonReply = (value: unknown, status = 200): Reply => ({
  status,
  type: JSON_TYPE,
  body: JSON.stringify(value),
});

/** A refusal; `more` stands beside the error, as what changed meanwhile does. */
export const refusal = (status: number, problem: Problem, more: Readonly<Record<string, unknown>> = {}): Reply => {
  const { code, what, place, kept, advice } = problem;
  const error: WireError = { code, what, place, kept, advice };
  return { ...jsonReply({ error, ...more }, status), refused: { problem, more } };
};

const NOTHING_RECORDED = 'Nothing was recorded.';

/** A refusal of something that was asked wrongly. */
export const asked = (status: number, code: string, what: string, advice: string, place = 'the request'): Reply =>
  refusal(status, { code, what, place, kept: NOTHING_RECORDED, advice });
