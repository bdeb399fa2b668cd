/** Figures of municipalities from a file: the form, what stands in the file before anything is taken in, and what was left out and why. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { DataTable } from '../../ui/table.tsx';
import { DateField, FileField, TextField } from '../../ui/text-field.tsx';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import { AgreementFormPage, at, type DraftForm } from '../agreement/agreement-form.tsx';
import { municipalityName } from '../organisation/municipality.ts';
import { figureInWords } from './context-figure.ts';
import type { JudgedRow } from './context-import.sql.ts';
import type { RowNote } from './figure-row.ts';

export const PART = 'context/inlezen';

/** Asks for the file. */
export function ContextUploadPage(form: DraftForm) {
  const { detail, csrf, problems } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Lees cijfers over gemeenten in`}
      lead={say`U kiest een bestand met cijfers van een bron die iedereen kan nakijken. Eerst ziet u wat erin staat. Daarna beslist u.`}
    >
      <Card title={say`Het bestand`}>
        <Form action={at(detail, PART)} csrf={csrf} problems={problems} files>
          <TextField
            {...fieldIn(form, 'bron')}
            label={say`Bron`}
            hint={say`Voor rijen waarin geen bron staat. De instelling en de publicatie.`}
            maxlength={200}
            optional
          />
          <DateField {...fieldIn(form, 'datum')} label={say`Van welke dag zijn de cijfers?`} optional />
          <FileField
            {...fieldIn(form, 'bestand')}
            label={say`Bestand (CSV of Excel)`}
            hint={say`Kolommen: gemeente (naam of NIS-code), cijfer en waarde. Eenheid, datum en bron mogen erbij. Geen namen van mensen.`}
            accept=".csv,.txt,.xlsx"
          />
          <Acts>
            <Button look="primary">{say`Kijk na wat erin staat`}</Button>
            <ButtonLink href={at(detail)}>{say`Terug`}</ButtonLink>
          </Acts>
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

export interface Judged {
  readonly detail: AgreementDetail;
  readonly csrf: string;
  readonly rows: readonly JudgedRow[];
  readonly bad: readonly RowNote[];
  readonly notes: readonly RowNote[];
  readonly refused?: string | undefined;
}

/** Tells what stands in the file and asks whether to take it in. */
export function ContextJudgedPage({ detail, csrf, rows, bad, notes, refused }: Judged) {
  const fresh = rows.filter(({ why }) => why === 'new');
  const read = notes.filter(({ line }) => fresh.some((row) => row.line === line));
  const same = rows.filter(({ why }) => why === 'same').length;
  const left = [...bad, ...rows.flatMap(leftOut)].toSorted((a, b) => a.line - b.line);
  return (
    <AgreementFormPage
      detail={detail}
      refused={refused}
      title={say`Wat er in uw bestand staat`}
      lead={say`${formatNumber(fresh.length)} nieuw, ${formatNumber(same)} stonden er al zo, ${formatNumber(left.length)} kunnen er niet bij. Er is nog niets ingelezen.`}
    >
      {left.length > 0 && (
        <RowNotes
          title={say`Kan er niet bij`}
          notes={left}
          below={say`Verbeter deze rijen in uw bestand en kies het opnieuw. Wat er al staat, verandert dan niet.`}
        />
      )}
      {read.length > 0 && <RowNotes title={say`Kijk dit na`} notes={read} />}
      <Card title={say`Komt erbij`}>
        {fresh.length === 0 ? (
          <Empty
            title={say`Er is niets nieuws om in te lezen.`}
            act={{ href: at(detail, 'cijfers'), label: say`Bekijk de cijfers van deze overeenkomst` }}
          >
            {say`Een cijfer dat er al staat, komt er geen tweede keer bij.`}
          </Empty>
        ) : (
          <NewFigures fresh={fresh} />
        )}
        <Form action={at(detail, `${PART}/zet-vast`)} csrf={csrf} problems={[]}>
          {fresh.length > 0 && <input type="hidden" name="rij" value={JSON.stringify(fresh.map(asRead))} />}
          <Acts>
            {fresh.length > 0 && <Button look="primary">{say`Zet deze cijfers vast`}</Button>}
            <ButtonLink href={at(detail, PART)}>{say`Kies een ander bestand`}</ButtonLink>
          </Acts>
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

function NewFigures({ fresh }: { fresh: readonly JudgedRow[] }) {
  return (
    <DataTable
      caption={say`Cijfers die erbij komen`}
      captionHidden
      rows={fresh}
      columns={[
        { head: say`Gemeente`, rowHead: true, cell: ({ nis }) => municipalityName(nis) ?? nis },
        { head: say`Wat`, cell: ({ subject }) => subject },
        { head: say`Cijfer`, numeric: true, cell: ({ value, unit }) => figureInWords(value, unit) },
        { head: say`Dag`, cell: ({ on }) => formatDate(on, 'short') },
        { head: say`Bron`, cell: ({ source }) => source },
      ]}
    />
  );
}

function RowNotes({ title, notes, below }: { title: string; notes: readonly RowNote[]; below?: string }) {
  return (
    <Card title={title}>
      <DataTable
        caption={title}
        captionHidden
        rows={notes}
        columns={[
          { head: say`Waar`, rowHead: true, cell: ({ line }) => say`Regel ${line}` },
          { head: say`Waarom`, stacked: 'plain', cell: ({ text }) => text },
        ]}
      />
      {below !== undefined && <p>{below}</p>}
    </Card>
  );
}

function asRead({ line, nis, subject, value, unit, on, source }: JudgedRow) {
  return { line, nis, subject, value, unit, on, source };
}

function leftOut({ line, nis, why, standing, unit, on }: JudgedRow): RowNote[] {
  const place = municipalityName(nis) ?? nis;
  if (why === 'elsewhere') return [{ line, text: say`${place} valt niet onder deze overeenkomst.` }];
  if (why === 'toCome')
    return [
      {
        line,
        text: say`${formatDate(on, 'short')} moet nog komen. Een cijfer is van vandaag of van vroeger.`,
      },
    ];
  if (why === 'other')
    return [
      {
        line,
        text: say`Voor ${place} staat er van die dag en die bron al ${figureInWords(standing ?? '', unit)}. Schrap dat cijfer eerst in de overeenkomst.`,
      },
    ];
  return [];
}
