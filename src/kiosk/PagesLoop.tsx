import { useEffect } from 'react';

/** Each station's pages are seen so long, seconds. */
const LOOK = 14;

/** Leafs through the plain pages while nobody is there: something is seen, and nothing burns in. */
export function PagesLoop() {
  useEffect(() => {
    let at = 0;
    const leaf = setInterval(() => {
      const stations = document.querySelectorAll('.catalogue-station');
      stations[at % Math.max(1, stations.length)]?.scrollIntoView({ behavior: 'instant' });
      at++;
    }, LOOK * 1000);
    return () => clearInterval(leaf);
  }, []);
  return null;
}
