/** What whoever has a one-time link sees: for whom it is, the code, the one referral with its answer, and that it is done. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { problemOf } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Columns, Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { Name, Written } from '../../ui/text.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AnswerCard } from './referral-answer.tsx';
import { day } from './referral-day.ts';
import type { LinkedReferral, LinkSheet } from './referral-link.sql.ts';
import { nameOf } from './referral-sheet.pages.tsx';
import { Snapshot } from './referral-snapshot.tsx';
import { outcomeWords } from './referral.ts';

/** Says for whom the link is, and asks for the code. Nothing here is about a person. */
export function LinkDoor({
  link,
  path,
  csrf,
  problems,
  readAt,
}: CodeProps & { link: LinkSheet; readAt?: string | undefined }) {
  const error = problemOf(problems, 'code');
  return (
    <>
      <PageHead
        title={say`Er wacht een vraag op uw antwoord`}
        lead={say`Deze link is voor ${link.organisation}, functie “${link.function}”.`}
      />
      <Stack>
        <Card title={say`Eerst een code`}>
          <Stack>
            <p>{tell`Zo weten we dat u het bent. De code gaat naar ${<bdi>{masked(link.address)}</bdi>}, het adres dat voor uw organisatie geregistreerd is. De code werkt een kwartier.`}</p>
            {link.codeWaits && <CodeForm path={path} csrf={csrf} problems={problems} />}
            {!link.codeWaits && error !== undefined && <Alert tone="warning">{error}</Alert>}
            <ActForm action={`${path}/code`} csrf={csrf}>
              <Button look={link.codeWaits ? 'secondary' : 'primary'}>
                {link.codeWaits ? say`Stuur een nieuwe code` : say`Stuur mij de code`}
              </Button>
            </ActForm>
            {readAt !== undefined && (
              <p class="source">{tell`Dit is een demo: er vertrekt geen mail. ${<a href={readAt}>{say`Lees de verstuurde berichten`}</a>}.`}</p>
            )}
          </Stack>
        </Card>
      </Stack>
    </>
  );
}

type CodeProps = { path: string; csrf: string; problems: readonly Problem[] };

function CodeForm({ path, csrf, problems }: CodeProps) {
  return (
    <Form action={path} csrf={csrf} problems={problems}>
      <TextField
        name="code"
        label={say`Uw code`}
        hint={say`6 cijfers`}
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength={12}
        narrow
        error={problemOf(problems, 'code')}
      />
      <div>
        <Button look="primary">{say`Open de vraag`}</Button>
      </div>
    </Form>
  );
}

/** Says that a link opens nothing any more, the same for one that never was. */
export function LinkOver({ late }: { late?: string | undefined }) {
  return (
    <>
      <PageHead title={say`Deze link werkt niet meer`} />
      <Stack>
        <Card title={say`Wat er gebeurd kan zijn`}>
          {late === undefined ? (
            <ul>
              <li>{say`Er is al geantwoord.`}</li>
              <li>{say`De organisatie die verwees, trok de vraag in of stuurde een nieuwe link.`}</li>
              <li>{say`De termijn is voorbij.`}</li>
              <li>{say`U opende deze vraag een tijd geleden. Open de link in uw bericht dan opnieuw.`}</li>
            </ul>
          ) : (
            <Alert tone="info">{late}</Alert>
          )}
          <p>{say`Hebt u nog een vraag? Neem contact op met de organisatie die verwees.`}</p>
        </Card>
      </Stack>
    </>
  );
}

/** Shows the snapshot and takes the answer. */
export function LinkedPage(props: {
  opened: LinkedReferral;
  csrf: string;
  typed: Readonly<Record<string, string>>;
  problems: readonly Problem[];
}) {
  const { opened, csrf, typed, problems } = props;
  const { referral } = opened;
  return (
    <>
      <PageHead
        title={<Name>{nameOf(opened) ?? say`Vraag van ${referral.from.name}`}</Name>}
        lead={say`Van ${referral.from.name} aan ${referral.to.name}, functie “${opened.function}”. Verstuurd op ${day(referral.sentOn)}.`}
      />
      <Columns
        next={
          <Card title={say`Volgende stap`}>
            <p>{tell`${<b>{say`U bent aan zet.`}</b>} Aanvaard of weiger voor ${day(referral.answerBy)}.`}</p>
            <p class="source">{say`Deze pagina werkt tot u antwoordt, en ten laatste tot en met ${day(referral.closesOn)}. Elke keer dat u kijkt, wordt genoteerd.`}</p>
          </Card>
        }
      >
        <Card title={say`De vraag`}>
          <Written text={referral.question ?? ''} />
          <DefinitionList
            items={[{ term: say`Doel`, details: outcomeWords(referral.wantedOutcomes ?? []) }]}
          />
        </Card>
        <Snapshot opened={opened} />
        <AnswerCard action="/antwoord" csrf={csrf} typed={typed} problems={problems} link />
      </Columns>
    </>
  );
}

/** Thanks for the answer; nothing of the referral is shown any more. */
export function LinkDone({ accepted }: { accepted: boolean }) {
  return (
    <>
      <PageHead title={say`Bedankt voor uw antwoord`} />
      <Stack>
        <Card title={say`Wat er nu gebeurt`}>
          <p>
            {accepted
              ? say`U aanvaardde. De organisatie die verwees, neemt contact op om af te spreken wanneer het start.`
              : say`U weigerde. De organisatie die verwees, leest uw reden en zoekt iets anders.`}
          </p>
          <p>{say`De link werkt niet meer. U kunt deze pagina sluiten.`}</p>
        </Card>
      </Stack>
    </>
  );
}

/** Shows of an address only who it is likely to be, to whoever has the link alone. */
function masked(address: string): string {
  const [name = '', place = ''] = address.split('@');
  return `${name.slice(0, 1)}…@${place}`;
}
