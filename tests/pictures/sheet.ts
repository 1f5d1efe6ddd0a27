/**
 * `npm run pictures -- [--only id,id] [--size 1440x900] [--readme] [--at http://…]`
 * writes pictures/<size>/<scene>.png and pictures/contact-sheet.png; `--readme` renews the pictures in the README too.
 * `--at` looks at a hall that is open already instead of opening one.
 * `npm run pictures -- --tour [--size 820x1180] [--lang de] [--quality low] [--only 00,03]` goes on the tour of five minutes instead: one picture on
 * the way, one at every stop, and all of them as a strip, in pictures/tour-<size>-<lang>/.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import sharp from 'sharp';
import { LANGUAGES } from '../../src/content/types.ts';
import { findBrowser } from '../e2e/find-browser.ts';
import { version } from '../../package.json';
import { type Complaints, goTo, openPage } from './camera.ts';
import { type Print, hang } from './contact-sheet.ts';
import { openHouse } from './house.ts';
import { SCENES, SIZES, type Size } from './scenes.ts';
import { TABLET, takeTour } from './tour.ts';

const OUT = new URL('../../pictures', import.meta.url).pathname;
const README = new URL('readme', import.meta.url).pathname;
const README_WIDTH = 1200;
const FLAGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--hide-scrollbars'];

const { values } = parseArgs({ options: { only: { type: 'string' }, size: { type: 'string' }, at: { type: 'string' }, readme: { type: 'boolean', default: false }, tour: { type: 'boolean', default: false }, lang: { type: 'string', default: 'en' }, quality: { type: 'string', default: 'medium' } } });
const nameOf = ({ width, height }: Size): string => `${width}x${height}`;
const only = values.only?.split(',');
const scenes = SCENES.filter(({ id }) => only?.includes(id) ?? true);
const sizes = values.size ? [sizeFrom(values.size)] : SIZES;

function sizeFrom(text: string): Size {
  const [width = 0, height = 0] = text.split('x').map(Number);
  if (!(width > 0 && height > 0)) throw new Error(`--size is like 1440x900, not "${text}"`);
  return { width, height };
}

async function takeAll(browser: Browser, home: string, complaints: Complaints): Promise<Print[]> {
  const prints: Print[] = [];
  for (const size of sizes) {
    const folder = join(OUT, nameOf(size));
    mkdirSync(folder, { recursive: true });
    const page = await openPage(browser, size, complaints);
    for (const scene of scenes) {
      const began = performance.now(), file = join(folder, `${scene.id}.png`);
      await goTo(page, home, scene);
      await page.screenshot({ path: file });
      prints.push({ file, caption: scene.caption, size: nameOf(size) });
      if (values.readme && scene.readme && size === sizes[0]) await renew(file, scene.readme);
      console.log(`${file}  ${((performance.now() - began) / 1000).toFixed(1)} s`);
    }
    await page.context().close();
  }
  return prints;
}

async function renew(file: string, name: string): Promise<void> {
  mkdirSync(README, { recursive: true });
  await sharp(file).resize({ width: README_WIDTH }).webp({ quality: 80, effort: 6 }).toFile(join(README, `${name}.webp`));
}

async function recordTour(browser: Browser, home: string): Promise<void> {
  const size = values.size ? sizeFrom(values.size) : TABLET, language = LANGUAGES.find((one) => one === values.lang);
  if (!language) throw new Error(`--lang is one of ${LANGUAGES.join(', ')}, not "${values.lang}"`);
  const strip = await takeTour(browser, home, join(OUT, `tour-${nameOf(size)}-${language}`), { language, size, quality: values.quality, only }, complaints);
  if (values.readme) await renew(strip, 'tour');
  console.log(strip);
}

async function photographHall(browser: Browser, home: string): Promise<void> {
  const prints = await takeAll(browser, home, complaints), sheet = join(OUT, 'contact-sheet.png');
  await hang(browser, prints, `Zhanting ${version}`, sheet);
  console.log(sheet);
}

const executablePath = findBrowser();
if (!executablePath) process.exit(1);
const house = values.at ? { home: values.at, close: () => {} } : await openHouse();
const browser = await chromium.launch({ executablePath, args: FLAGS });
const complaints: Complaints = [];
try {
  await (values.tour ? recordTour : photographHall)(browser, house.home);
} finally {
  await browser.close();
  house.close();
}
if (complaints.length > 0) {
  console.error(`The page complained:\n${[...new Set(complaints)].join('\n')}`);
  process.exitCode = 1;
}
