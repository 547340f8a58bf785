import type { Told } from '../followers.ts';
import type { Reply } from '../reply.ts';
import type { Asked } from './asked.ts';

/** What is said to the thread that holds the case. */
export type ToCase =
  | { readonly number: number; readonly question: string; readonly asked: Asked }
  /** Close the case when what is being done is done. */
  | { readonly close: true };

/** What that thread says. */
export type FromCase =
  | { readonly opened: true }
  | {
      readonly failed: {
        readonly what: string;
        readonly place: string;
        readonly kept: string;
        readonly advice: string;
      };
    }
  | { readonly number: number; readonly reply: Reply }
  | { readonly told: Told }
  | { readonly closed: true };
