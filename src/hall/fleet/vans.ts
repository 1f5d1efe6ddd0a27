/** Ten blocks of a thousand miniatures: one draw call each, its form chosen by how near the eye is. */
import { Box3, type BufferGeometry, Group, InstancedBufferAttribute, InstancedBufferGeometry, Mesh, ShaderMaterial, Sphere, Vector3, type IUniform } from 'three';
import { BLOCKS, PER_BLOCK, THICK, VAN, placedVans } from './layout.ts';
import { VANS_FRAGMENT, VANS_VERTEX } from './shaders.ts';
import { type Form, vanShape } from './van-shape.ts';

const FORMS: readonly Form[] = ['near', 'middle', 'far', 'speck'];

/** Up to how far from the eye a form is worth its triangles, metres; beyond, it is a speck of some five pixels. */
export interface Reach { readonly near: number; readonly middle: number; readonly far: number }
export const REACH: Readonly<Record<'low' | 'medium' | 'high', Reach>> = {
  low: { near: 0, middle: 2.1, far: 7 },
  medium: { near: 1.85, middle: 2.8, far: 9 },
  high: { near: 2.1, middle: 5, far: 12 },
};

/** Boxes around the blocks, hall metres. */
export function blockBoxes(): Box3[] {
  const vans = placedVans(), half = VAN.length / 2;
  return Array.from({ length: BLOCKS }, (_, block) => {
    const box = new Box3();
    for (const { x, z } of vans.slice(block * PER_BLOCK, (block + 1) * PER_BLOCK)) box.expandByPoint(new Vector3(x, 0, z));
    box.min.set(box.min.x - half, THICK, box.min.z - half);
    box.max.set(box.max.x + half, THICK + VAN.height, box.max.z + half);
    return box;
  });
}

export function formAt(distance: number, { near, middle, far }: Reach): Form {
  if (distance < near) return 'near';
  if (distance < middle) return 'middle';
  return distance < far ? 'far' : 'speck';
}

export interface Vans {
  readonly object: Group;
  readonly count: number;
  /** Chooses every block's form for an eye. */
  look(eye: Vector3): void;
  dispose(): void;
}

/** `uniforms`: the room's eye, mirror, haze, cube and noise. `lightAt`: light on the floor at (x, z). */
export function createVans(uniforms: Readonly<Record<string, IUniform>>, lightAt: (x: number, z: number) => number, reach: Reach): Vans {
  const object = new Group();
  object.name = 'ten-thousand';
  const vans = placedVans(), boxes = blockBoxes();
  const shapes = FORMS.map((form) => [form, vanShape(form)] as const);
  const middle = new Vector3();
  const blocks = boxes.map((box, block) => {
    const place = new InstancedBufferAttribute(new Float32Array(vans.slice(block * PER_BLOCK, (block + 1) * PER_BLOCK).flatMap(({ x, z, yaw, last }) => [x, z, yaw, last ? 1 : 0])), 4);
    const forms = Object.fromEntries(shapes.map(([form, shape]) => [form, instanced(shape, place, box)])) as Record<Form, InstancedBufferGeometry>;
    box.getCenter(middle);
    const mesh = new Mesh(forms.far, new ShaderMaterial({
      name: 'miniatures', vertexShader: VANS_VERTEX, fragmentShader: VANS_FRAGMENT,
      uniforms: { ...uniforms, uLight: { value: lightAt(middle.x, middle.z) } },
    }));
    mesh.matrixAutoUpdate = false;
    object.add(mesh);
    return { mesh, box, forms };
  });
  return {
    object,
    count: vans.length,
    look(eye) { for (const { mesh, box, forms } of blocks) mesh.geometry = forms[formAt(box.distanceToPoint(eye), reach)]; },
    dispose() {
      object.removeFromParent();
      for (const { mesh, forms } of blocks) { mesh.material.dispose(); Object.values(forms).forEach((form) => form.dispose()); }
      for (const [, shape] of shapes) shape.dispose();
    },
  };
}

function instanced(shape: BufferGeometry, place: InstancedBufferAttribute, box: Box3): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry();
  geometry.setIndex(shape.index);
  for (const [name, attribute] of Object.entries(shape.attributes)) geometry.setAttribute(name, attribute);
  geometry.setAttribute('place', place);
  geometry.instanceCount = PER_BLOCK;
  geometry.boundingBox = box;
  geometry.boundingSphere = box.getBoundingSphere(new Sphere());
  return geometry;
}
