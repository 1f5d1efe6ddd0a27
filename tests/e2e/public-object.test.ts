import { expect, test } from 'vitest';
import { oneBrowser, sharedHall } from './house.ts';
import { close, exhibitStands, open, settled, stateOf } from './wait.ts';
import manifest from '../../package.json' with { type: 'json' };

oneBrowser();
const hall = sharedHall('?quality=low&lang=en');

test('it has these members and no others', async () => {
  const members = await hall().page.evaluate(() => Object.keys(window.zhanting).toSorted());
  expect(members).toEqual(['on', 'passage', 'ready', 'setLanguage', 'setMode', 'state', 'stations', 'stats', 'takeApart', 'version', 'visit', 'walkTo']);
  expect(await hall().page.evaluate(() => window.zhanting.version)).toBe(manifest.version);
  expect(await hall().page.evaluate(() => window.zhanting.ready)).toBe('hall');
});

test('state() says where one is, in metres and radians, and is a copy', async () => {
  const { page } = hall();
  const state = await stateOf(page);
  expect(Object.keys(state).toSorted()).toEqual(['explosion', 'guide', 'language', 'mode', 'part', 'passage', 'pose', 'quality', 'station']);
  expect(state.pose).toEqual({ x: -26, y: 1.65, z: 0, heading: 0, pitch: 0 });
  await page.evaluate(() => { (window.zhanting.state().pose as { x: number }).x = 99; });
  expect((await stateOf(page)).pose.x).toBe(-26);
});

test('stations() lists them in the essay’s order, with titles, passages and parts', async () => {
  const stations = await hall().page.evaluate(() => window.zhanting.stations());
  expect(stations.map(({ id }) => id)).toEqual(['evtol', 'humanoid', 'logistics', 'chips']);
  for (const { id, title, passages, parts } of stations) {
    expect(Object.values(title).every((one) => one.length > 0), id).toBe(true);
    expect(passages.length).toBeGreaterThan(0);
    expect(parts.length).toBeGreaterThanOrEqual(80);
    expect(new Set(parts).size).toBe(parts.length);
  }
});

test('visit() opens station, part and passage; setMode("walk") closes', async () => {
  const { page } = hall();
  await open(hall(), 'humanoid', { part: 'head-visor', passage: 's3p2' });
  expect(await stateOf(page)).toMatchObject({ mode: 'inspect', station: 'humanoid', part: 'head-visor', passage: 's3p2' });
  await close(hall());
  expect(await stateOf(page)).toMatchObject({ mode: 'walk', station: null, part: null, passage: null });
});

test('takeApart() takes the opened exhibit as far as it goes, and says so when it does not', async () => {
  const { page } = hall();
  const said = (to: number): Promise<string> => page.evaluate((far) => { try { window.zhanting.takeApart(far); return ''; } catch (error) { return String(error); } }, to);
  expect(await said(1)).toBe('RangeError: zhanting.takeApart: no station is open. Open one with visit().');
  await open(hall(), 'evtol');
  expect(await said(1)).toBe('');
  await settled(hall());
  expect((await stateOf(page)).explosion).toBe(1);
  expect(await said(2)).toBe('RangeError: zhanting.takeApart: station "evtol" goes from 0 to 1, not 2.');
  await close(hall());
});

test('walkTo() goes there', async () => {
  const { page } = hall();
  await page.evaluate(() => window.zhanting.walkTo({ x: -16, z: 0, heading: 0.5 }));
  await settled(hall());
  const { pose } = await stateOf(page);
  expect([pose.x, pose.z]).toEqual([-16, 0]);
  expect(pose.heading).toBeCloseTo(0.5, 2);
});

test('passage() tells it again, with its annotations in place; null where there is none', async () => {
  const { page } = hall();
  const told = await page.evaluate(() => window.zhanting.passage('s3p3'));
  expect(told?.text.length).toBeGreaterThan(100);
  expect(told?.annotations.length).toBeGreaterThan(0);
  for (const { start, end, quote } of told?.annotations ?? []) expect(told?.text.slice(start, end)).toBe(quote);
  expect(await page.evaluate(() => window.zhanting.passage('s3p3', 'copy'))).toBeNull();
  expect(await page.evaluate(() => window.zhanting.passage('s99p1'))).toBeNull();
});

test('on() tells of every change, until switched off', async () => {
  const { page } = hall();
  const heard = await page.evaluate(() => {
    const said: unknown[] = [], { zhanting } = window;
    const off = (['station', 'part', 'passage', 'mode', 'language'] as const).map((event) => zhanting.on(event, (value: unknown) => { said.push([event, value]); }));
    zhanting.visit('humanoid', { part: 'head-visor' });
    zhanting.setLanguage('de');
    zhanting.setMode('walk');
    off.forEach((stop) => stop());
    zhanting.setLanguage('en');
    return said;
  });
  expect(heard).toEqual([['station', 'humanoid'], ['part', 'head-visor'], ['mode', 'inspect'], ['language', 'de'], ['station', null], ['part', null], ['mode', 'walk']]);
  await settled(hall());
});

test('what it does not know it refuses, in words', async () => {
  const words = await hall().page.evaluate(() => {
    const { zhanting } = window;
    const refusal = (deed: () => unknown): string => { try { deed(); return ''; } catch (error) { return `${(error as Error).name}: ${(error as Error).message}`; } };
    return [
      refusal(() => zhanting.visit('nowhere')), refusal(() => zhanting.visit('humanoid', { passage: 's6p1' })),
      refusal(() => zhanting.setMode('fly')), refusal(() => zhanting.setLanguage('fr')), refusal(() => zhanting.on('weather' as 'mode', () => {})),
    ];
  });
  expect(words.map((one) => one.split('.')[0])).toEqual([
    'RangeError: zhanting', 'RangeError: zhanting', 'RangeError: zhanting', 'RangeError: zhanting', 'RangeError: zhanting',
  ]);
  for (const [i, name] of ['nowhere', 's6p1', 'fly', 'fr', 'weather'].entries()) expect(words[i]).toContain(`"${name}"`);
});

test('stats() counts what is drawn', async () => {
  const { page } = hall();
  await open(hall(), 'logistics');
  const stats = await page.evaluate(() => window.zhanting.stats());
  expect(Object.keys(stats).toSorted()).toEqual(['drawCalls', 'frames', 'geometries', 'programs', 'textures', 'triangles']);
  for (const value of Object.values(stats)) expect(value).toBeGreaterThan(0);
  await exhibitStands(hall());
  await close(hall());
});
