/**
 * Text that people wrote: names and free text may run in any direction and must not turn the page
 * around them. Escaping itself is done by the renderer, for all text alike.
 */
import type { ComponentChildren } from 'preact';

// Marks, embeddings, overrides and isolates: they let one text reorder another.
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

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
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `x-${plain.replace(/^-|-$/g, '')}`;
}
