/** The form with which a decision is written down: the words, who carries it out and by when; on a concern also the answer that comes down. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Written } from '../../ui/text.tsx';
import { DateField, TextArea } from '../../ui/text-field.tsx';
import { readerCodes, readers } from '../body/body.ts';
import { concernPage, countedIn } from '../concern/concern.ts';
import { attendancePage, type Quorum, quorumInWords } from './attendance.ts';
import type { OpenedItem } from './decision.sql.ts';
import { decisionPage, meetingPage, underMeeting } from './meeting.ts';

interface DecisionView {
  readonly opened: OpenedItem;
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly problems: readonly Problem[];
  readonly refused?: string | undefined;
}

/** Writes a decision down. */
export function DecisionPage(view: DecisionView) {
  const { opened, refused } = view;
  const { item, body, meeting, concern, quorum } = opened;
  return (
    <>
      <PageHead
        above={underMeeting(body, meeting)}
        title={say`Noteer het besluit`}
        lead={say`Punt ${item.number}: ${item.title}.`}
      />
      <Columns
        side={
          concern !== null && (
            <Card title={say`Het signaal`}>
              <Written text={concern.text} />
              <p class="source">{countedIn(concern)}</p>
              <a href={concernPage(concern.id)}>{say`Wat gebeurde er met dit signaal?`}</a>
            </Card>
          )
        }
      >
        <Refused message={refused} />
        <Card title={say`Het besluit`}>
          <Enough quorum={quorum} meeting={meeting.id} />
          <DecisionForm {...view} />
        </Card>
      </Columns>
    </>
  );
}

function DecisionForm({ opened, csrf, typed, problems }: DecisionView) {
  const { item, meeting, concern, owners, quorum } = opened;
  const form = { typed, problems };
  // What a concern gets for an answer is read by all who raised it.
  const codes = concern === null ? readerCodes : readerCodes.filter((code) => code !== 'members');
  return (
    <Form action={decisionPage(item.id)} csrf={csrf} problems={problems}>
      <TextArea
        {...fieldIn(form, 'tekst')}
        label={say`Wat is er beslist?`}
        hint={say`Noem geen personen.`}
        rows={5}
        maxlength={2000}
      />
      <SelectField
        {...fieldIn(form, 'organisatie')}
        label={say`Wie voert het uit?`}
        choose={say`Kies`}
        options={owners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField {...fieldIn(form, 'tegen')} label={say`Tegen wanneer?`} />
      <SelectField
        {...fieldIn(form, 'lezers')}
        label={say`Wie mag dit lezen?`}
        choose={say`Kies`}
        options={codes.map((value) => ({ value, label: readers[value] }))}
      />
      {concern !== null && (
        <TextArea
          {...fieldIn(form, 'antwoord')}
          label={say`Het antwoord voor wie het signaal gaf of steunt`}
          hint={say`Het komt bij elk van hen op Vandaag. Schrijf kort wat er verandert, of waarom niet.`}
          rows={4}
          maxlength={1000}
        />
      )}
      <FormActs
        back={meetingPage(meeting.id)}
        label={quorum.met ? say`Bewaar het besluit` : say`Bewaar als advies`}
      />
    </Form>
  );
}

/** Says beforehand whether there are enough to decide, and what becomes of it where there are not. */
function Enough({ quorum, meeting }: { quorum: Quorum; meeting: string }) {
  if (quorum.met) return <p>{quorumInWords(quorum)}</p>;
  return (
    <Alert tone="warning">
      <p>
        {quorumInWords(quorum)}{' '}
        {say`Wat u nu noteert, telt als advies en niet als besluit. U kunt ook wachten tot een volgende vergadering.`}
      </p>
      <a href={attendancePage(meeting)}>{quorum.noted ? say`Pas aan wie er was` : say`Noteer wie er is`}</a>
    </Alert>
  );
}
