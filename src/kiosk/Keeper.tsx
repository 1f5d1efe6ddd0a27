import { useId, useState } from 'react';
import { Button } from '../ui/controls/Button.tsx';
import { useModal } from '../ui/sheet/use-modal.ts';
import { useLanguage } from '../ui/use-words.ts';
import { KEEPER_WORDS } from './keeper-words.ts';
import { KeeperPage } from './KeeperPage.tsx';
import { storedPin } from './pin.ts';
import { PinPad } from './PinPad.tsx';
import { SetPin } from './SetPin.tsx';
import { useKiosk } from './run.ts';
import type { KioskConfig } from './config.ts';
import './keeper.css';

const shut = (): void => useKiosk.setState({ keeper: 'shut' });

/** The keeper's sheet: a PIN first, on the very first time to set one. */
export default function Keeper({ config }: { readonly config: KioskConfig }) {
  const words = KEEPER_WORDS[useLanguage()];
  const open = useKiosk((kiosk) => kiosk.keeper === 'page');
  const [isSet, setIsSet] = useState(() => storedPin() !== null);
  const [changing, change] = useState(false);
  const title = useId();
  const dialog = useModal();
  const enter = (): void => { setIsSet(true); change(false); useKiosk.setState({ keeper: 'page' }); };
  return (
    <dialog ref={dialog} className="keeper" aria-labelledby={title} onCancel={(event) => { event.preventDefault(); shut(); }}>
      <div className="keeper-head">
        <h1 id={title}>{words.title}</h1>
        <Button icon="close" iconAt="end" onClick={shut}>{words.close}</Button>
      </div>
      {!isSet || (open && changing) ? <SetPin onSet={enter} /> : open ? <KeeperPage config={config} onChangePin={() => change(true)} /> : <PinPad onRight={enter} />}
    </dialog>
  );
}
