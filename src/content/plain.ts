import type { Inline, Paragraph } from './types.ts';

export const SOFT_HYPHEN = '\u00AD';

/** For copying, searching and quoting: the words without the soft hyphens that typesetting put in. */
export const withoutSoftHyphens = (text: string): string => text.replaceAll(SOFT_HYPHEN, '');

/** The words of a paragraph, marks and links dropped, soft hyphens taken out. */
export const plainText = (paragraph: Paragraph): string => withoutSoftHyphens(paragraph.map(inlineText).join(''));

const inlineText = (inline: Inline): string =>
  inline.type === 'text' ? inline.text : inline.children.map(inlineText).join('');
