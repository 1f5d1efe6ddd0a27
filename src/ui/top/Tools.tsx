import { openLayer } from '../../state/visit.ts';
import { IconButton } from '../controls/Button.tsx';
import { LanguageSwitch } from '../controls/LanguageSwitch.tsx';
import { useWords } from '../use-words.ts';
import { TextSizeTool } from './TextSizeTool.tsx';
import { FullScreenTool } from './FullScreenTool.tsx';
import { SoundTool } from './SoundTool.tsx';

export function Tools() {
  const { tools } = useWords();
  return (
    <nav className="tools plate" aria-label={tools.label} data-keep-clear="">
      <LanguageSwitch narrow className="frameless" />
      <TextSizeTool />
      <SoundTool />
      <IconButton icon="map" label={tools.map} onClick={() => openLayer('map')} aria-keyshortcuts="M" />
      <IconButton icon="share" label={tools.share} onClick={() => openLayer('share')} />
      <IconButton icon="help" label={tools.help} onClick={() => openLayer('help')} className="only-on-room" aria-keyshortcuts="H" />
      <IconButton icon="settings" label={tools.settings} onClick={() => openLayer('settings')} className="not-in-kiosk" />
      <FullScreenTool />
    </nav>
  );
}
