/** Writes a PDF whose pages are one image each: no text layer, as a scanner writes it. */
import { deflateSync } from 'node:zlib';

/** One page as a scanner stores it; pixels are counted from the top left. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  /** `jpeg`: the bytes of a JPEG file in RGB; `bilevel`: rows of bits, each row filled to whole bytes, 1 is white. */
  readonly encoding: 'jpeg' | 'bilevel';
  readonly data: Uint8Array;
}

const POINTS_PER_INCH = 72;
const POINT_DIGITS = 4;

const points = (pixels: number, dpi: number): string => ((pixels * POINTS_PER_INCH) / dpi).toFixed(POINT_DIGITS);

function stream(dictionary: string, data: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`, 'latin1'),
    data,
    Buffer.from('\nendstream', 'latin1'),
  ]);
}

function imageObject({ width, height, encoding, data }: PageImage): Buffer {
  const size = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height}`;
  if (encoding === 'jpeg') return stream(`${size} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`, data);
  return stream(`${size} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode`, deflateSync(data));
}

/** Where the objects of one page stand in their file; `parent` is a reference: "2 0 R". */
export interface PageNumbers {
  readonly parent: string;
  readonly page: number;
  readonly contents: number;
  readonly image: number;
}

/** The objects of one page by their numbers: the page, what it draws, its image. */
export function pageObjects(image: PageImage, numbers: PageNumbers): Map<number, Buffer> {
  const [w, h] = [points(image.width, image.dpi), points(image.height, image.dpi)];
  const resources = `<< /XObject << /Im0 ${numbers.image} 0 R >> >>`;
  const page = `<< /Type /Page /Parent ${numbers.parent} /MediaBox [0 0 ${w} ${h}] /Contents ${numbers.contents} 0 R /Resources ${resources} >>`;
  return new Map([
    [numbers.page, Buffer.from(page, 'latin1')],
    [numbers.contents, stream('', Buffer.from(`q ${w} 0 0 ${h} 0 0 cm /Im0 Do Q`, 'latin1'))],
    [numbers.image, imageObject(image)],
  ]);
}

/** Objects as they stand in a file, with the place of each; `start` is the length of what stands before them. */
export function placed(objects: ReadonlyMap<number, Buffer>, start: number): { bytes: Buffer; offsets: Map<number, number> } {
  const offsets = new Map<number, number>();
  const pieces: Buffer[] = [];
  let length = start;
  for (const [number, object] of objects) {
    offsets.set(number, length);
    const whole = Buffer.concat([Buffer.from(`${number} 0 obj\n`, 'latin1'), object, Buffer.from('\nendobj\n', 'latin1')]);
    pieces.push(whole);
    length += whole.length;
  }
  return { bytes: Buffer.concat(pieces), offsets };
}

/** One line of a cross-reference table. */
export const xrefEntry = (offset: number): string => `${String(offset).padStart(10, '0')} 00000 n \n`;

const OBJECTS_OF_A_PAGE = 3;
const FIRST_PAGE_OBJECT = 3;

/** The bytes of the PDF; throws RangeError when there is no page. */
export function imagePdf(images: readonly PageImage[]): Buffer {
  if (images.length === 0) throw new RangeError('imagePdf: expected at least one page image, got none.');
  const numbers = images.map((_, index) => FIRST_PAGE_OBJECT + index * OBJECTS_OF_A_PAGE);
  const kids = numbers.map((number) => `${number} 0 R`).join(' ');
  const objects = new Map([
    [1, Buffer.from('<< /Type /Catalog /Pages 2 0 R >>', 'latin1')],
    [2, Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${images.length} >>`, 'latin1')],
    ...images.flatMap((image, index) => {
      const page = numbers[index] ?? 0;
      return [...pageObjects(image, { parent: '2 0 R', page, contents: page + 1, image: page + 2 })];
    }),
  ]);
  const head = Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1');
  const { bytes, offsets } = placed(objects, head.length);
  const entries = [...offsets.values()].map(xrefEntry).join('');
  const size = objects.size + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${head.length + bytes.length}\n%%EOF\n`;
  return Buffer.concat([head, bytes, Buffer.from(end, 'latin1')]);
}
