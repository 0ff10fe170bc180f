/** The typefaces from which the classifier of digits learns; all are Debian packages, and only training needs them. */
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

/** Families by what they stand in for: those of office programs and of Chinese systems are not free. */
export const FAMILIES: readonly string[] = [
  // 宋体, 新宋体 and what stands in for them
  'AR PL SungtiL GB',
  'AR PL UMing CN',
  'AR PL Mingti2L Big5',
  'Noto Serif CJK JP',
  'cwTeXMing',
  'IPAMincho',
  'IPAPMincho',
  'HanaMinA',
  'BabelStone Han',
  'TW-Sung',
  // 仿宋, 楷体
  'cwTeXFangSong',
  'AR PL KaitiM GB',
  'AR PL UKai CN',
  'cwTeXKai',
  'TW-Kai',
  // 黑体, 微软雅黑, 等线
  'Noto Sans CJK JP',
  'WenQuanYi Zen Hei',
  'WenQuanYi Micro Hei',
  'Droid Sans Fallback',
  'cwTeXHeiBold',
  'IPAGothic',
  'IPAPGothic',
  // Times New Roman, Cambria, Georgia
  'Liberation Serif',
  'Nimbus Roman',
  'FreeSerif',
  'Caladea',
  'DejaVu Serif',
  'C059',
  'Linux Libertine O',
  'GFS Didot',
  // Arial, Calibri, Tahoma, Verdana, Courier New
  'Liberation Sans',
  'Liberation Sans Narrow',
  'Nimbus Sans',
  'FreeSans',
  'Carlito',
  'DejaVu Sans',
  'DejaVu Sans Mono',
  'Liberation Mono',
  'Lato',
  'Roboto',
  'Open Sans',
];

/** Whether a family has digits of its own: those of some are drawn as boxes. */
function hasDigits(family: string): boolean {
  const canvas = createCanvas(80, 40);
  const context = canvas.getContext('2d');
  const drawn = (text: string): string => {
    context.clearRect(0, 0, 80, 40);
    context.font = `30px "${family}"`;
    context.fillText(text, 4, 34);
    return Buffer.from(context.getImageData(0, 0, 80, 40).data).toString('base64');
  };
  return new Set([...'0123456789'].map(drawn)).size === 10;
}

/** The families that are installed; throws when too few are, because a classifier of a few typefaces reads only those. */
export function installedFamilies(): string[] {
  const present = FAMILIES.filter((family) => GlobalFonts.has(family) && hasDigits(family));
  const missing = FAMILIES.filter((family) => !present.includes(family));
  if (missing.length > FAMILIES.length / 4) {
    throw new Error(
      `Of ${FAMILIES.length} typefaces these are not installed: ${missing.join(', ')}. Install them and run again.`,
    );
  }
  if (missing.length > 0) console.log(`not installed: ${missing.join(', ')}`);
  return present;
}
