/** The data annex beside that of the agreement before: which lines came, went or changed, so that nobody has to read all of them. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { AnnexLine } from '../agreement/annex-line.ts';
import { categoryList } from '../flow/flow-wording.ts';

/** Shows what changed, and how many lines did not. */
export function ComparedAnnex({ now, before }: { now: readonly AnnexLine[]; before: readonly AnnexLine[] }) {
  const came = now.filter((line) => twinOf(line, before) === undefined);
  const went = before.filter((line) => twinOf(line, now) === undefined);
  const changed = now.flatMap((line) => {
    const old = twinOf(line, before);
    return old === undefined || old.mask === line.mask ? [] : [{ line, old }];
  });
  const same = now.length - came.length - changed.length;
  if (now.length + before.length === 0) return null;
  return (
    <Card title={say`Bijlage gegevens`}>
      <Lines
        items={[
          ...came.map((line) => (
            <>
              <Tag tone="ok">{say`nieuw punt`}</Tag> {lineInWords(line)}
            </>
          )),
          ...changed.map(({ line, old }) => (
            <>
              <Tag tone="wait">{say`veranderd`}</Tag> {lineInWords(line)}
              <div class="source">{say`Vroeger: ${categoryList(old.mask)}`}</div>
            </>
          )),
          ...went.map((line) => (
            <>
              <Tag tone="late">{say`valt weg`}</Tag> {lineInWords(line)}
            </>
          )),
        ]}
      />
      {same > 0 && (
        <p>{same === 1 ? say`1 punt is niet veranderd.` : say`${same} punten zijn niet veranderd.`}</p>
      )}
    </Card>
  );
}

/** The same flow between the same two. */
function twinOf(line: AnnexLine, among: readonly AnnexLine[]): AnnexLine | undefined {
  return among.find(
    ({ flow, from, to }) => flow.id === line.flow.id && from.id === line.from.id && to.id === line.to.id,
  );
}

function lineInWords({ from, to, mask }: AnnexLine): string {
  return `${from.name} → ${to.name}: ${categoryList(mask)}`;
}
