/** The work around a referral: who takes it up, taking it back, and the link of a receiver without accounts. */
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, filledOf, problemOf } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { tell } from '../../ui/tell.ts';
import { withReason } from '../dossier/dossier.ts';
import type { OpenedReferral } from './referral.sql.ts';
import type { ReferralSheet } from './referral.ts';
import { day } from './referral-day.ts';

/** The forms of one referral; what was typed and what is wrong belong to the one that was sent. */
export type ReferralForms = 'antwoord' | 'start' | 'afloop' | 'poging' | 'toewijzen';

export interface FormsView {
  readonly reason: string | undefined;
  readonly csrf: string;
  readonly form?: ReferralForms | undefined;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** What came back to one form of a page on which several ask the same: their fields are told apart by the form. */
export function fieldsOf(form: ReferralForms, view: FormsView) {
  const { typed, problems } = filledOf(form, view);
  return (name: string, before = '') => {
    const id = `${form}-${name}`;
    return { name, id, value: typed[name] ?? before, error: problemOf(problems, id) };
  };
}

/** Gives the referral to a colleague, with who stands in. */
export function AssignCard({ view, opened }: { view: FormsView; opened: OpenedReferral }) {
  const { referral, colleagues } = opened;
  const { owner, version } = referral;
  const sent = view.form === 'toewijzen';
  const mine = filledOf('toewijzen', view);
  const options = colleagues.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Card title={say`Wie volgt dit op?`}>
      <Form
        action={withReason(`/verwijzingen/${referral.id}/toewijzen`, view.reason)}
        csrf={view.csrf}
        problems={mine.problems}
      >
        <input type="hidden" name="versie" value={String(version ?? 1)} />
        <SelectField
          {...fieldIn(mine, 'gebruiker', sent ? '' : owner?.id)}
          label={say`Collega`}
          choose={say`Nog niemand: het hele team`}
          options={options}
        />
        <SelectField
          {...fieldIn(mine, 'vervanger', sent ? '' : (owner?.substituteId ?? ''))}
          label={say`Vervanger`}
          choose={say`Niemand`}
          options={options}
          optional
        />
        <div>
          <Button>{say`Bewaar wie opvolgt`}</Button>
        </div>
      </Form>
    </Card>
  );
}

/** Takes the referral back, with what that does. */
export function WithdrawCard({
  view,
  sheet,
  closed,
}: {
  view: FormsView;
  sheet: ReferralSheet;
  closed: boolean;
}) {
  return (
    <Card title={say`Intrekken`}>
      <p>
        {closed
          ? say`De verwijzing staat dan niet meer open bij u. ${sheet.to.name} ziet de gegevens nu al niet meer.`
          : say`${sheet.to.name} ziet dan niets meer van wat u stuurde, en hoeft niet meer te antwoorden.`}
      </p>
      <ActForm action={withReason(`/verwijzingen/${sheet.id}/intrekken`, view.reason)} csrf={view.csrf}>
        <Button look="danger">{say`Trek de verwijzing in`}</Button>
      </ActForm>
    </Card>
  );
}

/** Says how a receiver without accounts answers, and sends it the link again. */
export function LinkCard(props: {
  view: FormsView;
  sheet: ReferralSheet;
  postbox: Pick<Postbox, 'works' | 'readAt'>;
  closed: boolean;
}) {
  const { view, sheet, postbox, closed } = props;
  const { link } = sheet;
  if (link === undefined || (closed && link.given === undefined)) return null;
  const waits = !link.open && sheet.status !== 'unanswered';
  return (
    <Card title={say`Eenmalige link`}>
      {link.address === undefined ? (
        <p>{tell`${sheet.to.name} heeft geen account en er is geen adres van haar geregistreerd. Bel deze organisatie, of ${<a href="/beheer/partners">{say`laat haar adres registreren`}</a>}.`}</p>
      ) : (
        <>
          <p>{tell`${sheet.to.name} heeft geen account. De functie “${link.function}” antwoordt met een eenmalige link. De link en de code gaan naar ${<bdi>{link.address}</bdi>}.`}</p>
          <p class="source">{linkWords(link, sheet)}</p>
          {closed ? null : postbox.works ? (
            <ActForm action={withReason(`/verwijzingen/${sheet.id}/link`, view.reason)} csrf={view.csrf}>
              <Button look={waits ? 'primary' : 'secondary'}>
                {link.given === undefined ? say`Stuur de link` : say`Stuur een nieuwe link`}
              </Button>
            </ActForm>
          ) : (
            <p>{say`Deze installatie kan nog geen mail versturen. Bel de organisatie en noteer wat ze zegt.`}</p>
          )}
          {!closed && postbox.readAt !== undefined && (
            <p class="source">{tell`Dit is een demo: er vertrekt geen mail. ${<a href={postbox.readAt}>{say`Lees de verstuurde berichten`}</a>}.`}</p>
          )}
        </>
      )}
    </Card>
  );
}

function linkWords({ given, open }: NonNullable<ReferralSheet['link']>, { closesOn }: ReferralSheet): string {
  if (given === undefined) return say`Er is nog geen link verstuurd.`;
  const on = say`Verstuurd op ${day(given.slice(0, 10))}.`;
  return open
    ? say`${on} De link werkt tot het antwoord, en ten laatste tot en met ${day(closesOn)}.`
    : say`${on} De link werkt niet meer.`;
}
