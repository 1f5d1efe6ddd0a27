import type { PartId } from '../../../content/types.ts';
import { FIGURES, type Kind } from '../../../stations/chips/mixing.ts';
import type { MixingWords } from '../../../stations/chips/mixing-words.ts';
import { Amount } from '../../controls/Amount.tsx';
import { PartWords } from '../../panel/PartWords.tsx';
import { useLanguage } from '../../use-words.ts';
import { setUnits, useMix } from './mix.ts';

/** Where each kind stands in the exhibit. */
export const PART_OF: Readonly<Record<Kind, PartId>> = { strong: 'rack-1-baseboard', old: 'rack-2-card-1', a: 'rack-3-module-1', b: 'rack-4-card-01' };

/** One kind of card: what it is, what it takes, and how many of those that can be had are in the cluster. */
export function KindRow({ kind, words }: { readonly kind: Kind; readonly words: MixingWords }) {
  const language = useLanguage();
  const units = useMix((mix) => mix.units[kind]);
  const { speed, cards, power, price, stock } = FIGURES[kind];
  const format = new Intl.NumberFormat(language);
  const name = words.kinds[kind];
  const had = words.ofStock(format.format(units), format.format(stock));
  return (
    <li className="kind">
      <div className="named">
        <PartWords part={PART_OF[kind]}>{name}</PartWords>
        <span className="had">{had}</span>
      </div>
      <p className="mono">{cards > 1 ? `${words.eight} ` : ''}{words.figures(format.format(speed), format.format(power), format.format(price))}</p>
      <Amount label={name} value={units} most={stock} said={had} fewer={words.fewer(name)} more={words.more(name)} onChange={(next) => setUnits(kind, next)}>
        <Slots all={stock * cards} filled={units * cards} high={speed} />
      </Amount>
    </li>
  );
}

/** The fastest card's slot fills this share of the slider's height, in the drawing's units. */
const TALLEST = 30;
const HEIGHT = 44;
const FASTEST = Math.max(...Object.values(FIGURES).map(({ speed }) => speed));
/** Share of a slot that its card fills. */
const CARD = 0.72;

/** A place for every card that can be had, as high as the card is fast; those in the cluster are filled. */
function Slots({ all, filled, high }: { readonly all: number; readonly filled: number; readonly high: number }) {
  const height = (high / FASTEST) * TALLEST, top = (HEIGHT - height) / 2;
  const cards = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => `M${from + index + (1 - CARD) / 2} ${top}h${CARD}v${height}h${-CARD}z`).join('');
  return (
    <svg viewBox={`0 0 ${all} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <path className="free" d={cards(filled, all)} vectorEffect="non-scaling-stroke" />
      <path className="filled" d={cards(0, filled)} />
    </svg>
  );
}
