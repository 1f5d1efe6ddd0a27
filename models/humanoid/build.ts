/** The humanoid: 1,720 mm, twenty-nine driven joints, two hands. Standing, soles on z = 0, looking along +x. */
import type { Model, Part } from '../kit/model.ts';
import { KIND_NAMES, KINDS, rotaryDrive, turnableDrive } from './drive/rotary.ts';
import { farForm } from './far.ts';
import { handParts } from './hand.ts';
import { harnessParts } from './harness.ts';
import { headParts } from './head.ts';
import { JOINTS } from './joints.ts';
import { jointTravel, part } from './layout.ts';
import { armBones, BODY_REVEAL, footParts, legBones } from './limbs.ts';
import { SIDES } from './skeleton.ts';
import { skinParts } from './skin.ts';
import { torsoParts } from './torso.ts';

/** Its gear is the one that visitors turn. */
const TURNABLE_JOINT = 'left-elbow';

/** The thirteen parts of every rotary joint. */
const driveParts = (): Part[] => JOINTS.flatMap((joint) => {
  const drive = joint.id === TURNABLE_JOINT ? turnableDrive(joint.size) : rotaryDrive(joint.size);
  return KIND_NAMES.map((kind) => part(`${joint.id}-${kind}`, drive[kind], jointTravel(joint, kind),
    { place: joint.place, reveal: KINDS[kind].inside ? BODY_REVEAL : 0 }));
});

export async function build(): Promise<Model> {
  return {
    id: 'humanoid',
    parts: [
      ...headParts(), ...torsoParts(), ...driveParts(), ...harnessParts(),
      ...SIDES.flatMap((s) => [...armBones(s), ...handParts(s), ...legBones(s), ...footParts(s)]), ...skinParts(),
    ],
    far: farForm(),
    positionBits: 16,
    reach: 60,
    splitFrom: 60,
  };
}
