/** `npx tsx src/server/icons.ts` draws the hall's icons into public/icons: the two rails on their sleepers, seen from the door, and the window they lead to. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const PAPER = '#f7f5f0', INK = '#15181a', SIGNAL = '#e5512b';
const SIDE = 512, CENTRE = SIDE / 2, HORIZON = 196;
/** Sleepers and window, as distances from the eye; 1 is the lower edge, nearer ones show where the drawing is made smaller. */
const SLEEPERS = [0.72, 0.9, 1.16, 1.46, 1.86, 2.42, 3.24, 4.5], WINDOW = 6.4, NEAR = 0.5;

const y = (distance: number): number => HORIZON + (SIDE - HORIZON) / distance;
const across = (half: number, distance: number): number => half / distance;
const points = (...all: readonly (readonly [number, number])[]): string => all.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ');

function rail(side: 1 | -1): string {
  const at = (offset: number, distance: number): readonly [number, number] => [CENTRE + side * across(offset, distance), y(distance)];
  return `<polygon fill="${SIGNAL}" points="${points(at(112, NEAR), at(160, NEAR), at(160, WINDOW), at(112, WINDOW))}"/>`;
}

function sleeper(distance: number): string {
  const half = across(236, distance), top = y(distance), thick = 34 / distance;
  return `<rect fill="${INK}" x="${(CENTRE - half).toFixed(1)}" y="${top.toFixed(1)}" width="${(2 * half).toFixed(1)}" height="${thick.toFixed(1)}"/>`;
}

function panes(): string {
  const foot = y(WINDOW), top = 84, half = 92, columns = 4, rows = 3, gap = 8;
  const width = (2 * half - (columns - 1) * gap) / columns, height = (foot - top - (rows - 1) * gap) / rows;
  return Array.from({ length: columns * rows }, (_, i) => {
    const px = CENTRE - half + (i % columns) * (width + gap), py = top + Math.floor(i / columns) * (height + gap);
    return `<rect fill="${INK}" x="${px.toFixed(1)}" y="${py.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"/>`;
  }).join('');
}

/**
 * @param corner radius of the sheet's corners, in 512ths
 * @param scale of the drawing on its sheet: masks may cut everything outside the middle four fifths
 */
function icon({ corner = 0, scale = 1 } = {}): string {
  const shift = (CENTRE * (1 - scale)).toFixed(1);
  const drawing = `${panes()}${SLEEPERS.map(sleeper).join('')}${rail(-1)}${rail(1)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><clipPath id="sheet"><rect width="${SIDE}" height="${SIDE}" rx="${corner}"/></clipPath><g clip-path="url(#sheet)"><rect width="${SIDE}" height="${SIDE}" fill="${PAPER}"/><g transform="translate(${shift} ${shift}) scale(${scale})">${drawing}</g></g></svg>\n`;
}

const DRAWN = [
  { name: 'icon-192.png', side: 192, svg: icon({ corner: 72 }) },
  { name: 'icon-512.png', side: 512, svg: icon({ corner: 72 }) },
  { name: 'maskable-512.png', side: 512, svg: icon({ scale: 0.74 }) },
  // the system rounds this one itself
  { name: 'apple-touch-180.png', side: 180, svg: icon() },
] as const;

if (argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../public/icons/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}icon.svg`, icon({ corner: 72 }));
  for (const { name, side, svg } of DRAWN) writeFileSync(folder + name, await sharp(Buffer.from(svg), { density: 144 }).resize(side, side).png({ palette: true, colours: 64 }).toBuffer());
}
