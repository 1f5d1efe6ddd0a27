import { padMake } from '../../input/gamepad.ts';
import { useLanguage } from '../use-words.ts';
import { GLYPHS, PAD_WORDS, type PadRow } from './pad-words.ts';

/** The gamepad's buttons, with the signs that are printed on the one in use. */
export function PadRows({ pad }: { readonly pad: string }) {
  const words = PAD_WORDS[useLanguage()];
  const glyph = GLYPHS[padMake(pad)];
  const at = (...indices: number[]): string[] => indices.map((index) => glyph[index] ?? '');
  const rows: readonly (readonly [PadRow, readonly string[]])[] = [
    ['left', [words.left]], ['right', [words.right]], ['open', at(0)], ['back', at(1)], ['map', at(2)], ['text', at(3)],
    ['stations', at(4, 5)], ['apart', at(6, 7)], ['focus', [words.cross]], ['menu', [words.menu]], ['reset', [words.reset]],
  ];
  return (
    <section>
      <h2>{words.title}</h2>
      <dl className="key-rows">
        {rows.map(([row, caps]) => (
          <div key={row}><dt>{caps.map((cap) => <kbd key={cap}>{cap}</kbd>)}</dt><dd>{words.does[row]}</dd></div>
        ))}
      </dl>
    </section>
  );
}
