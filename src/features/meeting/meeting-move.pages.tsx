/** The forms on which the secretary moves a meeting or calls it off, each with what becomes of the points. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import type { ChangeView } from './meeting-change.web.tsx';
import type { OpenedMeeting } from './meeting.sql.ts';
import { meetingPage, underMeeting } from './meeting.ts';
import { CancelForm, type ChangeForm, MoveForm } from './meeting-change-form.tsx';

type View = ChangeView<OpenedMeeting>;

function formOf({ meeting, ...form }: View): ChangeForm {
  return {
    ...form,
    now: meeting,
    gone: false,
    above: underMeeting(meeting.body, meeting),
    page: meetingPage(meeting.id),
    readers: say`Wie uitgenodigd is, leest dit na het aanmelden. Noem geen personen.`,
  };
}

/** Moves a meeting. */
export function MovePage(view: View) {
  return (
    <MoveForm form={formOf(view)} title={say`Verplaats de vergadering`}>
      <p>{say`De agendapunten gaan mee. Wie uitgenodigd is, krijgt bericht en antwoordt opnieuw.`}</p>
    </MoveForm>
  );
}

/** Calls a meeting off. */
export function CancelPage(view: View) {
  const { next, items } = view.meeting;
  const wait = { value: 'wachten', label: say`Ze wachten tot u ze op een agenda zet` };
  const options =
    next === null
      ? [wait]
      : [{ value: 'volgende', label: say`Ze gaan naar de vergadering van ${formatDate(next.on)}` }, wait];
  return (
    <CancelForm
      form={formOf(view)}
      title={say`De vergadering gaat niet door`}
      asks={say`Waarom, en wat met de punten?`}
      label={say`Laat de vergadering niet doorgaan`}
    >
      <RadioGroup
        {...fieldIn(view, 'punten')}
        label={
          items.length === 1
            ? say`Er staat 1 punt op de agenda. Wat gebeurt ermee?`
            : say`Er staan ${items.length} punten op de agenda. Wat gebeurt ermee?`
        }
        options={options}
      />
    </CancelForm>
  );
}
