import type { Reason } from '../../model/index.ts';
import { english } from '../../telling/index.ts';

/** What of a file did not become text, as part of a sentence; its arguments are page numbers and nothing of its words. */
export const tellGap = ({ code, args }: Reason): string =>
  english.reasons[code]?.((name) => String(args[name] ?? '')) ?? english.unknownReason(code, '');
