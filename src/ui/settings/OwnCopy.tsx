import { useEffect, useRef, useState } from 'react';
import { forgetCopy, useCopy } from '../../state/copy.ts';
import { Button } from '../controls/Button.tsx';
import { useLanguage } from '../use-words.ts';
import { COPY_WORDS } from './copy-words.ts';
import { CopyFindings } from './CopyFindings.tsx';
import { offerFile, offerText } from './offer-copy.ts';

/** Load, paste and forget one's own copy of the essay. */
export function OwnCopy({ first }: { readonly first: boolean }) {
  const copy = COPY_WORDS[useLanguage()];
  const loaded = useCopy((state) => state.placed !== null);
  const problem = useCopy((state) => state.problem);
  const kept = useCopy((state) => state.kept);
  const [pasting, setPasting] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => { if (first) section.current?.scrollIntoView(); }, [first]);

  return (
    <section ref={section} className="own-copy" aria-label={copy.title}>
      <h2>{copy.title}</h2>
      <p>{copy.line}</p>
      <p className="privacy">{copy.privacy}</p>
      <div role="status">
        {problem === null ? null : <p className="problem">{copy.errors[problem]}</p>}
        {loaded ? <CopyFindings /> : <p>{copy.none}</p>}
        {kept ? null : <p>{copy.notKept}</p>}
      </div>
      <div className="deeds">
        <input
          ref={file} type="file" accept=".txt,.md,text/plain" hidden aria-label={copy.choose}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) void offerFile(chosen);
            // the same file can be chosen again after it was changed
            event.target.value = '';
          }}
        />
        <Button onClick={() => file.current?.click()}>{copy.choose}</Button>
        <Button aria-expanded={pasting !== null} onClick={() => setPasting(pasting === null ? '' : null)}>{copy.paste}</Button>
        {!loaded ? null : <Button onClick={forgetCopy}>{copy.forget}</Button>}
      </div>
      {pasting === null ? null : (
        <>
          <label>{copy.pasteHere}<textarea value={pasting} onChange={(event) => setPasting(event.target.value)} /></label>
          <Button onClick={() => { void offerText(pasting); setPasting(null); }}>{copy.take}</Button>
        </>
      )}
    </section>
  );
}
