/** Sentences with elements in them, said in the language of the reader. Sentences of text alone are said by `say`. */
import type { ComponentChild, ComponentChildren } from 'preact';
import { piecesOf } from '../kernel/language.ts';

/** Tells a sentence written in Dutch, with elements where its values stand: tell`Vraag het aan ${<Name>{coach}</Name>}.` */
export function tell(
  sentence: TemplateStringsArray,
  ...values: readonly ComponentChildren[]
): ComponentChild[] {
  return piecesOf(sentence).flatMap((piece) => (typeof piece === 'number' ? values[piece] : piece));
}
