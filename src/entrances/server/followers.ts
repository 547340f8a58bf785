/** What followers are told, as the browser's EventSource understands it. */
export type Told =
  | { readonly event: 'head'; readonly data: { readonly head: string } }
  | {
      readonly event: 'progress';
      readonly data: {
        readonly doing: string;
        readonly file: string;
        readonly done: number;
        readonly total?: number;
        /** Seconds, about. */
        readonly left?: number;
      };
    }
  | { readonly event: 'gone'; readonly data: Record<string, never> };

export type Followers = {
  readonly tell: (told: Told) => void;
  /** A stream of server-sent events (WHATWG HTML §9.2) that begins with what is known now. */
  readonly join: () => Response;
  /** Says goodbye and ends every stream. */
  readonly end: () => void;
};

const HEARTBEAT = 15_000;
/** More windows than a person has open; beyond it the oldest stream is ended, and its window asks again. */
const MOST = 64;

const line = ({ event, data }: Told): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** Everyone who follows the case: each gets what happens from then on, with a heartbeat so that a dead line is noticed. */
export const followers = (): Followers => {
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const encoder = new TextEncoder();
  let head: Told | undefined;
  let progress: Told | undefined;
  const put = (stream: ReadableStreamDefaultController<Uint8Array>, text: string): void => {
    try {
      stream.enqueue(encoder.encode(text));
    } catch {
      // The window was closed meanwhile.
      streams.delete(stream);
    }
  };
  const close = (stream: ReadableStreamDefaultController<Uint8Array>): void => {
    streams.delete(stream);
    try {
      stream.close();
    } catch {
      // It ended by itself.
    }
  };
  const beat = setInterval(() => {
    for (const stream of streams) put(stream, ': here\n\n');
  }, HEARTBEAT);
  beat.unref();
  return {
    tell: (told) => {
      if (told.event === 'head') head = told;
      // A step that is finished is no news to whoever comes later.
      if (told.event === 'progress') progress = told.data.done === told.data.total ? undefined : told;
      for (const stream of streams) put(stream, line(told));
    },
    join: () => {
      let mine: ReadableStreamDefaultController<Uint8Array>;
      const body = new ReadableStream<Uint8Array>({
        start: (stream) => {
          mine = stream;
          const [oldest] = streams;
          if (streams.size >= MOST && oldest !== undefined) close(oldest);
          streams.add(stream);
          put(
            stream,
            `retry: 1000\n\n${head === undefined ? '' : line(head)}${progress === undefined ? '' : line(progress)}`,
          );
        },
        cancel: () => void streams.delete(mine),
      });
      return new Response(body, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } });
    },
    end: () => {
      clearInterval(beat);
      for (const stream of [...streams]) {
        put(stream, line({ event: 'gone', data: {} }));
        close(stream);
      }
    },
  };
};
