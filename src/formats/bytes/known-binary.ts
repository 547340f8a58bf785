/** First bytes by which common files that hold no readable characters are known, with what to do instead. */
const MAGIC: readonly { readonly bytes: readonly number[]; readonly what: string; readonly advice: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF', advice: 'Save its text as .txt and add that.' },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: 'a ZIP or Office file',
    advice: 'Unpack it, or save the document as plain text or HTML.',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'an old Office file',
    advice: 'Save the document as plain text or HTML.',
  },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF file', advice: 'Save the document as plain text or HTML.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG image', advice: 'Type out or recognise its words and add those.' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG image', advice: 'Type out or recognise its words and add those.' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a GIF image', advice: 'Type out or recognise its words and add those.' },
  { bytes: [0x1f, 0x8b], what: 'a gzip file', advice: 'Unpack it and add what is inside.' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: 'an xz file', advice: 'Unpack it and add what is inside.' },
  { bytes: [0x42, 0x5a, 0x68], what: 'a bzip2 file', advice: 'Unpack it and add what is inside.' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7z file', advice: 'Unpack it and add what is inside.' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: 'a program', advice: 'Add the report itself, as text or HTML.' },
  { bytes: [0x49, 0x44, 0x33], what: 'a sound recording', advice: 'Write down what is said and add that.' },
];

/** What kind of unreadable file the bytes begin like, and what to do; undefined when they begin like none of them. */
export const knownBinary = (bytes: Uint8Array): { readonly what: string; readonly advice: string } | undefined =>
  MAGIC.find((magic) => magic.bytes.every((byte, at) => bytes[at] === byte));
