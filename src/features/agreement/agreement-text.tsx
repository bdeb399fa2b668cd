/** The text of an agreement on its page: its sections, with the way to write them for who may, and who agrees with it. */
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden } from '../../ui/text.tsx';
import type { AgreementDetail } from './agreement.sql.ts';
import { sectionCodes, sections } from './section.ts';
import { SectionWords, sectionOf } from './section-text.tsx';
import { mayWrite } from './writing-right.ts';

/** Shows the sections that are written; who may write finds the others too. */
export function SectionCards({ detail, actor }: { detail: AgreementDetail; actor: ActorRow | undefined }) {
  const writing = mayWrite(actor, detail);
  const missing = sectionCodes.filter((code) => sectionOf(detail, code) === undefined);
  const at = (code: string) => `/overeenkomsten/${detail.agreement.id}/tekst/${code}`;
  const standing = sectionCodes.flatMap((code) => sectionOf(detail, code) ?? []);
  return (
    <>
      {standing.map((whole) => (
        <Card title={sections[whole.section].label}>
          <SectionWords {...whole} />
          {detail.borrowings
            .filter((one) => one.section === whole.section)
            .map(({ source }) => (
              <p class="source">
                {tell`Overgenomen uit ${<a href={`/overeenkomsten/${source.id}`}>{source.name}</a>}.`}
              </p>
            ))}
          {writing && (
            <p class="source">
              {whole.text?.by != null && (
                <>{say`Laatst geschreven door ${whole.text.by} op ${formatDate(whole.text.on)}.`} </>
              )}
              <a
                href={at(whole.section)}
              >{tell`Wijzig${<Hidden>: {sections[whole.section].label}</Hidden>}`}</a>
            </p>
          )}
        </Card>
      ))}
      {writing && missing.length > 0 && (
        <Card title={say`Nog niet geschreven`}>
          <Lines items={missing.map((code) => <a href={at(code)}>{sections[code].label}</a>)} />
        </Card>
      )}
    </>
  );
}

/** Shows who agrees with the text as it stands, and the one thing that the own organisation can do now. */
export function Consents({
  detail,
  actor,
  csrf,
}: {
  detail: AgreementDetail;
  actor: ActorRow | undefined;
  csrf: string;
}) {
  const { agreement, consents, hash, sections } = detail;
  if (!mayWrite(actor, detail)) return null;
  const agreed = (id: string) => consents.find(({ party }) => party.id === id);
  const waiting = agreement.parties.filter(({ id }) => agreed(id) === undefined);
  const own = agreed(actor?.organisation_id ?? '');
  return (
    <Card title={say`Wie gaat akkoord met deze tekst?`}>
      <p>
        {sections.length === 0 && <>{say`Er staat nog geen tekst. Schrijf eerst samen wat u afspreekt.`} </>}
        {waiting.length === 0
          ? say`Alle partijen gaan akkoord. Leg de tekst nu voor aan wie beslist.`
          : say`Nog niet akkoord: ${listed(waiting.map(({ name }) => name))}.`}{' '}
        {say`Wie de tekst wijzigt, vraagt iedereen opnieuw akkoord.`}
      </p>
      <Lines items={agreement.parties.map(({ id, name }) => partyConsent(name, agreed(id)))} />
      {agreement.parties.length < 2 && (
        <p>{say`Uw organisatie is nog de enige partij. Voeg eerst de andere partijen toe.`}</p>
      )}
      {own === undefined && agreement.parties.length > 1 && (
        <ActForm action={`/overeenkomsten/${agreement.id}/akkoord`} csrf={csrf}>
          <input type="hidden" name="kenmerk" value={hash} />
          <Acts>
            <Button look={sections.length === 0 ? 'secondary' : 'primary'}>
              {say`Wij gaan akkoord met deze tekst`}
            </Button>
          </Acts>
        </ActForm>
      )}
      {waiting.length === 0 && agreement.status === 'negotiated' && <SubmitAct detail={detail} csrf={csrf} />}
    </Card>
  );
}

function partyConsent(name: string, found: AgreementDetail['consents'][number] | undefined) {
  return (
    <>
      {name} {found === undefined ? <Tag tone="wait">{say`wacht`}</Tag> : <Tag tone="ok">{say`akkoord`}</Tag>}
      {found !== undefined && <span class="source">{formatDate(found.on)}</span>}
    </>
  );
}

/** Where nothing stands beside it one button is enough; else the parties first read what they agreed already. */
function SubmitAct({ detail: { agreement, overlaps }, csrf }: { detail: AgreementDetail; csrf: string }) {
  const place = `/overeenkomsten/${agreement.id}/voorleggen`;
  if (overlaps.length > 0)
    return (
      <Acts>
        <ButtonLink href={place} look="primary">{say`Leg voor aan wie beslist`}</ButtonLink>
      </Acts>
    );
  return (
    <ActForm action={place} csrf={csrf}>
      <Acts>
        <Button look="primary">{say`Leg voor aan wie beslist`}</Button>
      </Acts>
    </ActForm>
  );
}

/** The ways to write that stand beside the page: the head, a line of the annex, and the comparison with the former text. */
export function WritingActs({ detail }: { detail: AgreementDetail }) {
  const at = (part: string) => `/overeenkomsten/${detail.agreement.id}/${part}`;
  return (
    <>
      <ButtonLink href={at('kop')}>{say`Wijzig titel en periode`}</ButtonLink>
      <ButtonLink href={at('partijen')}>{say`Partijen`}</ButtonLink>
      <ButtonLink href={at('gebied')}>{say`Waar geldt de overeenkomst?`}</ButtonLink>
      <ButtonLink href={at('punt')}>{say`Voeg een punt aan de bijlage toe`}</ButtonLink>
      <ButtonLink href={at('opgeven')} look="subtle">{say`Geef dit ontwerp op`}</ButtonLink>
    </>
  );
}
