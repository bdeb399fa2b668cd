/** How it began: from the first werkwinkels to today, in the steps that brought VDAB and local governments together. */
import { dutch, say } from '../../kernel/language.ts';

const steps = dutch(
  [
    { year: '2000', text: 'De eerste werkwinkels: alle diensten rond werk van een stad onder één dak.' },
    { year: '2009', text: 'Elf proeftuinen: VDAB en OCMW’s begeleiden samen mensen met een leefloon.' },
    {
      year: '2015',
      text: 'Een centrale werkgroep van VDAB, VVSG en lokale besturen. Een jaar later ook een in elke provincie.',
    },
    {
      year: '2017',
      text: 'VDAB en VVSG tekenen “Samen sterk voor lokaal werk”, het kader voor elke lokale overeenkomst.',
    },
    {
      year: '2026',
      text: 'De werkloosheidsuitkering wordt beperkt in de tijd. Werkwinkel brengt alles digitaal onder één dak.',
    },
  ],
  'text',
);

/** Shows the steps beside each other, or under each other on a phone; `more` says that more is told of it. */
export function History({ more }: { more: boolean }) {
  return (
    <section class="history" aria-labelledby="hoe-het-begon">
      <h2 id="hoe-het-begon">{say`Van werkwinkel tot vandaag`}</h2>
      <ol>
        {steps.map(({ year, text }) => (
          <li>
            <b>{year}</b>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      {more && (
        <p>
          <a href="/over">{say`Lees meer over Werkwinkel`}</a>
        </p>
      )}
    </section>
  );
}
