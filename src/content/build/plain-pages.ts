/**
 * Every text of the hall as a page of plain HTML, one a language: nothing in it needs a script, so it is there when everything else
 * is not. Build time only; pure.
 */
import { CATALOGUE_WORDS } from '../../language/catalogue-words.ts';
import { WORDS } from '../../language/words.ts';
import { plainText } from '../plain.ts';
import { LANGUAGES, type Inline, type Language, type Paragraph, type PartsList, type StationPlan, type StationText } from '../types.ts';

export interface PlainStation {
  readonly id: string;
  readonly plan: StationPlan;
  readonly parts: PartsList;
  readonly texts: Readonly<Record<Language, StationText>>;
}

const NAMES: Readonly<Record<Language, string>> = { de: 'Deutsch', en: 'English', zh: '中文' };
const htmlLang = (language: Language): string => (language === 'zh' ? 'zh-CN' : language);

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The page of one language. `stations` in the order in which they are told. */
export function plainPage(stations: readonly PlainStation[], language: Language): string {
  const catalogue = CATALOGUE_WORDS[language], { name, otherName, subtitle, pageTitle } = WORDS[language];
  const others = LANGUAGES.filter((one) => one !== language).map((one) => `<a href="${one}.html" lang="${htmlLang(one)}" hreflang="${htmlLang(one)}">${NAMES[one]}</a>`);
  return `<!doctype html>
<html lang="${htmlLang(language)}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light">
  <title>${escaped(pageTitle)}</title>
  <link rel="stylesheet" href="plain.css">
</head>
<body>
  <header>
    <p class="name">${escaped(name)} <span lang="zh-CN">${escaped(otherName)}</span></p>
    <p>${others.join(' · ')} · <a href="../?lang=${language}">${escaped(catalogue.toHall)}</a></p>
  </header>
  <main>
    <h1>${escaped(catalogue.title)}</h1>
    <p class="lead">${escaped(subtitle)}</p>
    <nav aria-label="${escaped(catalogue.contents)}"><ol>
${stations.map(({ id, plan }) => `      <li><a href="#${id}"><b>${plan.order}</b> ${escaped(plan.title[language])}</a></li>`).join('\n')}
    </ol></nav>
${stations.map((station) => section(station, language)).join('\n')}
  </main>
  <footer><p>${escaped(catalogue.source)}</p></footer>
</body>
</html>
`;
}

function section({ id, plan, parts, texts }: PlainStation, language: Language): string {
  const text = texts[language], catalogue = CATALOGUE_WORDS[language], { panel } = WORDS[language];
  const inline = (one: Inline): string => {
    if (one.type === 'text') return escaped(one.text);
    const inner = one.children.map(inline).join('');
    if (one.type === 'part') return `<a href="#${id}-${one.part}">${inner}</a>`;
    if (one.type === 'note') return `${inner}<sup><a href="#${id}-note-${one.note}">${1 + text.notes.findIndex((note) => note.id === one.note)}</a></sup>`;
    return one.type === 'strong' ? `<b>${inner}</b>` : `<em>${inner}</em>`;
  };
  const paragraph = (one: Paragraph): string => `<p>${one.map(inline).join('')}</p>`;
  const passages = text.passages.map((passage) => `<div data-passage="${passage.id}"><h4>${escaped(panel.passage(passage.id))}</h4>${passage.paragraphs.map(paragraph).join('')}</div>`);
  const notes = text.notes.map((note) => `<li id="${id}-note-${note.id}"><b>${escaped(note.title)}</b> ${note.text.map(inline).join('')}${note.source ? ` (${escaped(note.source)})` : ''}</li>`);
  const groups = Object.entries(parts.groups).map(([group, said]) => `<h4>${escaped(said[language])}</h4><dl>${parts.parts.filter((part) => part.group === group)
    .map((part) => `<div id="${id}-${part.id}"><dt>${escaped(part.name[language])}</dt><dd>${escaped(part.line[language])}${(text.parts[part.id] ?? []).map(paragraph).join('')}</dd></div>`).join('\n')}</dl>`);
  return `    <section id="${id}">
      <h2><b>${plan.order}</b> ${escaped(plan.title[language])}</h2>
      <h3>${escaped(text.title)}</h3>
      <p class="lead">${escaped(text.lead)}</p>
      ${passages.join('\n      ')}
      <h3>${escaped(catalogue.notes)}</h3>
      <ol class="notes">${notes.join('\n')}</ol>
      <h3>${escaped(catalogue.parts)}</h3>
      ${groups.join('\n      ')}
    </section>`;
}

/** A passage's words as the page tells them, without marks: what tests compare. */
export const wordsOf = (station: PlainStation, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(station.texts[language].passages.map(({ id, paragraphs }) => [id, paragraphs.map(plainText).join('\n\n')]));
