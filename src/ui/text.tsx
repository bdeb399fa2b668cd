/**
 * Text that people wrote: names and free text may run in any direction and must not turn the page
 * around them. Escaping itself is done by the renderer, for all text alike.
 */
import type { ComponentChildren } from 'preact';

// Marks, embeddings, overrides and isolates let one text reorder another; the last two are those of our own Dutch passages.
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0\ufdd1]/g;

/** Shows a name, kept apart from the direction of the sentence around it. */
export function Name({ children }: { children: string }) {
  return <bdi>{children.replace(directionMarks, '')}</bdi>;
}

/** Shows free text as it was typed: own direction, own lines. */
export function Written({ text }: { text: string }) {
  return (
    <p class="written" dir="auto">
      {text.replace(directionMarks, '')}
    </p>
  );
}

/** Says something to a screen reader that the picture already says to the eye. */
export function Hidden({ children }: { children: ComponentChildren }) {
  return <span class="hidden">{children}</span>;
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'ckb']);

/** Tells in which direction a language is written, from its tag. */
export function direction(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Makes an id for use in a page from a title or a field name. */
export function idFrom(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return `x-${plain.replace(/^-|-$/g, '')}`;
}
