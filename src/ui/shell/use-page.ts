import { useEffect } from 'react';
import { WORDS } from '../../language/words.ts';
import { useSettings } from '../../state/settings.ts';

export type Screen = 'phone' | 'portrait' | 'landscape';

/** CSS pixels of window width under which a screen is a phone's. */
const PHONE_UNDER = 600;
/** From this text size on, sheets take more room and rows become columns. */
const LARGE_FROM = 1.5;

export const screenOf = (width: number, height: number): Screen =>
  width < PHONE_UNDER ? 'phone' : height > width ? 'portrait' : 'landscape';

/** Keeps `<html>` true to language, text size and screen; tokens.css does the rest. */
export function usePage(): void {
  const language = useSettings((settings) => settings.language);
  const textSize = useSettings((settings) => settings.textSize);
  const darkPanel = useSettings((settings) => settings.darkPanel);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : language;
    document.title = WORDS[language].pageTitle;
  }, [language]);

  useEffect(() => {
    const page = document.documentElement;
    page.style.setProperty('--text', String(textSize));
    page.dataset['size'] = textSize >= LARGE_FROM ? 'large' : 'normal';
  }, [textSize]);

  useEffect(() => { document.documentElement.dataset['panel'] = darkPanel ? 'dark' : 'light'; }, [darkPanel]);

  useEffect(() => {
    if (window.parent !== window) document.documentElement.dataset['embedded'] = '';
    const measure = (): void => { document.documentElement.dataset['screen'] = screenOf(innerWidth, innerHeight); };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
}
