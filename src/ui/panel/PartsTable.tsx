import { useEffect, useMemo, useState, type RefObject } from 'react';
import { choosePart, hoverPart, useVisit } from '../../state/visit.ts';
import type { StationWords } from '../../stations/index.ts';
import { IconButton } from '../controls/Button.tsx';
import { Icon } from '../Icon.tsx';
import type { NumberedPart } from '../station-words.ts';
import { useLanguage, useWords } from '../use-words.ts';
import { findParts } from './find-parts.ts';
import { useReading } from './reading-context.ts';
import { reveal } from './reveal.ts';
import './parts-table.css';

interface PartsTableProps { readonly words: StationWords; readonly page: RefObject<HTMLElement | null> }

/** Every part of the exhibit by name, under its group; found without hunting for pixels. */
export function PartsTable({ words: { parts: list }, page }: PartsTableProps) {
  const { partsList } = useWords();
  const language = useLanguage();
  const { parts } = useReading();
  const [search, setSearch] = useState('');
  const chosen = useVisit((visit) => visit.part);
  const all = useMemo(() => [...parts.values()], [parts]);
  const found = useMemo(() => findParts(all, search, language), [all, search, language]);
  // while searching, the best find stands first, wherever it belongs
  const groups = search.trim() === '' ? Object.entries(list.groups).map(([id, said]) => ({ id, name: said[language], parts: found.filter((part) => part.group === id) })) : [{ id: '', name: '', parts: found }];

  useEffect(() => {
    if (chosen !== null) reveal(page.current, page.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(chosen)}"]`) ?? null);
  }, [page, chosen]);

  return (
    <div className="parts-table">
      <search className="find">
        <Icon name="search" />
        <input type="search" value={search} placeholder={partsList.search} aria-label={partsList.search} onChange={(event) => setSearch(event.target.value)} />
        {search === '' ? null : <IconButton icon="close" label={partsList.clear} onClick={() => setSearch('')} />}
      </search>
      <p className="mono count" role="status">{found.length === 0 ? partsList.none : partsList.count(found.length, all.length)}</p>
      {groups.filter((group) => group.parts.length > 0).map((group) => (
        <section key={group.id}>
          {group.name === '' ? null : <h2>{group.name}</h2>}
          <ul>{group.parts.map((part) => <Row key={part.id} part={part} />)}</ul>
        </section>
      ))}
    </div>
  );
}

function Row({ part }: { readonly part: NumberedPart }) {
  const language = useLanguage();
  const chosen = useVisit((visit) => visit.part === part.id);
  const hovered = useVisit((visit) => visit.hovered === part.id);
  return (
    <li data-row={part.id}>
      <button
        type="button" className={`${chosen ? 'chosen' : ''}${hovered ? ' hovered' : ''}`} aria-pressed={chosen} onClick={() => choosePart(part.id)}
        onPointerEnter={() => hoverPart(part.id)} onPointerLeave={() => hoverPart(null)} onFocus={() => hoverPart(part.id)} onBlur={() => hoverPart(null)}
      >
        <span className={`balloon${chosen ? ' chosen' : ''}`}>{part.number}</span>
        <span>{part.name[language]}</span>
      </button>
    </li>
  );
}
