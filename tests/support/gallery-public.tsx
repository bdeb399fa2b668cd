/** The samples without an account: signing in, the front page, a page in Arabic. */
import { Acts, ButtonLink } from '../../src/ui/button.tsx';
import { Card } from '../../src/ui/card.tsx';
import { FindForm } from '../../src/ui/form.tsx';
import { Tiles } from '../../src/ui/grid.tsx';
import { Hero } from '../../src/ui/hero.tsx';
import { Page } from '../../src/ui/layout.tsx';
import { PageHead } from '../../src/ui/page-head.tsx';
import { DataTable } from '../../src/ui/table.tsx';
import { Written } from '../../src/ui/text.tsx';

/** Renders the choice of demo accounts. */
export function login() {
  const accounts = [
    ['Trajectbegeleider', 'Lies Peeters', 'OCMW Vlierbeke'],
    ['Bemiddelaar', 'Karim Haddad', 'VDAB Oost-Vlaanderen'],
    ['Coördinator', 'An Wouters', 'Stad Vlierbeke'],
    ['Functionaris voor gegevensbescherming', 'Joris De Smet', 'OCMW Vlierbeke'],
  ] as const;
  return (
    <Page title="Aanmelden" demo>
      <PageHead title="Aanmelden" lead="Kies wie u wilt zijn. In deze demo is geen wachtwoord nodig." />
      <Tiles>
        {accounts.map(([role, name, organisation]) => (
          <Card title={role}>
            <p>
              {name}, {organisation}
            </p>
            <Acts>
              <ButtonLink href="/aanmelden/lies">Meld aan als {name.split(' ')[0]}</ButtonLink>
            </Acts>
          </Card>
        ))}
      </Tiles>
    </Page>
  );
}

/** Renders the public front page. */
export function frontDoor() {
  const hero = (
    <Hero
      title="Samen naar werk dat blijft"
      lead="Voor iedereen bij OCMW, gemeente, VDAB en partners die mensen met een leefloon of een uitkering begeleidt naar duurzaam werk."
    >
      <FindForm
        action="/zoek"
        label="Zoek in instrumenten en uitleg"
        example="Bijvoorbeeld art. 60"
        primary
      />
    </Hero>
  );
  const entrances = [
    [
      'Ik werk bij een lokaal bestuur',
      'Uw mensen, uw verwijzingen, uw overeenkomst.',
      'Aan de slag bij een bestuur',
    ],
    [
      'Ik werk bij VDAB of een partner',
      'Wie komt eraan, wie wacht op antwoord, wie neemt over.',
      'Aan de slag bij VDAB',
    ],
    ['Ik zoek zelf hulp', 'Uw plan, uw afspraken en wie uw gegevens zag.', 'Naar mijn pagina'],
  ] as const;
  return (
    <Page title="Welkom" hero={hero} demo>
      <Tiles>
        {entrances.map(([title, text, link]) => (
          <Card title={title} entrance>
            <p>{text}</p>
            <p>
              <a href="/aanmelden">{link}</a>
            </p>
          </Card>
        ))}
      </Tiles>
      <Card title="Instrumenten">
        <DataTable
          caption="Instrumenten in één zin"
          captionHidden
          rows={[
            {
              name: 'Tijdelijke werkervaring',
              text: 'Voor wie na hoogstens 2 jaar begeleiding gewoon kan werken',
            },
            { name: 'Artikel 60 § 7', text: 'Het OCMW is werkgever tot de sociale rechten open zijn' },
          ]}
          columns={[
            { head: 'Instrument', rowHead: true, cell: (row) => <a href="/instrumenten">{row.name}</a> },
            { head: 'In één zin', cell: (row) => row.text },
          ]}
        />
      </Card>
    </Page>
  );
}

/** Renders a page in a language written from right to left. */
export function arabic() {
  return (
    <Page
      title="صفحتي"
      lang="ar"
      demo
      csrf="demo"
      actor={{ organisation: 'OCMW Vlierbeke', role: 'Amina B.', canSwitch: false }}
    >
      <PageHead above={[{ href: '/', label: 'الصفحة الرئيسية' }]} title="خطتي" lead="هذه خطتك مع مستشارك." />
      <Card title="الخطوة التالية">
        <Written text="محادثة ثلاثية مع VDAB قبل 12 ديسمبر." />
        <Acts>
          <ButtonLink href="/" icon="arrow">
            الموعد
          </ButtonLink>
        </Acts>
      </Card>
    </Page>
  );
}
