import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { onlyHere, placeAddress } from '../../../src/ui/share/place-address.ts';
import { qrPath } from '../../../src/ui/share/qr-path.ts';

const HERE = 'https://hall.example/zhanting/?mode=kiosk&quality=low&station=chips#x';

test('the address names this place and nothing of this device', () => {
  expect(placeAddress(HERE, { station: 'humanoid', part: 'left-elbow-rotor', passage: 's3p3', language: 'en' }))
    .toBe('https://hall.example/zhanting/?station=humanoid&part=left-elbow-rotor&passage=s3p3&lang=en');
  expect(placeAddress(HERE, { station: null, part: null, passage: null, language: 'zh' })).toBe('https://hall.example/zhanting/?lang=zh');
});

test.each([
  ['http://localhost:5173/', true], ['http://127.0.0.1/', true], ['file:///hall/index.html', true], ['https://hall.example/', false], ['http://192.168.0.7/', false], ['https://localhost.example/', false],
])('%s is for this device only: %s', (address, only) => expect(onlyHere(address)).toBe(only));

/** Paints the drawn path as a camera sees it: four pixels a module, black on white. */
function painted({ path, size }: { path: string; size: number }): { pixels: Uint8ClampedArray; width: number } {
  const width = size * 4, pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * 4; row < (Number(y) + 1) * 4; row++) {
      for (let column = Number(x) * 4; column < (Number(x) + Number(run)) * 4; column++) pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
  return { pixels, width };
}

test.each([
  'https://hall.example/?lang=de',
  'https://hall.example/zhanting/?station=humanoid&part=left-elbow-rotor&passage=s3p3&lang=en',
  `https://hall.example/${'rooms/'.repeat(30)}?station=chips&part=${'rack-'.repeat(20)}1&passage=s10p12&lang=zh`,
])('the drawn code reads %s', (address) => {
  const { pixels, width } = painted(qrPath(address));
  expect(jsQR(pixels, width, width)?.data).toBe(address);
});

test('four light modules stand round the code', () => {
  const { path, size } = qrPath('https://hall.example/?lang=de');
  expect(size).toBe(37);
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => [Number(x), Number(y), Number(x) + Number(run)] as const);
  expect([Math.min(...runs.map(([x]) => x)), Math.min(...runs.map(([, y]) => y)), Math.max(...runs.map(([, , end]) => end)), Math.max(...runs.map(([, y]) => y))]).toEqual([4, 4, 33, 32]);
});
