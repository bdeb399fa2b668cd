/** A seat as its own organisation sees it: asked, with the two answers, or taken, with the way to stop. */
import { say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Hidden, Name } from '../../ui/text.tsx';
import type { Member, OpenedBody } from './body.sql.ts';
import { bodyPage } from './body.ts';
import { type AskedSeat, seatAnswerPage } from './seat.ts';

/** Asks for an answer to each seat that the reader's organisation was asked for. */
export function AskedCards({ opened: { body, members }, csrf }: { opened: OpenedBody; csrf: string }) {
  const asked = members.filter(({ standing, speaks }) => standing === 'named' && speaks);
  return (
    <>
      {asked.map((seat) => (
        <Card title={say`Uw organisatie is gevraagd als lid`} id={`plaats-${seat.id}`}>
          <p>
            {body.secretary === null
              ? say`Gevraagd is ${seat.organisation}, met de functie “${seat.function}”.`
              : say`${body.secretary} vraagt ${seat.organisation} als lid, met de functie “${seat.function}”.`}
          </p>
          <p>{say`Gaat u akkoord, dan leest uw organisatie wat hier besproken wordt, krijgt ze uitnodigingen en telt ze mee bij een besluit. Antwoordt u niet, dan gebeurt er niets.`}</p>
          <Acts>
            <AnswerForm {...{ body: body.id, seat, csrf }} answer="agreed" />
            <AnswerForm {...{ body: body.id, seat, csrf }} answer="declined" />
          </Acts>
        </Card>
      ))}
    </>
  );
}

function AnswerForm({
  body,
  seat,
  answer,
  csrf,
}: {
  body: string;
  seat: Member;
  answer: 'agreed' | 'declined' | 'left';
  csrf: string;
}) {
  const words = {
    agreed: say`Ga akkoord`,
    declined: say`Word geen lid`,
    left: say`Vandaag is onze laatste dag`,
  };
  return (
    <ActForm action={seatAnswerPage(body, seat.id)} csrf={csrf}>
      <input type="hidden" name="antwoord" value={answer} />
      <Button {...(answer === 'agreed' ? { look: 'primary' as const } : {})}>
        {words[answer]}
        <Hidden>
          : {seat.function}, <Name>{seat.organisation}</Name>
        </Hidden>
      </Button>
    </ActForm>
  );
}

/** The way out for who sits: after today nothing of the body is read any more that is for its members. */
export function LeaveSeats({ opened: { body, members }, csrf }: { opened: OpenedBody; csrf: string }) {
  return (
    <>
      {members
        .filter(({ standing, speaks }) => standing === 'agreed' && speaks)
        .map((seat) => (
          <Fold
            summary={
              <>
                {say`Stop als lid`}
                <Hidden>
                  : {seat.function}, <Name>{seat.organisation}</Name>
                </Hidden>
              </>
            }
          >
            <p>{say`Vandaag zit ${seat.organisation} hier dan voor het laatst als “${seat.function}”. Wat alleen de leden lezen, leest uw organisatie daarna niet meer. Besluiten die uw organisatie uitvoert, blijven van haar.`}</p>
            <Acts>
              <AnswerForm {...{ body: body.id, seat, csrf }} answer="left" />
            </Acts>
          </Fold>
        ))}
    </>
  );
}

/** The seats that wait for an answer of the reader's organisation, where the day begins; nothing where none does. */
export function AskedSeatsCard({ asked }: { asked: readonly AskedSeat[] }) {
  if (asked.length === 0) return null;
  return (
    <Card title={say`Gevraagd als lid van een overleg`} id="gevraagd-als-lid">
      <Lines
        items={asked.map(({ function: role, organisation, body, secretary }) => (
          <>
            <a href={bodyPage(body.id)}>
              {body.name}
              <Hidden>, {role}</Hidden>
            </a>
            <div class="source">
              {secretary === null
                ? say`Gevraagd is ${organisation}, met de functie “${role}”.`
                : say`${secretary} vraagt ${organisation} als lid, met de functie “${role}”.`}
            </div>
          </>
        ))}
      />
      <p class="source">{say`Open het overleg om te antwoorden.`}</p>
    </Card>
  );
}
