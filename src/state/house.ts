/** What the page knows of the house it stands in. Set once, before anything is drawn. */
export const house = {
  /** a public screen that nobody minds: no text is typed, no file is taken or given */
  kiosk: false,
  /** how loud the hall is at most, 0 … 1 */
  volume: 1,
};
