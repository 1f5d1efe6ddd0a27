/** Doors' characters and the safety signs, drawn into spare cells of the lettering's canvas. */

/** Cells of the canvas after those of the seventeen places. `doors` and `fire` use halves of a cell. */
export const CELLS = { doors: 24, exit: 25, fire: 26, name: 27 } as const;
export const DOOR_CHARACTERS = '展厅', DOOR_NAME = 'ZHANTING';
const W = 512, H = 256;

export interface Faces { readonly chinese: string; readonly mono: string }

/** Draws one cell; the pen's origin is its upper left corner, white is what is printed. */
export function drawPictogram(pen: CanvasRenderingContext2D, cell: number, { chinese, mono }: Faces): void {
  pen.fillStyle = pen.strokeStyle = '#fff';
  pen.lineCap = pen.lineJoin = 'round';
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  if (cell === CELLS.doors) {
    pen.font = `400 ${H * 0.9}px ${chinese}`;
    [...DOOR_CHARACTERS].forEach((character, i) => pen.fillText(character, (i + 0.5) * (W / 2), H * 0.51));
  } else if (cell === CELLS.name) {
    pen.font = `400 58px ${mono}`;
    pen.letterSpacing = '18px';
    pen.textAlign = 'left';
    pen.fillText(DOOR_NAME, 8, H / 2);
    pen.letterSpacing = '0px';
  } else if (cell === CELLS.exit) drawExit(pen);
  else drawExtinguisher(pen);
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
}

/** A figure that runs to a door on its left, and an arrow to it. */
function drawExit(pen: CanvasRenderingContext2D): void {
  pen.fillRect(34, 28, 104, 200);
  const limb = (width: number, ...points: readonly (readonly [number, number])[]): void => {
    pen.lineWidth = width;
    pen.beginPath();
    points.forEach(([x, y], i) => (i ? pen.lineTo(x, y) : pen.moveTo(x, y)));
    pen.stroke();
  };
  pen.beginPath();
  pen.arc(196, 52, 19, 0, 2 * Math.PI);
  pen.fill();
  limb(30, [206, 92], [222, 140]);
  limb(15, [204, 88], [168, 104], [146, 92]);
  limb(15, [212, 88], [246, 100], [260, 130]);
  limb(18, [220, 144], [186, 166], [180, 214]);
  limb(18, [226, 144], [252, 178], [292, 184]);
  limb(20, [478, 128], [352, 128]);
  limb(20, [400, 78], [350, 128], [400, 178]);
}

/** A fire extinguisher beside a flame, in the left half. */
function drawExtinguisher(pen: CanvasRenderingContext2D): void {
  pen.beginPath();
  pen.roundRect(62, 96, 62, 126, 14);
  pen.fill();
  pen.fillRect(82, 62, 22, 36);
  pen.lineWidth = 11;
  pen.beginPath();
  pen.moveTo(60, 66); pen.lineTo(122, 66); pen.moveTo(96, 62); pen.lineTo(134, 46);
  pen.moveTo(62, 66); pen.quadraticCurveTo(30, 80, 34, 150);
  pen.stroke();
  pen.beginPath();
  pen.moveTo(190, 222);
  pen.bezierCurveTo(140, 206, 156, 160, 178, 138);
  pen.bezierCurveTo(176, 160, 190, 160, 188, 140);
  pen.bezierCurveTo(186, 112, 196, 90, 206, 78);
  pen.bezierCurveTo(204, 120, 236, 140, 230, 184);
  pen.bezierCurveTo(228, 206, 212, 220, 190, 222);
  pen.fill();
}
