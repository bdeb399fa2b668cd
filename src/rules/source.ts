/**
 * The sources on which conditions rest, each under a fixed key. A page may have changed since it was read, and for a text of
 * law the number of the article is still to be added by a lawyer where none stands.
 */

export interface Source {
  readonly title: string;
  readonly url?: string;
  /** The article within a text of law, where it is known. */
  readonly article?: string;
}

export const sources = {
  S01: { title: 'VVSG: voorwaarden', url: 'https://www.vvsg.be/kennisitem/vvsg/voorwaarden' },
  S02: {
    title: 'POD Maatschappelijke Integratie, Primabook: voorwaarden (2017)',
    url: 'https://primabook.mi-is.be/nl/recht-op-maatschappelijke-integratie/de-voorwaarden',
  },
  S03: {
    title:
      'Agentschap Integratie en Inburgering, vreemdelingenrecht.be: nationaliteitsvoorwaarde bij maatschappelijke',
    url: 'https://www.vreemdelingenrecht.be/sociale-rechten/ocmw-steun/maatschappelijke-integratie/aan-welke-voorwaarden-moet-je-voldoen-voor/nationaliteitsvoorwaarde-bij-maatschappelijke',
  },
  S03b: {
    title:
      'Agentschap Integratie en Inburgering, vreemdelingenrecht.be: wat houdt maatschappelijke dienstverlening',
    url: 'https://www.vreemdelingenrecht.be/sociale-rechten/ocmw-steun/maatschappelijke-dienstverlening/wat-houdt-maatschappelijke-dienstverlening',
  },
  S04: {
    title: 'POD Maatschappelijke Integratie, Primabook: vraag antwoord',
    url: 'https://primabook.mi-is.be/nl/form/vraag-antwoord',
  },
  S05: { title: 'Manuel du simulateur RI, Vanden Broele en CPASConnect (september 2026)' },
  S06: {
    title: 'POD Maatschappelijke Integratie, Primabook: het geindividualiseerd project 2',
    url: 'https://primabook.mi-is.be/nl/geindividualiseerd-project-voor-maatschappelijke-integratie-gpmi/het-geindividualiseerd-project-2',
  },
  S07: { title: 'POD Maatschappelijke Integratie: faq', url: 'https://www.mi-is.be/nl/faq?page=14' },
  S07b: {
    title: 'OCMW-info: le projet individualise dintegration sociale piis ft (2017)',
    url: 'http://www.ocmw-info-cpas.be/fiche_FT_nl/le_projet_individualise_dintegration_sociale_piis_ft',
  },
  S07c: {
    title: 'OCMW-info: projet individualise dintegration sociale piis etudes de plein … (2017)',
    url: 'http://www.ocmw-info-cpas.be/fiche_FT_nl/projet_individualise_dintegration_sociale_piis_etudes_de_plein_exercice_ft',
  },
  S08: {
    title:
      'POD Maatschappelijke Integratie, Primabook: invoering van de subsidie van het gpmi de formulieren b leefloon',
    url: 'https://primabook.mi-is.be/nl/invoering-van-de-subsidie-van-het-gpmi-de-formulieren-b-leefloon',
  },
  S08b: {
    title: 'POD Maatschappelijke Integratie, Primabook: praktische gevallen',
    url: 'https://primabook.mi-is.be/nl/praktische-gevallen',
  },
  S09a: {
    title: 'OCMW Sint-Niklaas: bedragen leefloon (2017-06)',
    url: 'http://www.ocmwsintniklaas.be/sociale-dienstverlening/financiale-ondersteuning/leefloon/bedragen-leefloon',
  },
  S09b: {
    title: 'Centen voor studenten: bedrag leefloon',
    url: 'https://centenvoorstudenten.be/info/leefloon/bedrag-leefloon/',
  },
  S09c: {
    title: 'Dienst Vreemdelingenzaken: voldoende bestaansmiddelen',
    url: 'https://dofi.ibz.be/nl/themes/citizens-european-union/favorites/voldoende-bestaansmiddelen',
  },
  S09d: {
    title: 'CPAS Sivry-Rance: le montant du ri au 01 08 2022 (2025-02)',
    url: 'https://cpassivryrance.be/revenu-d-int%C3%A9gration/le-montant-du-ri-au-01-08-2022',
  },
  S10: {
    title: 'Departement Werk en Sociale Economie: leefloners (2017)',
    url: 'https://www.werk.be/beleidsthemas/leefloners',
  },
  S11: {
    title: 'BVR 23 december 2016 over tijdelijke werkervaring (Belgisch Staatsblad)',
    url: 'https://etaamb.openjustice.be/nl/besluit-van-de-vlaamse-regering-van-23-december-2016_n2017010482.html',
  },
  S12: {
    title: 'RSZ, instructies: tewerkstelling artikel 60 (2020)',
    url: 'https://www.socialsecurity.be/employer/instructions/dmfa/nl/2020-1/instructions/persons/specific/occupation_article60.html',
  },
  S12b: {
    title: 'RSZ, instructies: doelgroepvermindering artikel 60 (2020)',
    url: 'https://www.socialsecurity.be/employer/instructions/dmfa/nl/2020-1/instructions/deductions/structuralreduction_targetgroupreductions/article60.html',
  },
  S13: {
    title: 'VDAB: financiering',
    url: 'https://www.vdab.be/tijdelijkewerkervaring/draaiboek-twe-ocmw/financiering',
  },
  S13b: {
    title: 'Memorie van toelichting bij het decreet van 9 december 2016',
    url: 'http://docplayer.nl/43863590-Betreffende-de-tijdelijke-werkervaring-het-regelen-van-stages-en-diverse-bepalingen-in-het-kader-van-de-zesde-staatshervorming.html',
  },
  S14: {
    title: 'VDAB: screening',
    url: 'https://www.vdab.be/tijdelijkewerkervaring/draaiboek-twe-ocmw/screening',
  },
  S14b: {
    title: 'VDAB: begeleiding na',
    url: 'https://www.vdab.be/tijdelijkewerkervaring/draaiboek-twe-ocmw/begeleiding-na',
  },
  S15: {
    title: 'VDAB, partners: inschatting',
    url: 'https://partners.vdab.be/tijdelijkewerkervaring/draaiboek-twe-ocmw/inschatting',
  },
  S15b: {
    title: 'VDAB: begeleiding',
    url: 'https://www.vdab.be/tijdelijkewerkervaring/draaiboek-twe-ocmw/begeleiding',
  },
  S16: {
    title: 'Besox: nieuwe traject tijdelijke werkervaring vlaanderen (2017-02)',
    url: 'https://www.besox.be/nieuwe-traject-tijdelijke-werkervaring-vlaanderen/',
  },
  S17: {
    title: 'Streekoverleg Zuid-Oost-Vlaanderen: tijdelijke werkervaring in de regio (2018)',
    url: 'https://www.streekoverlegzov.be/nl/arbeidsmarkt/tijdelijke-werkervaring-in-de-regio',
  },
  S18: {
    title: 'VVSG: financiering trajecten waarvan de duur 24 maanden overschrijdt (2019-04-03)',
    url: 'https://www.vvsg.be/nieuws/financiering-trajecten-waarvan-de-duur-24-maanden-overschrijdt',
  },
  S19: {
    title: 'VDAB: financiering',
    url: 'https://www.vdab.be/tijdelijkewerkervaring/draaiboek-twe-ocmw/financiering',
  },
  S20: {
    title: 'Wijk-werkendecreet 7 juli 2017, bijgewerkt tot 6 juni 2024 (Wetwijzer)',
    url: 'https://wetwijzer.be/laws/2017020491',
  },
  S20b: {
    title: 'Wijk-werken Haspengouw: wijk werker',
    url: 'https://www.wijkwerkenhaspengouw.be/nl/wijk-werker',
  },
  S21: {
    title: 'Werken Leie en Schelde: kom ik in aanmerking voor wijk werken',
    url: 'https://www.werkenleieenschelde.be/nl/wijk-werken/aan-de-slag-als-wijk-werker/kom-ik-in-aanmerking-voor-wijk-werken/',
  },
  S22: { title: 'Gemeente Lubbeek: wijkwerken', url: 'https://www.lubbeek.be/wijkwerken' },
  S22b: { title: 'Welzijnsband: wijkwerker', url: 'https://www.welzijnsband.be/wijkwerker' },
  S23: {
    title: 'Vlaams Parlement (2020)',
    url: 'https://www.vlaamsparlement.be/commissies/commissievergaderingen/1449662/verslag/1454382',
  },
  S24: {
    title: 'Knack Moneytalk: article normal 875395 (2017-07)',
    url: 'http://moneytalk.knack.be/geld-en-beurs/rechten/vlaanderen-plant-invoering-wijk-werkcheques-dit-moet-je-weten/article-normal-875395.html',
  },
  S24b: { title: 'Gemeente Holsbeek: wijk werken', url: 'https://www.holsbeek.be/product/616/wijk-werken' },
  S25: { title: 'WinDAn', url: 'https://dan.windan.be/info-voor-wijkwerkers/2' },
  S26: {
    title: 'De Werkplekarchitecten: samenlevingsjobs van visie naar uitvoering commissie 11 12 2025',
    url: 'https://dewerkplekarchitecten.be/blog/samenlevingsjobs-van-visie-naar-uitvoering-commissie-11-12-2025',
  },
  S28: {
    title:
      'Antwoorden aan het Vlaams Parlement: SV 171 (22 december 2025), SV 319 (24 februari 2026) en SV 420 (17 maart 2026)',
  },
  S30: {
    title: 'VRT NWS: actie genk tegen verplichte gemeenschapsdienst',
    url: 'https://www.vrt.be/vrtnws/nl/2023/08/24/actie-genk-tegen-verplichte-gemeenschapsdienst/',
  },
  S31: {
    title: 'De Tijd (2021-12)',
    url: 'https://www.tijd.be/politiek-economie/belgie/vlaanderen/langdurig-werklozen-moeten-gemeenschapsdienst-doen/10353916',
  },
  S31b: {
    title: 'Het Nieuwsblad: dmf20230824 97247991',
    url: 'https://www.nieuwsblad.be/cnt/dmf20230824_97247991',
  },
  S31c: {
    title: 'HLN: n va pleit voor ter beschikking stellen werkplekken voor verplichte … (2023-02)',
    url: 'https://www.hln.be/merksplas/n-va-pleit-voor-ter-beschikking-stellen-werkplekken-voor-verplichte-gemeenschapsdienst~a673bfab/',
  },
  S32: {
    title: 'Departement Zorg: werk- en zorgdecreet van 8 juli 2022',
    url: 'https://departementwvg.be/werk-en-zorgdecreet',
  },
  S33: { title: 'Departement Zorg: casemanager zorg', url: 'https://www.departementwvg.be/casemanager-zorg' },
  S33b: {
    title: 'Departement Zorg: uitvoering van het werk en zorgdecreet het brussels hoofdstedelijk …',
    url: 'https://www.departementwvg.be/uitvoering-van-het-werk-en-zorgdecreet-het-brussels-hoofdstedelijk-gewest',
  },
  S34: {
    title: 'Departement Zorg: arbeidsmatige activiteiten',
    url: 'https://www.departementwvg.be/arbeidsmatige-activiteiten',
  },
  S34c: {
    title: 'VDAB, extranet: arbeidsmatige activiteiten',
    url: 'https://extranet.vdab.be/arbeidsmatige-activiteiten',
  },
  S34d: {
    title: 'Departement Zorg: welke toestemming nodig van de uitkeringsinstanties',
    url: 'https://www.departementwvg.be/faq/begeleiden-van-een-deelnemer/welke-toestemming-nodig-van-de-uitkeringsinstanties',
  },
  S34e: {
    title: 'Departement Zorg: deelname aan ama voor onbepaalde duur',
    url: 'https://www.departementwvg.be/faq/begeleiden-van-een-deelnemer/deelname-aan-ama-voor-onbepaalde-duur',
  },
  S34f: {
    title: 'Departement Zorg: indienen overeenkomsten arbeidsmatige activiteiten',
    url: 'https://departementwvg.be/nieuws/indienen-overeenkomsten-arbeidsmatige-activiteiten',
  },
  S35: {
    title: 'BVR 2 februari 2018 over werk- en zorgtrajecten (Lisloi)',
    url: 'https://lisloi.be/laws/2018030624/compare',
  },
  S36: {
    title: 'VDAB: collectief maatwerk',
    url: 'https://www.vdab.be/sociale-economie/collectief-maatwerk',
  },
  S37: {
    title: 'VDAB, extranet: adviesbevoegdheid indicering door partners',
    url: 'https://extranet.vdab.be/themas/icf-indicering/adviesbevoegdheid-indicering-door-partners',
  },
  S37b: {
    title: 'VVSG: vdab opleidingen icf voor ocmws (2020-11-20)',
    url: 'https://www.vvsg.be/nieuws/vdab-opleidingen-icf-voor-ocmws',
  },
  S38: {
    title: 'Maasland werkt: werknemers collectief maatwerk',
    url: 'https://www.maaslandwerkt.be/product/611/werknemers-collectief-maatwerk',
  },
  S39: {
    title: 'VDAB, werkgevers: collectief maatwerk wop',
    url: 'https://werkgevers.vdab.be/sociale-economie/collectief-maatwerk-wop',
  },
  S39b: {
    title: 'Parlementaire vraag 2022',
    url: 'https://www.werkenbijdeoverheid.be/index.php/page/blog/command/print/uid/x8qcp0/bb/1',
  },
  S39c: {
    title: 'Herw!n: welke wop krijgt de doelgroepwerknemer die niet is doorgestroomd om …',
    url: 'https://herwin.be/question/welke-wop-krijgt-de-doelgroepwerknemer-die-niet-is-doorgestroomd-om-redenen-onafhankelijk-van-zijn-wil/',
  },
  S39d: {
    title: 'Herw!n: wat gebeurde er met de doelgroepwerknemers die in dienst waren voor 1 …',
    url: 'https://herwin.be/question/wat-gebeurde-er-met-de-doelgroepwerknemers-die-in-dienst-waren-voor-1-januari-2019-inwerkingtreding-maatwerkdecreet/',
  },
  S40: {
    title: 'Sociale economie: lokale diensteneconomie',
    url: 'https://www.socialeeconomie.be/lokale-diensteneconomie',
  },
  S40b: {
    title: 'Departement Werk en Sociale Economie: wie',
    url: 'https://www.werk.be/online-diensten/tewerkstelling-en-sociale-economie/lokale-diensteneconomie/wie',
  },
  S41: {
    title: 'Vlaamse overheid: individueel maatwerk voor werkgevers',
    url: 'https://www.vlaanderen.be/individueel-maatwerk/individueel-maatwerk-voor-werkgevers',
  },
  S41b: {
    title: 'Liberform: doelgroepvermindering individueel maatwerk 32',
    url: 'https://www.liberform.be/blog/blogs-1/doelgroepvermindering-individueel-maatwerk-32',
  },
  S41c: {
    title: 'Sodalis: individueel maatwerk gaat van kracht vanaf 1 juli 2023',
    url: 'https://sodalis.be/individueel-maatwerk-gaat-van-kracht-vanaf-1-juli-2023/',
  },
  S41d: {
    title: 'Herw!n: welke subsidies komen er voor individueel maatwerk imw',
    url: 'https://herwin.be/question/welke-subsidies-komen-er-voor-individueel-maatwerk-imw/',
  },
  S42: {
    title: 'RIZIV: jaarverslag 2017',
    url: 'https://www.riziv.fgov.be/nl/publicaties/jaarverslag-2017/',
  },
  S43: {
    title: 'Inclusief ondernemen: vragen over begroting programmadecreet en hervormingen van vdab …',
    url: 'https://inclusiefondernemen.be/blog/vragen-over-begroting-programmadecreet-en-hervormingen-van-vdab-commissie-26-11-2025',
  },
  S44: {
    title: 'POM West-Vlaanderen: cijfers over tewerkstelling (2019)',
    url: 'https://issuu.com/pomwest-vlaanderen/docs/n_20201214_tewerk_part_cijfers2019_def-issuu/s/11780025',
  },
  S44b: {
    title: 'Zilliz: zelfredzaamheidsmatrix ZRM (2023)',
    url: 'https://zilliz.nl/zelfredzaamheidsmatrix-zrm/',
  },
  S44c: {
    title: 'Zelfredzaamheid-Matrix: beschrijving',
    url: 'https://www.zelfredzaamheidmatrix.nl/producten/zelfredzaamheid-matrix/beschrijving/',
  },
  S44d: { title: 'VDAB: kansengroepen', url: 'https://www.vdab.be/cvs/kansengroepen.shtml' },
  S44f: {
    title: 'Impact van de onthaaltrajecten: doelgroep',
    url: 'https://5dok.net/article/impact-onthaaltraject-impact-onthaaltraject-doelgroep.yj7rj4ep',
  },
  S45: {
    title: 'VDAB: bijkomende voorwaarden',
    url: 'https://www.vdab.be/diplomaviavdab/bijkomende-voorwaarden',
  },
  S46: {
    title: 'Thomas More: vdab studiecontract',
    url: 'https://thomasmore.be/nl/levenslang-leren/ondersteuning/financiering/vdab-studiecontract',
  },
  S47: {
    title: 'Participate: fiche',
    url: 'https://www.participate-autisme.be/go/nl/ondersteuning-zoeken/de-praktische-gids/fiche.cfm?id=252&search=alpha&letter=O',
  },
  S48: {
    title: 'Knack: bijna 200 vlaamse gemeenten willen ruim 16 000 leefloongerechtigden … (2025-02)',
    url: 'https://www.knack.be/nieuws/belgie/bijna-200-vlaamse-gemeenten-willen-ruim-16-000-leefloongerechtigden-activeren/',
  },
  S48b: {
    title: 'Vlaamse overheid: oproep lokaal activeringspact 2024',
    url: 'https://vlaanderen.be/departement-werk-sociale-economie/oproep-lokaal-activeringspact-2024',
  },
  S49: {
    title: 'VVSG: capacity building lokale partnerschappen',
    url: 'https://www.vvsg.be/kennisitem/vvsg/capacity-building-lokale-partnerschappen',
  },
  S50: {
    title: 'Agoria: Vlaanderen hervormt werkplekleren vanaf 1 september 2018',
    url: 'https://www.agoria.be/nl/Vlaanderen-hervormt-werkplekleren-vanaf-1-september-2018',
  },
  S51: {
    title: 'Attentia: hervorming werkplekleren in vlaanderen',
    url: 'https://www.attentia.be/nl/nieuws/hervorming-werkplekleren-in-vlaanderen',
  },
  S52: {
    title: 'Prato: vanaf 01 01 2023 een nieuwe systeem van werkervaringsstages in …',
    url: 'https://www.prato.be/vanaf-01-01-2023-een-nieuwe-systeem-van-werkervaringsstages-in-vlaanderen/',
  },
  S53: {
    title: 'Securex: reform of individual professional training in flanders',
    url: 'https://www.securex.be/en/lex4you/employer/news/reform-of-individual-professional-training-in-flanders',
  },
  S53b: {
    title: 'Securex: reform der individuellen berufsausbildung in flandern',
    url: 'https://www.securex.be/de/lex4you/arbeitgeber/news/reform-der-individuellen-berufsausbildung-in-flandern',
  },
  S54: { title: 'VDAB, werkgevers: faq', url: 'https://werkgevers.vdab.be/werkgevers/ibo/faq' },
  S54b: { title: 'VDAB, partners: wat kost een IBO', url: 'https://partners.vdab.be/werkgevers/ibo' },
  S54c: {
    title: 'Mtech+: individuele beroepsopleiding in de onderneming',
    url: 'https://mtechplus.be/subsidy/ibo-individuele-beroepsopleiding-in-de-onderneming/ibo-individuele-beroepsopleiding-in-de-onderneming/',
  },
  S55: {
    title: 'Gemeente Opwijk: individuele beroepsopleiding ibo voor werkzoekenden',
    url: 'https://www.opwijk.be/individuele-beroepsopleiding-ibo-voor-werkzoekenden',
  },
  S55b: { title: 'Train4Texcare: ibo', url: 'http://train4texcare.be/tftc/tftc.nsf/webopen/ibo' },
  S56: {
    title: 'Securex: wat houdt de ibo voor kwetsbare werkzoekenden of k ibo in (2022-05)',
    url: 'https://www.securex.be/nl/lex4you/werkgever/themas/verplichtingen-werkgever/stages-en-opleidingen-voor-werkzoekenden/wat-houdt-de-ibo-voor-kwetsbare-werkzoekenden-of-k-ibo-in',
  },
  S57: {
    title: 'Vlaamse overheid, personeel: individuele beroepsopleiding voor kwetsbare werkzoekenden',
    url: 'https://overheid.vlaanderen.be/personeel/diversiteit-en-gelijke-kansen/individuele-beroepsopleiding-voor-kwetsbare-werkzoekenden',
  },
  S58: { title: 'Talent4People: k ibo', url: 'https://www.talent4people.be/advice4talent/k-ibo/' },
  S59: {
    title: 'VDAB: beroepsinlevingsstage',
    url: 'https://www.vdab.be/opleidingen/leren-en-werken/beroepsinlevingsstage',
  },
  S59b: { title: 'VDAB, werkgevers: faq', url: 'https://werkgevers.vdab.be/werkgevers/bis/faq' },
  S60: {
    title: 'Agoria: Aanvraag Vlaamse aanwervingsincentive voor langdurig werkzoekenden',
    url: 'https://www.agoria.be/nl/Aanvraag-Vlaamse-aanwervingsincentive-voor-langdurig-werkzoekenden',
  },
  S61: {
    title: 'Partena: de vlaamse aanwervingsincentive voor langdurig werkzoekenden',
    url: 'https://www.partena-professional.be/nl/knowledge-center/infoflashes/de-vlaamse-aanwervingsincentive-voor-langdurig-werkzoekenden',
  },
  S62: {
    title: 'HRwijs: wijziging doelgroepverminderingen vanaf 1 januari 2020',
    url: 'http://hrwijs.be/nieuws/wijziging-doelgroepverminderingen-vanaf-1-januari-2020',
  },
  S63: {
    title: 'Attentia: wijzigingen doelgroepverminderingen in vlaanderen (2023)',
    url: 'https://www.attentia.be/nl/nieuws/wijzigingen-doelgroepverminderingen-in-vlaanderen/',
  },
  S64: {
    title: 'Embuild Antwerpen: nieuwe rsz doelgroepvermindering voor werknemers zonder ervaring (2023-10)',
    url: 'https://embuildantwerpen.be/nieuwe-rsz-doelgroepvermindering-voor-werknemers-zonder-ervaring/',
  },
  S65: {
    title: 'Prato: wijzigingen aan het vlaams doelgroepenbeleid vanaf 01 07 2024',
    url: 'https://www.prato.be/wijzigingen-aan-het-vlaams-doelgroepenbeleid-vanaf-01-07-2024/',
  },
  S66: {
    title: 'Liantis: uitdoofscenario voor enkele vlaamse doelgroepverminderingen',
    url: 'https://www.liantis.be/nl/nieuws/uitdoofscenario-voor-enkele-vlaamse-doelgroepverminderingen',
  },
  S67: {
    title: 'Sodalis: wijziging uitvoeringsbesluit decreet vlaamse jobbonus aanpassing …',
    url: 'https://sodalis.be/wijziging-uitvoeringsbesluit-decreet-vlaamse-jobbonus-aanpassing-loongrenzen-en-premiebedrag-refertejaren-2023-2024/',
  },
  S67b: { title: 'Vlaamse overheid: jobbonus', url: 'https://www.vlaanderen.be/jobbonus' },
  S68: {
    title: 'Sociaal kantoor: einde vlaamse aanwervingsincentive langdurig werkzoekenden en nieuwe …',
    url: 'https://www.sociaalkantoor.be/blog/einde-vlaamse-aanwervingsincentive-langdurig-werkzoekenden-en-nieuwe-doelgroepvermindering-vanaf-1-oktober-2023',
  },
  S70: {
    title: 'Agentschap Integratie en Inburgering: wijziging vlaams inburgeringsdecreet wat verandert',
    url: 'https://www.agii.be/nieuws/wijziging-vlaams-inburgeringsdecreet-wat-verandert',
  },
  S70b: {
    title: 'Agentschap Integratie en Inburgering, vreemdelingenrecht.be: recht op inburgering vlaanderen',
    url: 'https://www.vreemdelingenrecht.be/inburgering/inburgering-vlaanderen/recht-op-inburgering-vlaanderen',
  },
  S70c: {
    title: 'Agentschap Integratie en Inburgering: wie mag of moet inburgeren',
    url: 'https://www.agii.be/thema/vreemdelingenrecht-internationaal-privaatrecht/inburgering/wie-mag-of-moet-inburgeren',
  },
  S71: {
    title: 'VVSG: inburgering',
    url: 'https://www.vvsg.be/samenleven-gezin-welzijn/diversiteit/inburgering',
  },
  S72: {
    title: 'VVSG: vierde pijler inburgering treedt in werking ook retributie mo cursus …',
    url: 'https://www.vvsg.be/nieuws/vierde-pijler-inburgering-treedt-in-werking-ook-retributie-mo-cursus-definitief-goedgekeurd',
  },
  S73: {
    title: 'VVSG: inburgeringstraject vanaf 1 september betalend webinar 15 juni',
    url: 'https://www.vvsg.be/nieuws/inburgeringstraject-vanaf-1-september-betalend-webinar-15-juni',
  },
  S74: {
    title:
      'Agentschap Integratie en Inburgering, vreemdelingenrecht.be: verplichte inschrijving vdab voor tijdelijk beschermden',
    url: 'https://www.vreemdelingenrecht.be/nieuws/verplichte-inschrijving-vdab-voor-tijdelijk-beschermden',
  },
  S75: {
    title: 'Axel Ronse: vlaamse regering keurt verplichte inschrijving van leefloners bij …',
    url: 'https://www.axelronse.be/nieuws/vlaamse-regering-keurt-verplichte-inschrijving-van-leefloners-bij-vdab-goed',
  },
  S76: {
    title: 'TV Mol: verplichte inschrijving bij vdab voor mensen met een leefloon (2023-11)',
    url: 'https://forum.tvmol.be/verplichte-inschrijving-bij-vdab-voor-mensen-met-een-leefloon',
  },
  S77: {
    title: 'De Standaard: dmf20230508 92319847',
    url: 'https://www.standaard.be/cnt/dmf20230508_92319847',
  },
  S78: {
    title: 'De Vonk Knokke-Heist: inburgering',
    url: 'http://devonk.knokke-heist.be/welzijn-en-gezondheid/burger/inburgering',
  },
  S79: {
    title: 'Vlaamse overheid: inburgering',
    url: 'https://www.vlaanderen.be/samenleven/herkomst/inburgering',
  },
  S81: {
    title: 'BX1: loi programme adoptee par la chambre la reforme des allocations de …',
    url: 'https://bx1.be/categories/news/loi-programme-adoptee-par-la-chambre-la-reforme-des-allocations-de-chomage-entrera-bien-en-vigueur-le-1er-janvier-2026/',
  },
  S82: {
    title: 'RVA: nieuwe werkloosheidsreglementering sinds 1 maart 2026',
    url: 'https://www.rva.be/nieuws/2026/03/02/nieuwe-werkloosheids--reglementering-sinds-1-maart-2026',
  },
  S83: {
    title: 'Servantes: nieuwsbrief hervorming werkloosheidsuitkering',
    url: 'https://www.servantes.be/nieuwsbrief-hervorming-werkloosheidsuitkering',
  },
  S84: {
    title: 'RTL info',
    url: 'https://www.rtl.be/actu/belgique/societe/43000-chomeurs-apprennent-par-courrier-la-fin-de-leurs-allocations-il-va-falloir/2025-10-13/article/766844',
  },
  S84b: {
    title: 'Kamer, commissieverslag (2026-01-21)',
    url: 'https://www.lachambre.be/doc/CCRI/html/56/ic295x.html',
  },
  S84c: {
    title: 'Brussels Signal: long-term unemployed rush to social welfare (februari 2026)',
    url: 'https://brusselssignal.eu/2026/02/long-term-belgian-unemployed-rush-to-social-welfare-after-entitlements-run-out',
  },
  S84d: {
    title: 'The Brussels Times: over 47,000 people to be notified (november 2025)',
    url: 'https://www.brusselstimes.com/belgium/1833512/over-47000-people-to-be-notified-of-the-end-of-their-unemployment-benefits/',
  },
  S84e: {
    title: 'The Brussels Times: some 36,000 people to receive letter (februari 2026)',
    url: 'https://www.brusselstimes.com/belgium/1971254/some-36000-people-to-receive-letter-next-week-stating-the-end-of-their-unemployment-benefits/',
  },
  S84f: {
    title: 'VVSG Lokaal: federale ingreep met lokale weerslag',
    url: 'https://www.vvsg.be/magazine-lokaal/federale-ingreep-met-lokale-weerslag',
  },
  S85: {
    title: 'FGTB Bruxelles: la reforme en 7 questions',
    url: 'https://www.fgtbbruxelles.be/exclusion-chomage/la-reforme-en-7-questions',
  },
  S85b: {
    title: 'RVA (ONEM), infobladen T33: hervorming van de werkloosheid',
    url: 'https://www.onem.be/citoyens/chomage-complet/reforme-de-la-reglementation-du-chomage/',
  },
  S85c: {
    title: 'FGTB Bruxelles: qui nest pas concerne par la reforme',
    url: 'https://www.fgtbbruxelles.be/exclusion-chomage/qui-nest-pas-concerne-par-la-reforme',
  },
  S85d: { title: "L'info CSC", url: 'https://linfo-csc.be/?p=8680' },
  S86: { title: 'Gemeente Zoersel', url: 'https://www.zoersel.be/node/14958' },
  S86b: {
    title: 'RVA (ONEM), infoblad T27: inschakelingsuitkeringen',
    url: 'https://www.onem.be/citoyens/chomage-complet/reforme-de-la-reglementation-du-chomage/reforme-des-allocations-d-insertion/t27-4-1',
  },
  S87: { title: 'Gemeente Zoersel', url: 'https://www.zoersel.be/node/14958' },
  S88: {
    title: 'Focus-WTV: regering legt opstapelen leeflonen aan banden (2025-11-13)',
    url: 'https://focus-wtv.be/nieuws/regering-legt-opstapelen-leeflonen-aan-banden',
  },
  S89: {
    title: 'Politeia: 6 voorwaarden die het ocmw kan koppelen aan maatschappelijke … (2020-06)',
    url: 'https://www.politeia.be/nl/artikels/234135-6+voorwaarden+die+het+ocmw+kan+koppelen+aan+maatschappelijke+dienstverlening',
  },
  S90: {
    title: 'De Pla: soepeler jobbegeleiding via overeenkomsten met ocmw s',
    url: 'https://www.deplalaw.be/documents/nieuwsarchief/kl1601263-soepeler-jobbegeleiding-via-overeenkomsten-met-ocmw-s.xml?lang=nl',
  },
  S91: {
    title: 'KSZ: bedrag van de belastingvrije inkomsten van de begunstigde gewone …',
    url: 'https://bcss.fgov.be/dwh/nl/variabledetail/pod-maatschappelijke-integratie/Variables/bedrag-van-de-belastingvrije-inkomsten-van-de-begunstigde-gewone-vrijstelling-van-spi',
  },
  S92: {
    title: 'News Belgium: leefloon vrijstelling voor personen die een knelpuntberoep starten (2023-11-10)',
    url: 'https://news.belgium.be/nl/leefloon-vrijstelling-voor-personen-die-een-knelpuntberoep-starten',
  },
  S93: {
    title: 'N-VA: aangepaste vrijstelling moet meer leefloners aan het werk krijgen (2018-02)',
    url: 'https://www.n-va.be/persbericht/aangepaste-vrijstelling-moet-meer-leefloners-aan-het-werk-krijgen',
  },
  S94: {
    title: 'Bruxelles-J: le cpas propose du travail a ses allocataires avec des contrats …',
    url: 'https://www.bruxelles-j.be/droits-sociaux/obtenir-de-laide-du-cpas/le-cpas-propose-du-travail-a-ses-allocataires-avec-des-contrats-particuliers-les-articles-60%E2%80%B3-etc/',
  },
  S95: {
    title: 'RVA, infoblad T31: uitkeringen na een tewerkstelling (2 oktober 2023)',
    url: 'https://www.rva.be/burgers/volledige-werkloosheid/hebt-u-recht-op-een-werkloosheidsuitkering/hebt-u-recht-op-uitkeringen-na-een-tewerkstelling',
  },
  S96: {
    title: 'De Pla: strengere voorwaarden bij uitsluiting van werkloosheidsuitkeringen  (2018)',
    url: 'http://www.advocatenkantoordepla.be/documents/news-items/kl2206934-strengere-voorwaarden-bij-uitsluiting-van-werkloosheidsuitkeringen-.xml?lang=nl',
  },
  S97: {
    title: 'UVCW: hervorming van de werkloosheid en artikel 60 (2 oktober 2025)',
    url: 'https://uvcw.be/insertion/actus/art-9743',
  },
  S98: {
    title: "L'info CSC: reforme de lassurance chomage les grandes lignes (2025)",
    url: 'https://linfo-csc.be/magazine/les-fruits-de-nos-actions/reforme-de-lassurance-chomage-les-grandes-lignes',
  },
  S99: {
    title: 'Economisch Huis: leefloongerechtigden in de private sector 213',
    url: 'http://odoo.economischhuis.be/blog/pagina-5/leefloongerechtigden-in-de-private-sector-213',
  },
  S200: {
    title: 'Knack, met cijfers van Statistiek Vlaanderen: de bevolking op 1 januari 2023',
    url: 'https://www.knack.be/nieuws/belgie/maatschappij/vlaanderen-vergrijst-massaal-al-21-van-de-bevolking-is-65-plusser/',
  },
} as const satisfies Readonly<Record<string, Source>>;

/** Names an article within a source. */
export function at(source: Source, article: string): Source {
  return { ...source, article };
}
