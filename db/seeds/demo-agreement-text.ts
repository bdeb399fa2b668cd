/**
 * The text of the agreements of the demo, by section. Invented, in the order and with the subjects of published agreements: analysis,
 * vision, goals, action plans, projects, structure, follow-up. Every figure in it is invented, and says so.
 */
import type { SectionCode } from '../../src/features/agreement/section.ts';

type Text = Partial<Record<SectionCode, string>>;

const lines = (...all: string[]) => all.join('\n');

export const frameSections: Text = {
  vision:
    'VDAB en de VVSG willen dat elk lokaal bestuur op dezelfde manier met VDAB kan samenwerken: van een eerste contact tot een volledige overeenkomst.',
  structure: lines(
    'Centraal: de Centrale Werkgroep Lokale Besturen.',
    'Per provincie: een provinciale werkgroep.',
    'Per overeenkomst: een stuurgroep.',
  ),
  engagements: lines(
    'VDAB: een contactpunt centraal en in elke provincie.',
    'VVSG: een secretariaat voor de centrale werkgroep, en uitwisseling tussen lokale besturen.',
  ),
};

export const clusterSections: Text = {
  analysis: lines(
    'In de vier gemeenten leven samen 1.240 mensen van een leefloon. Dat cijfer is verzonnen.',
    'De bus rijdt niet voor 7 uur, en er is te weinig kinderopvang voor wie vroeg begint.',
  ),
  vision:
    'Iedereen die kan werken, krijgt hulp op maat. De persoon vertelt het verhaal één keer; de twee organisaties werken aan één traject.',
  goals: lines(
    'Elk talent telt: wie een leefloon krijgt, heeft binnen drie maanden een plan.',
    'Perspectief voor werkgevers: elke werkgever in de cluster heeft één aanspreekpunt.',
    'Eigenaarschap over de loopbaan: niemand verliest begeleiding bij een overstap.',
  ),
  domains: 'Werk, onderwijs, inburgering, economie.',
  targetGroups: lines('Mensen met een leefloon.', 'Nieuwkomers.', 'Jongeren die niet werken en niet leren.'),
  actionPlans: lines(
    'Elk contract artikel 60 krijgt een driegesprek voor het einde.',
    'Een vaste zitdag van VDAB in elk van de vier gemeenten.',
  ),
  engagements: lines(
    'VDAB: twee bemiddelaars voor de cluster, elk een halve dag per week ter plaatse.',
    'Elk OCMW: één trajectbegeleider die de cluster kent.',
  ),
  structure:
    'Een stuurgroep komt twee keer per jaar samen. De trajectbegeleiders en bemiddelaars zien elkaar elke maand.',
  monitoring:
    'De stuurgroep bekijkt elk halfjaar hoeveel mensen doorstromen naar werk en hoeveel er na een jaar nog werken.',
  communication: 'De vier besturen en VDAB maken de resultaten samen bekend.',
  duration: 'De overeenkomst loopt tot en met 30 juni 2027. Een partij kan opzeggen met zes maanden.',
};

export const renewalSections: Text = {
  ...clusterSections,
  analysis: lines(
    'In de vier gemeenten leven samen 1.610 mensen van een leefloon. Dat cijfer is verzonnen.',
    'Sinds 2026 komen mensen bij het OCMW van wie de werkloosheidsuitkering stopte. Velen begonnen bij VDAB al een opleiding.',
    'Kinderopvang voor wie vroeg begint, blijft een drempel.',
  ),
  goals: lines(
    'Elk talent telt: wie een leefloon krijgt, heeft binnen dertig dagen een plan of een reden waarom niet.',
    'Perspectief voor werkgevers: elke werkgever in de cluster heeft één aanspreekpunt.',
    'Eigenaarschap over de loopbaan: 45 procent van wie uitstroomt, werkt na een jaar nog.',
  ),
  domains: 'Werk, onderwijs, inburgering, economie, wonen.',
  targetGroups: lines(
    'Mensen met een leefloon.',
    'Mensen van wie de werkloosheidsuitkering stopt.',
    'Nieuwkomers.',
    'Jongeren die niet werken en niet leren.',
  ),
  quality:
    'Wie begeleidt, leert van elkaar: vier leermomenten per jaar, met mensen die zelf een leefloon kregen.',
  duration: 'De overeenkomst loopt tot en met 30 juni 2032. Een partij kan opzeggen met zes maanden.',
};

export const partnershipSections: Text = {
  vision: 'Mensen voor wie werk nog ver weg lijkt, vinden bij één van de partners een eerste stap.',
  targetGroups: 'Mensen met een leefloon die met meer dan één moeilijkheid te maken hebben.',
  engagements: lines(
    'OCMW Vlierbeke: trekt het partnerschap en verwijst.',
    'Maatwerkbedrijf De Schakel: werkplekken en begeleiding op de werkvloer.',
    'Buurtwerk De Vlonder: ontmoeting en taal.',
    'VDAB: bemiddeling en opleiding.',
  ),
  budget: 'De partners rekenen één keer per jaar af.',
};
