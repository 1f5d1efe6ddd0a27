import { describe, expect, it } from 'vitest';
import { HALL as BUILT } from '../../../src/hall/room/plan.ts';
import { HALL as DRAWN } from '../../../src/ui/map/hall-outline.ts';
import { goalBefore } from '../../../src/ui/map/goal.ts';
import { detentNear } from '../../../src/ui/panel/detents.ts';
import { screenOf } from '../../../src/ui/shell/use-page.ts';
import { catalogueAddress, hallAddress } from '../../../src/ui/addresses.ts';

describe('the map', () => {
  it('draws the hall that was built', () => {
    expect([DRAWN.length, DRAWN.width, DRAWN.bay, DRAWN.door]).toEqual([BUILT.length, BUILT.width, BUILT.bay, BUILT.door.width]);
  });
  it('sends the walker to where a station is seen from, looking at it', () => {
    const goal = goalBefore({ eye: [0, 1.65, 0], at: [0, 1.65, 5] });
    expect(goal).toEqual({ x: 0, z: 0, heading: Math.PI / 2, pitch: 0 });
  });
});

describe('the upright sheet', () => {
  it('comes to rest at the nearest of three heights', () => {
    expect(detentNear(120, 1000)).toBe('low');
    expect(detentNear(300, 1000)).toBe('half');
    expect(detentNear(700, 1000)).toBe('half');
    expect(detentNear(740, 1000)).toBe('full');
  });
});

describe('screens', () => {
  it.each([[390, 844, 'phone'], [844, 390, 'landscape'], [820, 1180, 'portrait'], [1440, 900, 'landscape'], [599, 300, 'phone']] as const)('%i × %i is %s', (width, height, screen) => {
    expect(screenOf(width, height)).toBe(screen);
  });
});

describe('addresses', () => {
  it('name station, part, passage and language', () => {
    expect(hallAddress({ station: 'humanoid', part: 'left-elbow-rotor', passage: 's3p3', language: 'zh' })).toBe('?station=humanoid&part=left-elbow-rotor&passage=s3p3&lang=zh');
    expect(catalogueAddress('en', 'evtol')).toBe('?mode=catalogue&lang=en#evtol');
  });
});
