/** The driverless delivery van: a skateboard chassis, a body of two halves, lockers, parcels and 33 senses. */
import type { Model, Part } from '../kit/model.ts';
import { withQuality } from '../kit/quality.ts';
import { batteryParts } from './battery.ts';
import { bodyParts } from './body.ts';
import { brakeParts } from './brakes.ts';
import { cargoParts } from './cargo.ts';
import { chassisParts } from './chassis.ts';
import { driveParts } from './drive.ts';
import { electronicParts } from './electronics.ts';
import { farForm } from './far.ts';
import { lampParts } from './lamps.ts';
import { parcelParts } from './parcels.ts';
import { sensorParts } from './sensors.ts';
import { steeringParts, suspensionParts } from './suspension.ts';
import { wheelParts } from './wheels.ts';

/** How far the baked shade looks, millimetres: into lockers and arches. */
const REACH = 260;
/** Chord error of round shapes, millimetres: a vehicle is seen from farther away than a joint. */
const CHORD = 0.5;

export async function build(): Promise<Model> {
  const parts = withQuality(CHORD, (): Part[] => [...bodyParts(), ...wheelParts(), ...suspensionParts(), ...steeringParts(), ...chassisParts(), ...driveParts(), ...brakeParts(), ...batteryParts(), ...cargoParts(), ...parcelParts(), ...lampParts(), ...sensorParts(), ...electronicParts()]);
  return { id: 'logistics', parts, far: farForm(), positionBits: 16, reach: REACH, splitFrom: 0 };
}
