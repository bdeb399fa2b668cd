/**
 * What editors of the demo published beside the first five instruments. The sentences say only what the conditions of the rules rest on
 * (grades A and B); what is to be verified stays with the conditions, or is said to be so.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import { userId } from './demo-account.ts';
import { moment } from './demo-case.ts';
import type { SeededOrganisations } from './demo-organisation.ts';
import { insertRows } from './rows.ts';

const texts: Readonly<Record<string, readonly string[]>> = {
  LEEFLOON: [
    'Leefloon is een inkomen van het OCMW voor wie niet genoeg heeft om van te leven. U vraagt het zelf aan. Het OCMW doet eerst een sociaal onderzoek. Daarna beslist het.',
    'U krijgt leefloon als u gewoonlijk en wettig in België woont en 18 jaar of ouder bent. Uw nationaliteit of uw verblijfsstatuut moet recht geven op leefloon. Uw inkomen dat meetelt, ligt lager dan het leefloon. Ook het inkomen van mensen met wie u samenwoont, kan meetellen.',
    'U bent bereid om te werken, behalve als dat niet kan door uw gezondheid of om redenen van billijkheid. Hebt u recht op een andere uitkering? Dan vraagt u die eerst aan.',
    'Gaat u een week of langer naar het buitenland? Meld dat aan het OCMW.',
    'Bent u jonger dan 25 jaar? Dan sluit het OCMW met u een contract: het GPMI. Dat hoeft niet als uw gezondheid of billijkheid het niet toelaat.',
  ],
  TWE_OCMW: [
    'Tijdelijke werkervaring is een traject van het OCMW. Het is voor wie leefloon of equivalent leefloon krijgt en algemene werkervaring nodig heeft. Het doel is een gewone betaalde job.',
    'Het OCMW beslist wie start. Het kijkt of de persoon minstens halftijds kan werken, nog kan leren, en na hoogstens 24 maanden begeleiding een gewone job aankan. De persoon is voor de start ingeschreven bij VDAB.',
    'Is er eerst een technische opleiding nodig? Dan gaat die voor. Is werk in de sociale economie het hoogste wat kan? Dan past dit traject niet.',
    'In het traject zitten een screening, leren op een werkplek, een contract artikel 60, begeleiding en nazorg. De werkervaringsovereenkomst is ten laatste op de eerste dag getekend.',
    'Het traject duurt hoogstens 24 maanden. Langer kan alleen als een lopend contract artikel 60 meer tijd vraagt voor volledige sociale rechten.',
  ],
  ART60: [
    'Met artikel 60 is het OCMW zelf de werkgever. De persoon krijgt een gewoon loon. Het loon komt in de plaats van het leefloon.',
    'Artikel 60 is voor wie leefloon of equivalent leefloon krijgt. De persoon mist nog dagen voor een werkloosheidsuitkering of heeft werkervaring nodig. Een uitkering verliezen is op zich niet genoeg.',
    'De persoon werkt bij het OCMW zelf of bij een ander, bijvoorbeeld de gemeente, een vzw of een ziekenhuis. Hoe en hoelang, staat op papier. Het OCMW, de werkplek en de persoon tekenen dat voor de start.',
    'Het contract duurt niet langer dan nodig voor de dagen die ontbreken. Wie vanaf 1 maart 2026 een werkloosheidsuitkering aanvraagt, heeft 312 dagen nodig in 36 maanden. Voor aanvragen tot en met 28 februari 2026 hing dat aantal af van de leeftijd.',
    'Wat de nieuwe regel betekent voor Vlaamse contracten die al liepen, staat in geen bron die wij vonden. Daarover beslist deze uitleg niets.',
    'In Vlaanderen hoort artikel 60 bij een traject tijdelijke werkervaring. Anders is er geen Vlaamse vergoeding.',
  ],
  WIJKWERK: [
    'Wijk-werken is voor wie in Vlaanderen woont en nog niet klaar is voor een gewone job, maar wel zelfstandig kan werken. VDAB of het OCMW beoordeelt dat.',
    'De persoon is ingeschreven bij VDAB of krijgt leefloon. Wie een ziekte- of invaliditeitsuitkering krijgt, heeft eerst de toestemming van de adviserend arts nodig.',
    'VDAB of het OCMW verwijst met een afsprakenblad. Daarna volgt een gesprek bij het wijk-werkkantoor.',
    'Wijk-werken duurt 12 maanden, met hoogstens 60 uur per maand en 630 uur per jaar. Wie meer dan 10 dagen interim werkt in 28 dagen, verliest het recht.',
    'Een uur dat begint, brengt 4,10 euro op. Dat komt boven op de uitkering. Er zijn geen belastingen op.',
  ],
  UNEMPLOYMENT_NOT_LIMITED: [
    'Sinds 1 maart 2026 duurt een werkloosheidsuitkering hoogstens 24 maanden. Wie 312 dagen werkte, krijgt 12 maanden. Elke 104 dagen werk meer geven een maand meer.',
    'Wie al langer een uitkering kreeg, verliest die op een vaste dag. Voor wie minstens 20 jaar volledig werkloos was in de loopbaan, was dat 1 januari 2026. Voor wie 8 tot 20 jaar werkloos was, was dat 1 maart 2026. De andere dagen staan in het hulpmiddel “Wanneer stopt de uitkering?”.',
    'Voor sommigen geldt de beperking niet. Dat is zo voor wie op 30 juni 2025 minstens 55 jaar was en een loopbaan van minstens 30 jaar heeft. Het is ook zo voor bijzondere statuten, zoals kunstwerkers, havenarbeiders en erkende zeevissers.',
    'De RVA beslist. Wie geen uitkering meer heeft, kan bij het OCMW leefloon vragen. Niet iedereen krijgt het: het inkomen van de partner en spaargeld kunnen meetellen.',
  ],
};

/** Writes the texts as one editor wrote and another published them. */
export async function writeInstrumentTexts(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  await insertRows(
    admin,
    'instrument_texts',
    Object.entries(texts).map(([instrument, paragraphs]) => ({
      instrument,
      version: 1,
      body: paragraphs.join('\n\n'),
      author_function: 'Stafmedewerker werk en inkomen',
      reviewed_on: addDays(today, -12),
      next_review_on: addDays(today, 170),
      state: 'published',
      revision: 1,
      written_by: userId('redactie.vlierbeke'),
      written_for: organisations.gemeenteVlierbeke.ref,
      written_at: moment(today, -12),
      published_by: userId('redactie.vvsg'),
      published_for: organisations.vvsg.ref,
      published_at: moment(today, -10),
    })),
  );
}
