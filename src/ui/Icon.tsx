/** Line icons on a 24-unit square, drawn like everything else here: thin, open, square ended. */
const STROKES = {
  text: 'M3 18 8 6l5 12M4.7 14h6.6M14 18l3.5-8 3.5 8M15.2 15.5h4.6',
  map: 'M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.5v.6',
  settings: 'M3 7h10M17 7h4M3 17h4M11 17h10M15 5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M9 15a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  fullScreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  leaveFullScreen: 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5',
  close: 'M5 5l14 14M19 5 5 19',
  next: 'M9 4l8 8-8 8',
  previous: 'M15 4l-8 8 8 8',
  onward: 'M3 12h17M14 6l6 6-6 6',
  back: 'M21 12H4M10 6l-6 6 6 6',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21',
  up: 'M4 15l8-8 8 8',
  down: 'M4 9l8 8 8-8',
  isolate: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M9 9h6v6H9z',
  less: 'M5 12h14',
  more: 'M5 12h14M12 5v14',
  sound: 'M4 10v4h4l5 4V6l-5 4zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11',
  silence: 'M4 10v4h4l5 4V6l-5 4zM16 9.5l5 5M21 9.5l-5 5',
  share: 'M12 15V3M8 7l4-4 4 4M7 11H5v10h14V11h-2',
  captions: 'M3 5h18v14H3zM6.5 15.5h7M16 15.5h1.5M6.5 11.5h2M11 11.5h6.5',
  pause: 'M8.5 5v14M15.5 5v14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
} as const;

export type IconName = keyof typeof STROKES;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={STROKES[name]} />
    </svg>
  );
}
