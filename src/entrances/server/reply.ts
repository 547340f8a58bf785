/** What a failure says on the wire: what failed, in which place, what was kept, what to do. Never words of a report. */
export type WireError = {
  readonly code: string;
  readonly what: string;
  readonly place: string;
  readonly kept: string;
  readonly advice: string;
};

/** An answer as it goes out: made where the case is held, passed on unread by what listens. `tag` names its content. */
export type Reply = {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly tag?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

const JSON_TYPE = 'application/json; charset=utf-8';

export const jsonReply = (value: unknown, status = 200): Reply => ({
  status,
  type: JSON_TYPE,
  body: JSON.stringify(value),
});

/** A refusal; `more` stands beside the error, as what changed meanwhile does. */
export const refusal = (status: number, error: WireError, more: Readonly<Record<string, unknown>> = {}): Reply =>
  jsonReply({ error, ...more }, status);

const NOTHING_RECORDED = 'Nothing was recorded.';

/** A refusal of something that was asked wrongly. */
export const asked = (status: number, code: string, what: string, advice: string, place = 'the request'): Reply =>
  refusal(status, { code, what, place, kept: NOTHING_RECORDED, advice });
