/** A part of the paper for a person, and what all parts are drawn from. */
import type { ComponentChildren } from 'preact';
import { say } from '../../kernel/language.ts';
import { Lines } from '../../ui/list.tsx';
import type { OpenedPaper, PaperParts } from './on-paper.sql.ts';

export interface PaperView {
  readonly opened: OpenedPaper;
  readonly parts: PaperParts;
  readonly name: string;
}

export function Part({ title, items }: { title: string; items: readonly ComponentChildren[] }) {
  return (
    <>
      <h3>{title}</h3>
      {items.length === 0 ? <p>{say`Hier staat nog niets.`}</p> : <Lines items={items} />}
    </>
  );
}
