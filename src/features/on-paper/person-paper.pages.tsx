/** The page around all that may be printed for a person: whom it is about, the language, and the paper itself. */
import { type Language, say } from '../../kernel/language.ts';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name } from '../../ui/text.tsx';
import { personsAddress, withReason } from '../dossier/dossier.ts';
import { messageAddress } from './message.ts';
import { Paper } from './own-paper.tsx';
import type { PaperView } from './paper-part.tsx';
import { PersonLetter, Tongues } from './person-letter.tsx';

export function PaperPage({
  view,
  language,
  reason,
}: {
  view: PaperView;
  language: Language;
  reason: string | undefined;
}) {
  const { person } = view.opened;
  const address = (taal: Language) => {
    const page = withReason(`/dossiers/${person}/papier`, reason);
    return `${page}${page.includes('?') ? '&' : '?'}taal=${taal}`;
  };
  return (
    <>
      <PageHead
        above={[
          { href: personsAddress(reason), label: say`Personen` },
          { href: messageAddress(person, reason), label: say`Sms of brief` },
        ]}
        title={<Name>{view.name}</Name>}
        lead={say`Voor wie geen telefoon of computer heeft: druk dit af en lees het samen. Wat mensen schreven, blijft in hun taal.`}
      />
      <Stack>
        <Tongues address={address} now={language} />
        <PersonLetter language={language} draw={() => <Paper {...view} />} />
      </Stack>
    </>
  );
}
