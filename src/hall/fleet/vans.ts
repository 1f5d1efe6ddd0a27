/** Ten blocks of a thousand miniatures: one draw call each, its form chosen by how near the eye is. */
import { Box3, type BufferGeometry, Group, InstancedBufferAttribute, InstancedBufferGeometry, Mesh, ShaderMaterial, Sphere, Vector3, type IUniform } from 'three';
import { BLOCKS, PER_BLOCK, type Placed, THICK, VAN, placedVans } from './layout.ts';
import { VANS_FRAGMENT, VANS_VERTEX } from './shaders.ts';
import { type Form, type Sides, vanShape } from './van-shape.ts';

const FORMS: readonly Form[] = ['near', 'middle', 'far', 'speck', 'ten'];
/** Vans one instance of a form stands for. */
const perInstance = (form: Form): number => (form === 'ten' ? 10 : 1);
/** Further beside a block than this, metres, none of its vans shows its other side. */
const BESIDE = 0.05;

/** Up to how far from the eye a form is worth its triangles, metres; beyond, ten are one. The eye is 1.65 m above them. */
export interface Reach { readonly near: number; readonly middle: number; readonly far: number; readonly speck: number }
export const REACH: Readonly<Record<'low' | 'medium' | 'high', Reach>> = {
  low: { near: 0, middle: 0, far: 1.83, speck: 6 },
  medium: { near: 0, middle: 1.76, far: 2.5, speck: 9 },
  high: { near: 1.76, middle: 2.4, far: 5, speck: 13 },
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

export function formAt(distance: number, { near, middle, far, speck }: Reach): Form {
  if (distance < near) return 'near';
  if (distance < middle) return 'middle';
  if (distance < far) return 'far';
  return distance < speck ? 'speck' : 'ten';
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
    const own = vans.slice(block * PER_BLOCK, (block + 1) * PER_BLOCK), single = places(own), tens = places(tensOf(own));
    const forms = Object.fromEntries(shapes.map(([form, shape]) => [form, instanced(shape, form === 'ten' ? tens : single, box)])) as Record<Form, InstancedBufferGeometry>;
    const stands = { value: 1 };
    box.getCenter(middle);
    const mesh = new Mesh(forms.far, new ShaderMaterial({
      name: 'miniatures', vertexShader: VANS_VERTEX, fragmentShader: VANS_FRAGMENT,
      uniforms: { ...uniforms, uStands: stands, uLight: { value: lightAt(middle.x, middle.z) } },
    }));
    mesh.matrixAutoUpdate = false;
    object.add(mesh);
    return { mesh, box, forms, stands };
  });
  return {
    object,
    count: vans.length,
    look(eye) {
      for (const { mesh, box, forms, stands } of blocks) {
        const form = formAt(box.distanceToPoint(eye), reach), geometry = forms[form];
        mesh.geometry = geometry;
        stands.value = perInstance(form);
        const { left, any } = geometry.userData as Sides;
        geometry.setDrawRange(eye.z < box.min.z - BESIDE ? left : 0, eye.z > box.max.z + BESIDE ? left + any : Infinity);
      }
    },
    dispose() {
      object.removeFromParent();
      for (const { mesh, forms } of blocks) { mesh.material.dispose(); Object.values(forms).forEach((form) => form.dispose()); }
      for (const [, shape] of shapes) shape.dispose();
    },
  };
}

const places = (placed: readonly Placed[]): InstancedBufferAttribute =>
  new InstancedBufferAttribute(new Float32Array(placed.flatMap(({ x, z, yaw, last }) => [x, z, yaw, last ? 1 : 0])), 4);

/** Where each ten stand as one: ten vans follow one another in a row. */
const tensOf = (vans: readonly Placed[]): Placed[] => Array.from({ length: vans.length / 10 }, (_, i) => {
  const ten = vans.slice(i * 10, i * 10 + 10), mean = (of: (van: Placed) => number): number => ten.reduce((sum, van) => sum + of(van), 0) / 10;
  return { x: mean(({ x }) => x), z: mean(({ z }) => z), yaw: 0, last: ten.some(({ last }) => last) };
});

function instanced(shape: BufferGeometry, place: InstancedBufferAttribute, box: Box3): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry();
  geometry.setIndex(shape.index);
  for (const [name, attribute] of Object.entries(shape.attributes)) geometry.setAttribute(name, attribute);
  geometry.setAttribute('place', place);
  geometry.instanceCount = place.count;
  geometry.userData = shape.userData;
  geometry.boundingBox = box;
  geometry.boundingSphere = box.getBoundingSphere(new Sphere());
  return geometry;
}
