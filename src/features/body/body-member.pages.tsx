/** The form of one seat in a body: an organisation with a function, from a day to a day; a seat ends and stays to be read. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Card } from '../../ui/card.tsx';
import { Checkbox, SelectField } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Name } from '../../ui/text.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { bodyPage, underBody } from './body.ts';
import type { KeptMember, OpenedSeat } from './body-keep.sql.ts';

interface SeatView {
  readonly opened: OpenedSeat;
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly problems: readonly Problem[];
  readonly refused?: string | undefined;
}

/** Gives the address of one seat, or of a new one. */
export function seatPage(body: string, member: string | null): string {
  return `${bodyPage(body)}/leden/${member ?? 'nieuw'}`;
}

/** Adds a seat or changes one. */
export function SeatPage(view: SeatView) {
  const { opened, refused } = view;
  const { body, member } = opened;
  return (
    <>
      <PageHead
        above={underBody(body)}
        title={member === null ? say`Voeg een lid toe` : <Name>{member.organisation}</Name>}
        lead={say`Een lid is een organisatie met een functie. Schrijf nergens de naam van een persoon. Een andere organisatie is pas lid als ze zelf akkoord gaat.`}
      />
      <Stack>
        <Refused message={refused}>{member !== null && <p>{memberInWords(member)}</p>}</Refused>
        <Card title={say`Het lid`}>
          <SeatForm {...view} />
        </Card>
      </Stack>
    </>
  );
}

function SeatForm({ opened: { body, member, organisations }, csrf, typed, problems }: SeatView) {
  const form = { typed, problems };
  return (
    <Form action={seatPage(body.id, member?.id ?? null)} csrf={csrf} problems={problems}>
      {member === null ? (
        <SelectField
          {...fieldIn(form, 'organisatie')}
          label={say`Welke organisatie?`}
          choose={say`Kies`}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <input type="hidden" name="versie" value={typed['versie'] ?? member.version} />
      )}
      <TextField
        {...fieldIn(form, 'functie')}
        label={say`Met welke functie?`}
        hint={say`Bijvoorbeeld: hoofd sociale dienst.`}
        maxlength={120}
        autocomplete="off"
      />
      <TextField
        {...fieldIn(form, 'vervanger')}
        label={say`Wie vervangt?`}
        hint={say`Ook een functie.`}
        maxlength={120}
        autocomplete="off"
        optional
      />
      <Checkbox
        name="ervaring"
        label={say`Dit lid spreekt uit eigen ervaring met armoede`}
        checked={typed['ervaring'] === 'ja'}
      />
      <DateField {...fieldIn(form, 'van')} label={say`Lid vanaf`} />
      <DateField
        {...fieldIn(form, 'tot')}
        label={say`Lid tot en met`}
        hint={say`Leeg: zonder einde. Zo stopt u een lid. Wat het lid mee besliste, blijft staan.`}
        optional
      />
      <FormActs back={bodyPage(body.id)} label={say`Bewaar`} />
    </Form>
  );
}

function memberInWords(member: KeptMember): string {
  const { from, until, substitute } = member;
  const role = substitute === null ? member.function : say`${member.function}, vervangen door ${substitute}`;
  return until === null
    ? say`Er staat nu: ${role}, sinds ${dayInWords(from)}.`
    : say`Er staat nu: ${role}, van ${dayInWords(from)} tot en met ${dayInWords(until)}.`;
}
