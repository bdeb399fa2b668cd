/** The form with which a point is taken off its agenda: what happens to what it was about, and why it goes off. */
import { say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { OpenedItem } from './decision.sql.ts';
import { meetingPage, offAgendaPage, underMeeting } from './meeting.ts';

interface OffView extends Filled {
  readonly opened: OpenedItem;
  readonly csrf: string;
  readonly refused?: string | undefined;
}

/** Asks why a point goes off its agenda. */
export function OffAgendaPage(view: OffView) {
  const { opened, csrf, problems, refused } = view;
  const { item, body, meeting } = opened;
  return (
    <>
      <PageHead
        above={underMeeting(body, meeting)}
        title={say`Haal van de agenda`}
        lead={say`Punt ${item.number}: ${item.title}.`}
      />
      <Stack>
        <Refused message={refused} />
        <Card title={say`Waarom gaat dit punt eraf?`}>
          <p>{say`Een voorstel, een signaal of een besluit dat erbij hoort, wacht daarna weer op een agenda. Documenten van het punt blijven bij de vergadering.`}</p>
          <Form action={offAgendaPage(item.id)} csrf={csrf} problems={problems}>
            <TextArea
              {...fieldIn(view, 'reden')}
              label={say`Reden`}
              hint={say`Wie het voorstelde en wie de agenda leest, leest dit. Noem geen personen.`}
              rows={3}
              maxlength={500}
            />
            <Acts>
              <Button look="primary">{say`Haal van de agenda`}</Button>
              <ButtonLink href={meetingPage(meeting.id)}>{say`Terug`}</ButtonLink>
            </Acts>
          </Form>
        </Card>
      </Stack>
    </>
  );
}
