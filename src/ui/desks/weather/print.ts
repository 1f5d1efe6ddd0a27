/** White border of a print, and the strip below for its line: shares of the picture's longer side. */
const BORDER = 0.03;
const STRIP = 0.085;
const LETTERS = 0.026;

export interface Caption { readonly line: string; readonly place: string; readonly date: string }

/** The size of a print of a picture, pixels. 1440 × 900 → 1526 × 1065. */
export function printSize(width: number, height: number): { width: number; height: number; border: number } {
  const longer = Math.max(width, height), border = Math.round(longer * BORDER);
  return { width: width + 2 * border, height: height + border + Math.round(longer * STRIP), border };
}

/** A print on paper with a caption below, as PNG. Rejects when the browser gives no drawing surface or no file. */
export async function printPhoto(picture: HTMLCanvasElement, { line, place, date }: Caption): Promise<{ file: Blob; width: number; height: number }> {
  const { width, height, border } = printSize(picture.width, picture.height);
  const sheet = document.createElement('canvas');
  sheet.width = width;
  sheet.height = height;
  const pen = sheet.getContext('2d');
  if (!pen) throw new Error('no surface to print on');
  const style = getComputedStyle(document.documentElement), token = (name: string): string => style.getPropertyValue(name).trim();
  pen.fillStyle = token('--paper');
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, border, border);
  const letters = Math.round(Math.max(picture.width, picture.height) * LETTERS), base = picture.height + border + (height - picture.height - border) / 2;
  pen.textBaseline = 'middle';
  pen.fillStyle = token('--ink');
  pen.font = `550 ${letters}px ${token('--font')}`;
  pen.fillText(line, border, base);
  pen.font = `400 ${Math.round(letters * 0.72)}px ${token('--mono')}`;
  pen.textAlign = 'right';
  pen.fillText(`${place}  ${date}`, width - border, base);
  const file = await new Promise<Blob | null>((resolve) => { sheet.toBlob(resolve, 'image/png'); });
  if (!file) throw new Error('the print gave no file');
  return { file, width, height };
}

/** Hands the visitor a file. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file), link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser has its own hold on the file once the click is through
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
