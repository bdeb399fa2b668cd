/** The talks that moved or were called off, as they stand on Vandaag of who takes part until they were read. No person stands in it. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Hidden, Name } from '../../ui/text.tsx';
import { TalkChange } from './case-talk-change.pages.tsx';
import { type Talk, talkPage } from './case-talk.ts';
import { talkName } from './talk-name.ts';

/** Shows each of them, with the way to say that it was read. */
export function TalkChangeCards({ changes, csrf }: { changes: readonly Talk[]; csrf: string }) {
  return (
    <>
      {changes.map((talk) => (
        <Card
          title={talk.cancelled ? say`Een casusoverleg gaat niet door` : say`Een casusoverleg is verplaatst`}
          id={`casusoverleg-${talk.id}`}
        >
          <p>
            <Name>{talkName(talk)}</Name>
          </p>
          <TalkChange talk={talk} />
          {!talk.cancelled && (
            <p>{say`Bevestig de voorwaarden opnieuw voor wie u bespreekt. Vertel de persoon eerst de nieuwe dag.`}</p>
          )}
          <Acts>
            <ActForm action={`${talkPage(talk.id)}/gelezen`} csrf={csrf}>
              <Button>
                {say`Gelezen`}
                <Hidden>: {formatDate(talk.on)}</Hidden>
              </Button>
            </ActForm>
            <ButtonLink href={talkPage(talk.id)} look="subtle">{say`Naar het overleg`}</ButtonLink>
          </Acts>
        </Card>
      ))}
    </>
  );
}
