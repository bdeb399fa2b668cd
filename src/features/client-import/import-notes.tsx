/** What was said of the rows of an import, each remark once with how many rows it concerns. */
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/table.tsx';
import { type Note, noteText } from './import-note.ts';

/** Lists remarks that were made of many rows at once, with the first lines on which each stands. */
export function Notes({ title, notes }: { title: string; notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <Card title={title}>
      <DataTable
        caption={title}
        captionHidden
        rows={notes}
        columns={[
          { head: say`Wat`, rowHead: true, cell: (note) => noteText(note.message) },
          { head: say`Kolom`, stacked: 'short', cell: (note) => note.column ?? '' },
          { head: say`Rijen`, numeric: true, cell: (note) => formatNumber(note.count) },
          { head: say`Regel`, stacked: 'short', cell: linesOf },
        ]}
      />
    </Card>
  );
}

function linesOf({ lines, count }: Note): string {
  return lines.join(', ') + (count > lines.length ? ' …' : '');
}
