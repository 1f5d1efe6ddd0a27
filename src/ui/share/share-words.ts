import type { Language } from '../../content/types.ts';

interface ShareWords {
  readonly line: string; readonly hall: string; readonly code: string;
  part(name: string): string; passage(id: string): string;
  readonly share: string; readonly copy: string; readonly copied: string; readonly notCopied: string; readonly onlyHere: string;
}

export const SHARE_WORDS: Readonly<Record<Language, ShareWords>> = {
  de: {
    line: 'Die Kamera eines anderen Geräts liest den Code und ist an derselben Stelle.', hall: 'Die Halle, vom Eingang an', code: 'QR-Code mit der Adresse dieser Stelle',
    part: (name) => `Teil: ${name}`, passage: (id) => `Absatz ${id}`,
    share: 'Teilen', copy: 'Adresse kopieren', copied: 'Die Adresse ist kopiert.', notCopied: 'Das Kopieren ging nicht. Die Adresse steht oben zum Markieren.',
    onlyHere: 'Diese Halle läuft nur auf diesem Gerät; ein anderes findet sie unter der Adresse nicht.',
  },
  en: {
    line: 'Another device’s camera reads the code and is in the same place.', hall: 'The hall, from the entrance', code: 'QR code with the address of this place',
    part: (name) => `Part: ${name}`, passage: (id) => `Passage ${id}`,
    share: 'Share', copy: 'Copy the address', copied: 'The address is copied.', notCopied: 'Copying did not work. The address stands above, to be selected.',
    onlyHere: 'This hall runs on this device only; another one will not find it at this address.',
  },
  zh: {
    line: '用另一台设备的相机扫码，即可到达同一处。', hall: '展厅，从入口开始', code: '指向此处地址的二维码',
    part: (name) => `零件：${name}`, passage: (id) => `段落 ${id}`,
    share: '分享', copy: '复制地址', copied: '地址已复制。', notCopied: '未能复制。地址就在上方，可自行选取。',
    onlyHere: '本展厅只在这台设备上运行，其他设备无法通过此地址打开。',
  },
};
