/** One run of characters as a page places it. Lengths are PDF points (1/72 inch). */
export type PdfItem = {
  readonly text: string;
  /** Where its baseline begins, from the top left corner of the page as it is shown (turned by its own rotation). */
  readonly x: number;
  readonly y: number;
  /** How far it goes along its baseline. */
  readonly width: number;
  /** Height of its letters' em. */
  readonly size: number;
  /** Direction of its baseline, degrees clockwise: 0 is level, 90 runs downwards. */
  readonly angle: number;
};

export type PdfPage = { readonly width: number; readonly height: number; readonly items: readonly PdfItem[] };

/** Why a page or a file could not be read: it is broken, or reading it took more memory or time than one file may take. */
export type PdfTrouble = 'damaged' | 'too-heavy';

export type OpenedPdf = {
  readonly pages: number;
  /** What the file says about itself, as written there; often wrong. */
  readonly info: { readonly title?: string; readonly author?: string };
  /** A page by its number, from 1; one that cannot be read does not end the others. */
  page(number: number): Promise<PdfPage | { readonly trouble: PdfTrouble }>;
  close(): Promise<void>;
};

/**
 * Opens a PDF, handed in by an entrance: bytes in, pages of placed text out, one at a time. Nothing the file asks for is
 * fetched, run or followed. A file that opens with a password only, or not at all, is a value; throws (with the code
 * `interrupted`) only where the person stops.
 */
export type OpenPdf = (
  bytes: Uint8Array,
) => Promise<OpenedPdf | { readonly trouble: PdfTrouble | 'password'; readonly place?: string }>;
