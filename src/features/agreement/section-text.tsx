/** One whole section: what was chosen of its list, its words, and what each party has in it. */
import { say } from '../../kernel/language.ts';
import { beginning, listed } from '../../kernel/sentence.ts';
import { Written } from '../../ui/text.tsx';
import type { AgreementDetail } from './agreement.sql.ts';
import type { SectionText } from './agreement.ts';
import { EntryTable } from './entry-table.tsx';
import { choicesOf, hasEntries, type SectionCode } from './section.ts';

export interface WholeSection {
  readonly detail: AgreementDetail;
  readonly section: SectionCode;
  readonly text: SectionText | undefined;
}

/** Gives a section of an agreement, or nothing when nobody wrote anything in it. */
export function sectionOf(detail: AgreementDetail, section: SectionCode): WholeSection | undefined {
  const text = detail.sections.find((one) => one.section === section);
  const empty = text === undefined && !detail.entries.some((one) => one.section === section);
  return empty ? undefined : { detail, section, text };
}

/** Gives all that a section says, to lay beside another. */
export function wordsIn(whole: WholeSection | undefined): readonly unknown[] {
  const entries = whole?.detail.entries.filter(({ section }) => section === whole.section) ?? [];
  const { body = '', chosen = [] } = whole?.text ?? {};
  return [body, chosen, entries.map(({ party, body: words, amount }) => [party.id, words, amount])];
}

/** Shows a whole section. */
export function SectionWords({ detail, section, text }: WholeSection) {
  return (
    <>
      {text !== undefined && <Chosen text={text} />}
      {text !== undefined && text.body !== '' && <Written text={text.body} />}
      {hasEntries(section) && <EntryTable detail={detail} section={section} />}
    </>
  );
}

/** Says what was chosen of the list of a section. */
export function Chosen({ text: { section, chosen } }: { text: SectionText }) {
  const words = Object.entries(choicesOf[section] ?? {}).filter(([code]) => chosen.includes(code));
  if (words.length === 0) return null;
  const list = listed(words.map(([, label]) => label));
  return <p>{section === 'goals' ? say`Doelen van VDAB: ${list}.` : beginning(`${list}.`)}</p>;
}
