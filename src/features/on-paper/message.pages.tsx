/** A text message and a letter about one thing, ready to copy or to print, in the language of the person. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { inLanguage, type Language, say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/list.tsx';
import { direction } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { nameIn, PartPage } from '../dossier/part-page.tsx';
import { messageAddress, thingsToTell, type ToTell } from './message.ts';
import type { MessageParts } from './on-paper.sql.ts';
import { Letter, smsText } from './own-message.tsx';
import { PersonLetter, Tongues } from './person-letter.tsx';

interface View {
  readonly opened: OpenedParts<MessageParts>;
  readonly reason: string | undefined;
  readonly language: Language;
  /** Where the person reads everything. */
  readonly page: string;
  /** What was chosen to tell. */
  readonly about: string | undefined;
}

export function MessagePage(view: View) {
  const { opened, reason, about } = view;
  const things = thingsToTell(opened);
  const chosen = things.find(({ key }) => key === about) ?? things[0];
  return (
    <PartPage opened={opened} current="messages" reason={reason} side={<AllOnPaper view={view} />}>
      {chosen === undefined ? (
        <Empty title={say`Er is nu niets om over te berichten.`}>
          {say`Maak een afspraak, geef iets om te lezen of beantwoord een vraag. Dan staat hier een sms en een brief klaar.`}
        </Empty>
      ) : (
        <>
          <Choose things={things} chosen={chosen} view={view} />
          <Message chosen={chosen} view={view} />
        </>
      )}
    </PartPage>
  );
}

function AllOnPaper({ view: { opened, reason } }: { view: View }) {
  return (
    <Card title={say`Alles op papier`}>
      <p>{say`Heeft deze persoon geen telefoon of computer? Druk dan alles af wat u mag tonen.`}</p>
      <Acts>
        <ButtonLink
          href={withReason(`/dossiers/${opened.person}/papier`, reason)}
        >{say`Toon het papier`}</ButtonLink>
      </Acts>
    </Card>
  );
}

function Choose({ things, chosen, view }: { things: readonly ToTell[]; chosen: ToTell; view: View }) {
  const { opened, reason, language } = view;
  return (
    <Card title={say`Waarover?`}>
      <Lines
        items={things.map(({ key, label }) =>
          key === chosen.key ? (
            <b aria-current="true">{label}</b>
          ) : (
            <a href={messageAddress(opened.person, reason, { over: key, taal: language })}>{label}</a>
          ),
        )}
      />
    </Card>
  );
}

function Message({ chosen, view }: { chosen: ToTell; view: View }) {
  const { opened, reason, language, page } = view;
  const address = (taal: Language) => messageAddress(opened.person, reason, { over: chosen.key, taal });
  return (
    <>
      <Tongues address={address} now={language} />
      <Card title={say`Sms`}>
        <p lang={language} dir={direction(language)}>
          {inLanguage(language, () => smsText(chosen.occasion, page))}
        </p>
        <p class="source">{say`Er staat niet in van wie of waarover: iemand anders kan de telefoon in handen hebben. Werkwinkel verstuurt zelf geen sms.`}</p>
      </Card>
      <PersonLetter
        language={language}
        draw={() => (
          <Letter
            occasion={chosen.occasion}
            page={page}
            to={nameIn(opened.parts.head)}
            from={[opened.actor.organisation_name].filter(Boolean).join(', ')}
          />
        )}
      />
    </>
  );
}
