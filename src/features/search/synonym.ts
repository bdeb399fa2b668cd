/**
 * Words that mean the same to who searches: abbreviations with what they stand for, and what people say for what the law says. Each line is
 * one meaning; who types one of them finds the others too. Data alone.
 */
export const synonyms: readonly (readonly string[])[] = [
  ['TWE', 'tijdelijke werkervaring'],
  ['GPMI', 'geïndividualiseerd project voor maatschappelijke integratie', 'contract met het OCMW'],
  ['OCMW', 'openbaar centrum voor maatschappelijk welzijn', 'sociaal huis', 'CPAS'],
  ['VDAB', 'arbeidsbemiddeling'],
  ['VVSG', 'vereniging van Vlaamse steden en gemeenten'],
  ['RVA', 'ONEM', 'werkloosheidsdienst'],
  ['leefloon', 'equivalent leefloon', 'recht op maatschappelijke integratie', 'RMI', 'bestaansminimum'],
  ['leefloner', 'leefloongerechtigde', 'iemand met een leefloon'],
  ['artikel 60', 'sociale tewerkstelling', 'art60', 'artikel zestig'],
  ['artikel 61', 'art61'],
  ['werkloosheidsuitkering', 'stempelgeld', 'dop', 'werkloosheid'],
  ['einde uitkering', 'uitkering stopt', 'uitkering beperkt in de tijd', 'schorsing'],
  ['einde', 'stopt', 'stoppen', 'eindigt', 'loopt af', 'aflopen'],
  ['IBO', 'individuele beroepsopleiding'],
  ['BIS', 'beroepsinlevingsstage'],
  ['WES', 'werkervaringsstage'],
  ['AMA', 'arbeidsmatige activiteiten', 'arbeidszorg'],
  ['LDE', 'lokale diensteneconomie'],
  ['IPS', 'individuele plaatsing en steun'],
  ['SPI', 'socio-professionele integratie', 'vrijstelling van inkomen'],
  ['OKOT', 'diploma via VDAB'],
  ['maatwerk', 'beschutte werkplaats', 'sociale werkplaats', 'sociale economie'],
  ['PWA', 'wijk-werken'],
  ['warme overdracht', 'driegesprek', 'dossier overdragen'],
  ['verwijzen', 'doorverwijzen', 'toeleiden'],
  ['contactpunt', 'aanspreekpunt', 'wie bellen', 'telefoonnummer'],
  ['nazorg', 'jobcoaching', 'opvolging na werk'],
  ['duurzaam werk', 'werk dat blijft', 'duurzame tewerkstelling'],
  ['GDPR', 'AVG', 'privacy', 'gegevensbescherming'],
  ['gegevens delen', 'gegevensuitwisseling', 'stroom'],
  ['Nederlands leren', 'NT2', 'taalles'],
  ['inburgering', 'inburgeringstraject'],
  ['NEET', 'jongeren zonder werk of opleiding'],
  ['kinderopvang', 'crèche', 'opvang van kinderen'],
  ['lerend netwerk', 'intervisie'],
  ['samenwerkingsovereenkomst', 'partnerschapsovereenkomst', 'afsprakennota', 'convenant'],
  ['trajectbegeleider', 'coach', 'arbeidstrajectbegeleider', 'maatschappelijk werker'],
  ['ESF', 'lokaal partnerschap', 'capacity building'],
  ['LAP', 'lokaal activeringspact'],
];

/** Words that every text has, and that say nothing of what is sought. */
export const empty: ReadonlySet<string> = new Set(
  'de het een en of van voor in op aan bij naar met door om te dat die dit deze er ik je u uw mijn wij zij hij is zijn was wordt worden kan moet mag als dan ook niet geen hoe wat wie waar wanneer wil over uit tot nog heb heeft hebben'.split(
    ' ',
  ),
);
