/** Why no text could be taken from a file. Codes are stable; the sentence belongs to the entrance. */
export type FormatErrorCode =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'no-text'
  | 'unknown-encoding'
  | 'password'
  | 'damaged'
  | 'too-heavy';

export type FormatErrorParts = {
  readonly code: FormatErrorCode;
  /** The file's name as it was handed in. */
  readonly file: string;
  /** Where in the file: a byte offset or a part, e.g. `byte 512`. */
  readonly place: string;
  /** What was read before the failure. */
  readonly kept: string;
  /** What a person can do about it. */
  readonly advice: string;
};

/** A file that could not be read: what failed, where, what was kept, what to do. Holds no words of the file. */
export class FormatError extends Error {
  readonly code: FormatErrorCode;
  readonly file: string;
  readonly place: string;
  readonly kept: string;
  readonly advice: string;

  constructor(what: string, parts: FormatErrorParts) {
    super(`${parts.file}: ${what} (${parts.place}); ${parts.kept}. ${parts.advice}`);
    this.name = 'FormatError';
    this.code = parts.code;
    this.file = parts.file;
    this.place = parts.place;
    this.kept = parts.kept;
    this.advice = parts.advice;
  }
}
