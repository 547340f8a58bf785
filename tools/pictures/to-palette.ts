import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST = 256;

type Chunk = { readonly type: string; readonly data: Buffer };

const chunksOf = (png: Buffer): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
};

const written = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** The nearest of left, above and left above (PNG, 9.4: Paeth). */
const paeth = (a: number, b: number, c: number): number => {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
};

/** Takes the filters off the rows of a picture of `step` bytes a point (PNG, 9). */
const unfiltered = (raw: Buffer, width: number, height: number, step: number): Buffer => {
  const line = width * step;
  const out = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x++) {
      const at = y * line + x;
      const left = x < step ? 0 : (out[at - step] as number);
      const above = y === 0 ? 0 : (out[at - line] as number);
      const corner = x < step || y === 0 ? 0 : (out[at - line - step] as number);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      out[at] = (raw[y * (line + 1) + 1 + x] as number) + guess;
    }
  }
  return out;
};

const distance = (a: number, b: number): number => {
  const [red, green, blue] = [(a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255)];
  return red * red + green * green + blue * blue;
};

/**
 * The same picture in at most 256 colours: the commonest, and for every other the nearest of them. Of a page of text that is told
 * apart by nobody, and weighs a third. In: a PNG of 8 bits a channel, not interlaced (as browsers write them). Throws on others.
 */
export const toPalette = (png: Buffer): Buffer => {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  const step = header?.[9] === 2 ? 3 : header?.[9] === 6 ? 4 : undefined;
  if (header === undefined || step === undefined || header[8] !== 8 || header[12] !== 0)
    throw new Error('not a picture of 8 bits a channel as a browser writes it');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const data = Buffer.concat(chunks.flatMap((one) => (one.type === 'IDAT' ? [one.data] : [])));
  const points = unfiltered(inflateSync(data), width, height, step);
  const colours = new Uint32Array(width * height);
  const counted = new Map<number, number>();
  for (let at = 0; at < colours.length; at++) {
    const colour = points.readUIntBE(at * step, 3);
    colours[at] = colour;
    counted.set(colour, (counted.get(colour) ?? 0) + 1);
  }
  const palette = [...counted]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST)
    .map(([colour]) => colour);
  const places = new Map(palette.map((colour, at) => [colour, at]));
  for (const colour of counted.keys())
    if (!places.has(colour))
      places.set(
        colour,
        palette.reduce(
          (best, one, at) => (distance(one, colour) < distance(palette[best] as number, colour) ? at : best),
          0,
        ),
      );
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < colours.length; at++)
    rows[at + Math.floor(at / width) + 1] = places.get(colours[at] as number) as number;
  const head = Buffer.from(header);
  head[9] = 3;
  const table = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, at) => {
    table.writeUIntBE(colour, at * 3, 3);
  });
  return Buffer.concat([
    SIGNATURE,
    written('IHDR', head),
    written('PLTE', table),
    written('IDAT', deflateSync(rows, { level: 9 })),
    written('IEND', Buffer.alloc(0)),
  ]);
};
