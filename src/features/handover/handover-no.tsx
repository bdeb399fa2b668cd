/** What can be done after the person said no to a hand-over, or otherwise: another moment, or on with it after a talk. */
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Written } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { personsNo } from './handover.ts';
import { MomentFields } from './handover-form.tsx';
import { Id, shownIn, type TurnView } from './turn-view.tsx';

/** Says what the person said, and gives the ways to go on; to stop stands beside it, as always. */
export function AfterNo(view: TurnView) {
  const { handover, side } = view;
  const no = personsNo(handover);
  return (
    <>
      {no !== undefined && (
        <>
          <p>{say`De persoon zei op ${formatDate(no.asOf as CivilDate, 'short')}: liever niet, of anders.`}</p>
          {no.words === '' ? (
            <p>{say`De persoon schreef er niets bij. Vraag wat er anders kan.`}</p>
          ) : (
            <Written text={no.words} />
          )}
        </>
      )}
      {side === 'giver' && <OtherMomentsForm {...view} />}
      <GoOnForm {...view} />
    </>
  );
}

function OtherMomentsForm(view: TurnView) {
  const { handover, csrf, to } = view;
  const shown = shownIn(view, 'kies');
  return (
    <details class="fold" open={shown.problems.length > 0}>
      <summary>{say`Stel een ander moment voor`}</summary>
      <Form action={to('kies')} csrf={csrf} problems={shown.problems}>
        <Id handover={handover} />
        <MomentFields {...shown} />
        <p>{say`De andere organisatie kiest opnieuw. Wat al bevestigd was, vervalt.`}</p>
        <Acts>
          <Button look="primary">{say`Verstuur de nieuwe momenten`}</Button>
        </Acts>
      </Form>
    </details>
  );
}

function GoOnForm(view: TurnView) {
  const { handover, csrf, to } = view;
  const shown = shownIn(view, 'verder');
  return (
    <details class="fold" open={shown.problems.length > 0}>
      <summary>{say`Het gaat toch door: ik sprak met de persoon`}</summary>
      <Form action={to('verder')} csrf={csrf} problems={shown.problems}>
        <Id handover={handover} />
        <TextArea
          {...fieldIn(shown, 'waarom')}
          label={say`Wat sprak u met de persoon af?`}
          hint={say`De persoon en de andere organisatie lezen dit.`}
          maxlength={500}
          rows={2}
        />
        <Acts>
          <Button>{say`Ga verder met de overdracht`}</Button>
        </Acts>
      </Form>
    </details>
  );
}
