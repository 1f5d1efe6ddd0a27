import { BackSide, Color, DoubleSide, Mesh, MeshBasicMaterial, PlaneGeometry, PMREMGenerator, Scene, ShaderMaterial, SphereGeometry, type Texture, type WebGLRenderer } from 'three';

type Strip = readonly [width: number, height: number, light: number, at: readonly [number, number, number], colour?: string];

/** A photographer's light formers: bright strips draw the highlights along edges, a plain room would look flat. */
const STRIPS: readonly Strip[] = [
  ...[-2, -1, 0, 1, 2].map((i): Strip => [1.1, 22, 11, [i * 5.2, 9, 0]]),
  [1.4, 9, 13, [-13, 4.5, 5], '#fff1e0'],
  [1.2, 10, 12, [13, 4, -5], '#dfeaff'],
  [16, 1, 7, [0, 4.5, -14]],
  [9, 5, 1.6, [3, 5, 14]],
  [6, 3, 2.2, [11, 3.2, 9], '#fff6ea'],
  [4, 9, 3.2, [-9, 4, -10]],
  [3, 9, 3.6, [-8, 4, 11]],
  [3, 8, 2.6, [10, 3.5, -10]],
];

const SKY = {
  vertexShader: 'varying vec3 p; void main() { p = normalize(position); gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.); }',
  fragmentShader: `varying vec3 p; void main() {
    vec3 c = mix(vec3(.17, .168, .165), vec3(.13, .14, .16), smoothstep(-.1, .9, p.y));
    c += vec3(.42, .41, .4) * exp(-pow((p.y - .06) * 5., 2.));
    gl_FragColor = vec4(c, 1.);
  }`,
};

/** The environment map of the studio. The caller disposes it. */
export function studioLight(renderer: WebGLRenderer): Texture {
  const scene = new Scene();
  scene.add(new Mesh(new SphereGeometry(30, 32, 16), new ShaderMaterial({ side: BackSide, ...SKY })));
  for (const [width, height, light, at, colour] of STRIPS) {
    const material = new MeshBasicMaterial({ color: new Color(colour ?? '#ffffff').multiplyScalar(light), side: DoubleSide });
    const strip = new Mesh(new PlaneGeometry(width, height), material);
    strip.position.set(...at);
    strip.lookAt(0, 0, 0);
    scene.add(strip);
  }
  return new PMREMGenerator(renderer).fromScene(scene, 0.015).texture;
}
