import { CustomBlending, DataTexture, LinearFilter, Mesh, PlaneGeometry, RedFormat, ShaderMaterial, SrcColorFactor, ZeroFactor } from 'three';
import { CELLS, type ShadeMap } from './shade-map.ts';

/** Just above the floor, metres; the decal would flicker in the floor itself. */
const LIFT = 0.004;

const VERTEX = /* glsl */ 'varying vec2 vAt; void main() { vAt = uv; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.); }';
const FRAGMENT = /* glsl */ `
uniform sampler2D tOpen; uniform float uStrength; varying vec2 vAt;
void main() {
  vec2 rim = min(vAt, 1. - vAt);
  float open = mix(1., max(texture2D(tOpen, vAt).r, .12), smoothstep(0., .16, min(rim.x, rim.y)) * uStrength);
  gl_FragColor = vec4(vec3(open), 1.);
}`;

/** What grounds an exhibit: the light its undersides take from the floor. */
export class ContactShade {
  readonly mesh: Mesh<PlaneGeometry, ShaderMaterial>;
  readonly #texture: DataTexture;

  constructor({ field: [x0, z0, x1, z1], open }: ShadeMap) {
    this.#texture = new DataTexture(open, CELLS, CELLS, RedFormat);
    this.#texture.minFilter = this.#texture.magFilter = LinearFilter;
    this.#texture.needsUpdate = true;
    const plane = new PlaneGeometry(x1 - x0, z1 - z0).rotateX(-Math.PI / 2).translate((x0 + x1) / 2, LIFT, (z0 + z1) / 2);
    // rows of the texture run along +z, those of a laid plane along −z
    const uv = plane.getAttribute('uv');
    for (let i = 0; i < uv.count; i++) uv.setY(i, 1 - uv.getY(i));
    this.mesh = new Mesh(plane, new ShaderMaterial({
      vertexShader: VERTEX, fragmentShader: FRAGMENT, uniforms: { tOpen: { value: this.#texture }, uStrength: { value: 1 } },
      transparent: true, depthWrite: false, toneMapped: false, blending: CustomBlending, blendSrc: ZeroFactor, blendDst: SrcColorFactor,
    }));
    this.mesh.renderOrder = 1;
  }

  /** 1 full, 0 none. */
  fade(strength: number): void { const uniform = this.mesh.material.uniforms['uStrength']; if (uniform) uniform.value = strength; }

  dispose(): void {
    this.mesh.removeFromParent();
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
    this.#texture.dispose();
  }
}
