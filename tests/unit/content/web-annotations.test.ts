import { expect, test } from 'vitest';
import { readStation } from '../../../src/content/build/read-station.ts';
import { typeset } from '../../../src/content/build/typeset.ts';
import { noteRanges, toWebAnnotations } from '../../../src/content/web-annotations.ts';

const { text } = readStation(`# T

L.

## s3p3

Erster Satz.

Der [ganze Aktuator][^a] steckt im Gelenkgehäuse[^b].

[^a]: term **Aktuator.** Motor und Getriebe. (Quelle: Lehrbuch)
[^b]: context **Haus.** Unser Hinweis.
`, 'de.md', 'de');

test('a note is a Web Annotation on the words it is bound to', () => {
  const [first] = toWebAnnotations('humanoid', typeset(text, 'de'), 'de');
  expect(first).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '?station=humanoid&lang=de#a',
    type: 'Annotation',
    motivation: 'describing',
    rights: 'https://creativecommons.org/licenses/by/4.0/',
    body: [
      { type: 'TextualBody', purpose: 'describing', value: 'Aktuator. Motor und Getriebe. (Lehrbuch)', format: 'text/plain', language: 'de' },
      { type: 'TextualBody', purpose: 'tagging', value: 'term', format: 'text/plain', language: 'de' },
    ],
    target: [{
      source: '?station=humanoid&passage=s3p3&lang=de',
      selector: [
        { type: 'TextQuoteSelector', exact: 'ganze Aktuator', prefix: 'Erster Satz.\n\nDer ', suffix: ' steckt im Gelenkgehäuse.' },
        { type: 'TextPositionSelector', start: 18, end: 32 },
      ],
    }],
  });
});
test('a bare mark quotes the word before it', () => {
  expect(toWebAnnotations('humanoid', text, 'de')[1]?.target[0]?.selector[0].exact).toBe('Gelenkgehäuse');
  expect(noteRanges(text.passages[0]!.paragraphs)).toEqual([{ note: 'a', start: 18, end: 32 }, { note: 'b', start: 43, end: 56 }]);
});
