/** The page on which someone chooses for which organisation to work. It names organisations and roles, never persons guided. */
import { say, spoken } from '../../kernel/language.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name } from '../../ui/text.tsx';
import { Calm } from './calm.tsx';
import type { MandateChoice, Return } from './session.ts';

/** The mandates someone can work in, with the one in use marked. */
export function Mandates({
  choices,
  csrf,
  back,
}: Return & { choices: readonly MandateChoice[]; csrf: string }) {
  if (choices.length === 0) return <NoMandate />;
  const title = choices.some((choice) => choice.current) ? say`Uw mandaten` : say`Kies een mandaat`;
  const lead =
    choices.length === 1
      ? say`U hebt één mandaat. Een ander mandaat vraagt u aan uw lokale beheerder.`
      : say`U werkt altijd voor één organisatie tegelijk. Kies voor welke.`;
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Card title={say`Mandaten`}>
        <Lines items={choices.map((choice) => mandateLine(choice, csrf, back))} />
      </Card>
    </>
  );
}

function NoMandate() {
  return (
    <Calm
      title={say`U hebt nog geen mandaat`}
      what={say`U bent goed aangemeld, maar niemand gaf u al een taak in Werkwinkel. Vraag een mandaat aan uw lokale beheerder. Kreeg u er net een? Meld u dan af en opnieuw aan.`}
    />
  );
}

function mandateLine(choice: MandateChoice, csrf: string, back: string | undefined) {
  const role = spoken(choice.role);
  const task = [role, choice.unit, choice.team].filter((part) => part !== null).join(', ');
  return (
    <>
      <b>
        <Name>{choice.organisation}</Name>
      </b>
      <div class="small">{task}</div>
      {choice.works ? (
        <ActForm action="/mandaat" csrf={csrf}>
          <input type="hidden" name="mandaat" value={choice.id} />
          {back !== undefined && <input type="hidden" name="terug" value={back} />}
          <Button>
            {choice.current ? say`Verder in dit mandaat` : say`Werk als ${role} voor ${choice.organisation}`}
          </Button>
        </ActForm>
      ) : (
        <p class="small">{say`Wacht op een tweede persoon: een collega met het recht om te bevestigen moet dit mandaat nog goedkeuren.`}</p>
      )}
    </>
  );
}
