/** Numbers that come in as a list: the form, the lists that came, and row by row what became of a list. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { DateField, FileField, TextField } from '../../ui/text-field.tsx';
import type { Typed } from '../instrument/typed.ts';
import { municipalityName } from '../organisation/municipality.ts';
import type { BadCount } from './count-list.ts';
import type { ListSummary, RowTold } from './inflow.sql.ts';
import { monthInWords } from './inflow-view.ts';

interface CountFormProps {
  readonly csrf: string;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

export function CountForm({ csrf, typed, problems }: CountFormProps) {
  const own = problems.filter(({ field }) => ['bestand', 'bron', 'datum'].includes(field));
  const filled = { typed, problems: own };
  return (
    <Card title={say`Lees aantallen in`}>
      <Form action="/golven/inlezen" csrf={csrf} problems={own} files>
        <TextField
          {...fieldIn(filled, 'bron')}
          label={say`Van wie komt de lijst?`}
          hint={say`Bijvoorbeeld de RVA of de VVSG`}
          maxlength={120}
        />
        <DateField {...fieldIn(filled, 'datum')} label={say`Van welke dag zijn de aantallen?`} />
        <FileField
          {...fieldIn(filled, 'bestand')}
          label={say`Bestand (CSV of Excel)`}
          hint={say`Drie kolommen: gemeente, maand (of golf) en aantal. Alleen aantallen, geen namen.`}
          accept=".csv,.txt,.xlsx"
        />
        <Button>{say`Lees in`}</Button>
      </Form>
    </Card>
  );
}

export function ListCard({ lists }: { lists: readonly ListSummary[] }) {
  if (lists.length === 0) return null;
  return (
    <Card title={say`Ingelezen lijsten`}>
      <Lines
        items={lists.map((one) => (
          <>
            <b>
              <bdi>{one.saidBy}</bdi>
            </b>
            , {say`stand op ${formatDate(one.asOf)}`}
            <span class="source">
              {one.rows === 1
                ? say`1 aantal, ingelezen op ${formatDate(one.madeOn)} door ${one.madeBy}.`
                : say`${one.rows} aantallen, ingelezen op ${formatDate(one.madeOn)} door ${one.madeBy}.`}{' '}
              {one.replaced > 0 && say`${one.replaced} intussen vervangen.`}
            </span>
          </>
        ))}
      />
    </Card>
  );
}

/** Says of each row of a list what became of it: first what was left out, with the reason. */
export function CountsTold({ rows, bad }: { rows: readonly RowTold[]; bad: readonly BadCount[] }) {
  const count = (why: RowTold['why']) => rows.filter((row) => row.why === why).length;
  const left = [...bad, ...rows.flatMap(leftOut)].toSorted((a, b) => a.line - b.line);
  return (
    <>
      <PageHead
        above={[{ href: '/golven', label: say`Golven` }]}
        title={say`Lijst met aantallen`}
        lead={say`${formatNumber(count('new'))} ingelezen, ${formatNumber(count('same'))} stonden er al zo, ${formatNumber(left.length)} niet ingelezen.`}
        acts={
          <ButtonLink href="/golven" look="primary">
            {say`Naar de golven`}
          </ButtonLink>
        }
      />
      <Stack>
        {left.length > 0 && (
          <Card title={say`Niet ingelezen`}>
            <DataTable<BadCount>
              caption={say`Rijen die niet ingelezen zijn`}
              captionHidden
              rows={left}
              columns={[
                { head: say`Regel`, rowHead: true, cell: ({ line }) => line },
                { head: say`Waarom`, cell: ({ problem }) => problem },
              ]}
            />
            <p>{say`Verbeter deze rijen in uw bestand en lees het opnieuw in. Wat al binnen is, verandert dan niet.`}</p>
          </Card>
        )}
      </Stack>
    </>
  );
}

function leftOut({ line, nis, month, why }: RowTold): BadCount[] {
  const place = municipalityName(nis) ?? nis;
  if (why === 'outside')
    return [{ line, problem: say`${place} ligt buiten het werkgebied van uw organisatie.` }];
  if (why === 'older')
    return [
      {
        line,
        problem: say`Voor ${place}, ${monthInWords(month.slice(0, 7))}, staat er al een nieuwer aantal.`,
      },
    ];
  return [];
}
