/** Longer lines than this are paragraphs; shorter ones were wrapped by a program or a printer. Characters. */
const WRAPPED_WITHIN = 130;

/**
 * A text as it reads: one line a paragraph, paragraphs parted by "\n". Wrapped lines are joined, words broken at line ends
 * mended, spaces made plain, soft hyphens and zero-width characters dropped. Words, quotation marks and dashes stay as they are.
 */
export function clean(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u2028\u0085\v]/g, '\n')
    .replace(/[\f\u2029]/g, '\n\n')
    .replace(/[\u00AD\u200B-\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000 ]+/g, ' ')
    .split('\n')
    .map((line) => line.trim());
  if (!isWrapped(lines)) return lines.filter(Boolean).join('\n');
  const paragraphs: string[] = [];
  let open = '';
  for (const line of lines) {
    if (line) open = open ? join(open, line) : line;
    else if (open) { paragraphs.push(open); open = ''; }
  }
  if (open) paragraphs.push(open);
  return paragraphs.join('\n');
}

function isWrapped(lines: readonly string[]): boolean {
  const lengths = lines.filter(Boolean).map(({ length }) => length).sort((a, b) => a - b);
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return long <= WRAPPED_WITHIN;
}

/** `Innova-` + `tion` is one word; `eVTOL-` + `Testflug` keeps its hyphen, `Kunden-` + `und` its space as well. */
function join(before: string, after: string): string {
  if (!/\p{L}[-‐‑]$/u.test(before) || !/^\p{L}/u.test(after)) return `${before} ${after}`;
  if (/^(?:und|oder|bzw|and|or)\b/.test(after)) return `${before} ${after}`;
  return /^\p{Ll}/u.test(after) ? before.slice(0, -1) + after : before + after;
}
