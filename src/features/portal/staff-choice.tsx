/** What is kept of the choice of a member of staff to have the figures of each month kept: in plain words, and as a line of the register. */
import { roleCodes, roles } from '../../gate/role.ts';
import { dutch, say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';

const kept = dutch({
  choice:
    'Dat iemand maandcijfers vraagt, in welke taal en sinds wanneer: tot die persoon het uitzet. Dat er gekozen en gestopt is, blijft in de geschiedenis van wat medewerkers deden.',
  figures:
    'De cijfers van elke maand, zoals ze stonden. Daarin staat geen mens, en geen getal van minder dan 10 mensen.',
});

/** Who may choose it: whose function counts for statistics. */
function choosing(): string {
  return listed(
    roleCodes
      .map((code) => roles[code])
      .filter(({ purposes }) => purposes.includes('statistics'))
      .map(({ name }) => name),
  );
}

function letter(mails: boolean): string {
  return mails
    ? say`Er gaat een brief naar het mailadres van die persoon. In de brief staat geen cijfer.`
    : say`Deze installatie verstuurt geen brieven. Er wordt dus ook geen mailadres voor gebruikt.`;
}

/** On the page on privacy. */
export function StaffChoice({ mails }: { mails: boolean }) {
  return (
    <Card title={say`Wat medewerkers zelf kiezen`}>
      <p>{say`Wie een van deze functies heeft, kan elke maand de cijfers van de eigen organisatie laten bewaren: ${choosing()}. Niemand krijgt ze vanzelf.`}</p>
      <p>{kept.choice}</p>
      <p>{kept.figures}</p>
      <p>{letter(mails)}</p>
    </Card>
  );
}

/** In the register of processing. */
export function StaffChoiceEntry({ mails }: { mails: boolean }) {
  return (
    <Card title={say`Maandcijfers voor wie ze vraagt`}>
      <DefinitionList
        items={[
          { term: say`Van wie`, details: choosing() },
          { term: say`Gegevens`, details: `${kept.choice} ${kept.figures}` },
          { term: say`Brief`, details: letter(mails) },
          {
            term: say`Bewaring`,
            details: say`De keuze tot ze uit staat. Voor de cijfers zelf is er geen termijn.`,
          },
        ]}
      />
    </Card>
  );
}
