/** The form with which a concern is raised. Open concerns of the same theme stand before it is saved: supporting one counts as much. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { ActForm, Form, FormActs } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Hidden, Name } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { municipalities } from '../organisation/municipality.ts';
import { shortened } from './concern-line.tsx';
import type { Concern, RaiseView } from './concern.sql.ts';
import { CONCERNS, concernPage, countedIn, raisePage } from './concern.ts';
import { policyDomainCodes, policyDomains } from '../theme/policy-domain.ts';
import { type Theme, themeCodes, themes } from '../theme/theme.ts';

export interface RaiseForm {
  readonly view: RaiseView;
  readonly theme: Theme | undefined;
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly problems: readonly Problem[];
  /** What was typed is right, and there are concerns like it: the reader chooses. */
  readonly compare: boolean;
}

/** Raises a concern. */
export function RaisePage(form: RaiseForm) {
  const { view, csrf, compare, problems, theme } = form;
  const similar = view.similar.length > 0 && theme !== undefined;
  return (
    <>
      <PageHead
        above={[
          { href: '/overleg', label: say`Overleg` },
          { href: CONCERNS, label: say`Signalen` },
        ]}
        title={say`Geef een signaal`}
        lead={say`Wat ziet u bij veel mensen, en lost u niet alleen op? Uw signaal gaat naar het overleg. U leest hier wat ermee gebeurt, en u krijgt het antwoord op Vandaag.`}
      />
      <Columns side={<Rules />}>
        {compare && (
          <Alert
            tone="warning"
            live
          >{say`Er zijn al signalen over dit thema. Zegt één ervan hetzelfde? Steun het dan: samen weegt het zwaarder. Uw tekst blijft hieronder staan.`}</Alert>
        )}
        {similar && <Similar concerns={view.similar} csrf={csrf} />}
        <Card title={say`Uw signaal`}>
          <Form action={raisePage()} csrf={csrf} problems={problems}>
            {compare && <input type="hidden" name="vergeleken" value="ja" />}
            <Fields {...form} />
            <FormActs
              back={CONCERNS}
              label={compare ? say`Geef toch een nieuw signaal` : say`Geef dit signaal`}
            />
          </Form>
        </Card>
      </Columns>
    </>
  );
}

function Fields(form: RaiseForm) {
  return (
    <>
      <SelectField
        {...fieldIn(form, 'thema')}
        label={say`Thema`}
        choose={say`Kies`}
        options={themeCodes.map((value) => ({ value, label: themes[value] }))}
      />
      <SelectField
        {...fieldIn(form, 'domein')}
        label={say`Beleidsdomein`}
        hint={say`Waar moet iemand iets doen?`}
        choose={say`Kies`}
        options={policyDomainCodes.map((value) => ({ value, label: policyDomains[value] }))}
      />
      <SelectField
        {...fieldIn(form, 'gemeente')}
        label={say`Gemeente`}
        choose={say`Kies`}
        options={municipalities
          .map(({ nis, name }) => ({ value: nis, label: name }))
          .toSorted((one, other) => one.label.localeCompare(other.label))}
      />
      <TextArea
        {...fieldIn(form, 'tekst')}
        label={say`Wat stelt u vast?`}
        hint={say`Bijvoorbeeld: er is geen kinderopvang voor 7 uur, daardoor weigeren mensen jobs in de zorg. Geen namen, geen leeftijd, geen verhaal van één persoon.`}
        rows={6}
        maxlength={1000}
      />
    </>
  );
}

function Similar({ concerns, csrf }: { concerns: readonly Concern[]; csrf: string }) {
  return (
    <Card title={say`Wat anderen al vaststelden`}>
      <Lines
        items={concerns.map((one) => (
          <>
            <a href={concernPage(one.id)}>
              <Name>{shortened(one.text)}</Name>
            </a>
            <div class="source">{countedIn(one)}</div>
            {one.mine === null ? (
              <ActForm action={`${concernPage(one.id)}/steun`} csrf={csrf}>
                <Button>
                  {say`Steun dit signaal`}
                  <Hidden>
                    : <Name>{shortened(one.text)}</Name>
                  </Hidden>
                </Button>
              </ActForm>
            ) : (
              <div class="source">{say`Uw organisatie telt al mee.`}</div>
            )}
          </>
        ))}
      />
    </Card>
  );
}

function Rules() {
  return (
    <Card title={say`Wie leest dit?`}>
      <p>{say`Alle lokale besturen, VDAB, de VVSG en partners in een overleg. Zij zien uw organisatie, niet uw naam.`}</p>
      <p>{say`Niemand mag te herkennen zijn. Over één persoon schrijft u in het dossier, nooit hier.`}</p>
    </Card>
  );
}
