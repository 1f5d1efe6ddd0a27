import type { Language, Stretch } from '../../content/types.ts';

/** Words of the weather desk. The flight is the hall's own; s1p6 tells only that the weather forbade it and a photo was taken. */
export interface WeatherWords {
  readonly title: string;
  readonly lead: string;
  readonly weather: string;
  readonly rain: string;
  readonly clear: string;
  readonly sign: { readonly rain: string; readonly clear: string };
  readonly signLine: { readonly rain: string; readonly clear: string };
  readonly up: string;
  readonly down: string;
  readonly stretch: Readonly<Record<Stretch, string>>;
  readonly together: string;
  readonly photo: string;
  readonly photoLine: string;
  readonly photoDone: (width: number, height: number) => string;
  readonly photoFailed: string;
  /** on a public screen, where no file can be taken along */
  readonly photoKioskLine: string;
  readonly photoShown: string;
  /** printed under the picture; fits beside the date */
  readonly caption: string;
  readonly fileName: string;
  readonly own: string;
}

export const WEATHER_WORDS: Readonly<Record<Language, WeatherWords>> = {
  de: {
    title: 'Wetterpult',
    lead: 'Die Reisegruppe durfte wegen des Wetters nicht mitfliegen (s1p6). Hier stellen Sie das Wetter selbst.',
    weather: 'Wetter', rain: 'Regen', clear: 'Klar',
    sign: { rain: 'Heute kein Flug', clear: 'Flug frei' },
    signLine: { rain: 'Regen, Sicht unter dem Erlaubten. Der Platz bleibt geschlossen.', clear: 'Trocken, Sicht weit, Platz geräumt.' },
    up: 'Abheben', down: 'Landen',
    stretch: {
      grounded: 'Steht auf dem Platz, Rotoren still.', 'running-up': 'Die acht Rotoren laufen an.', rising: 'Steigt.',
      hovering: 'Schwebt 1,20 Meter über dem Platz.', landing: 'Landet.', 'running-down': 'Die Rotoren laufen aus.',
    },
    together: 'Zum Abheben setzt es sich zuerst zusammen.',
    photo: 'Foto machen', photoLine: 'Wie der Autorin bleibt Ihnen ein Foto: Ihr Blick, mit gedruckter Zeile darunter, als Bilddatei auf diesem Gerät.',
    photoDone: (width, height) => `Gespeichert: ${width} × ${height} Bildpunkte.`, photoKioskLine: 'Wie der Autorin bleibt Ihnen ein Foto: Ihr Blick, mit gedruckter Zeile darunter, hier auf dem Schirm.', photoShown: 'Fertig. Wer mag, fotografiert es vom Schirm ab.', photoFailed: 'Das Foto ließ sich nicht entwickeln. Bitte noch einmal.',
    caption: 'Flugtaxi am Regenfenster', fileName: 'zhanting-flugtaxi', own: 'Der Flug ist eine Zutat dieser Halle; der Essay erzählt nur, dass er ausfiel.',
  },
  en: {
    title: 'Weather desk',
    lead: 'The weather kept the travellers from their test flight (s1p6). Here the weather is yours to set.',
    weather: 'Weather', rain: 'Rain', clear: 'Clear',
    sign: { rain: 'No flight today', clear: 'Cleared to fly' },
    signLine: { rain: 'Rain, visibility below limits. The pad stays closed.', clear: 'Dry, far visibility, pad clear.' },
    up: 'Take off', down: 'Land',
    stretch: {
      grounded: 'On the pad, rotors still.', 'running-up': 'The eight rotors run up.', rising: 'Rising.',
      hovering: 'Hovering 1.20 metres above the pad.', landing: 'Landing.', 'running-down': 'The rotors run down.',
    },
    together: 'Before it takes off, it puts itself together.',
    photo: 'Take a photo', photoLine: 'Like the author, you may settle for a photo: your view with a printed line below, as a picture file on this device.',
    photoDone: (width, height) => `Saved: ${width} × ${height} pixels.`, photoKioskLine: 'Like the author, you may settle for a photo: your view with a printed line below, here on the screen.', photoShown: 'Done. Take a picture of it with your own camera, if you like.', photoFailed: 'The photo could not be developed. Please try again.',
    caption: 'Flying taxi at the rain window', fileName: 'zhanting-flying-taxi', own: 'The flight is this hall’s own addition; the essay only tells that it was called off.',
  },
  zh: {
    title: '天气台',
    lead: '因为天气，同行的人没能坐上试飞（s1p6）。在这里，天气由您决定。',
    weather: '天气', rain: '下雨', clear: '放晴',
    sign: { rain: '今日停飞', clear: '可以起飞' },
    signLine: { rain: '有雨，能见度不足，机坪关闭。', clear: '无雨，能见度好，机坪已清空。' },
    up: '起飞', down: '降落',
    stretch: {
      grounded: '停在机坪上，旋翼静止。', 'running-up': '八副旋翼正在加速。', rising: '正在上升。',
      hovering: '悬停在机坪上方 1.20 米。', landing: '正在降落。', 'running-down': '旋翼正在减速。',
    },
    together: '起飞之前，它会先把自己组装好。',
    photo: '拍一张照片', photoLine: '像作者一样，留下一张照片：您眼前的画面，下面印一行字，存到这台设备上。',
    photoDone: (width, height) => `已保存：${width} × ${height} 像素。`, photoKioskLine: '和作者一样，您至少可以留下一张照片：您眼前的画面，下方印有一行字，显示在屏幕上。', photoShown: '照片好了，可用手机翻拍留念。', photoFailed: '照片没有冲洗成功，请再试一次。',
    caption: '雨窗前的飞行出租车', fileName: 'zhanting-feixing-chuzuche', own: '飞行是本展厅添加的；文章里只说它取消了。',
  },
};
