/** What open data there are, for whom, in which forms, under which licence and how fresh. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import {
  type DatasetCode,
  dataTypeCodes,
  dataTypes,
  datasetCodes,
  datasetPath,
  datasets,
} from './dataset.ts';
import { licence } from './dataset-licence.ts';

const example = '/instrumenten/leefloon.ttl';
const apiName = 'OpenAPI';

/** Shows the sets, what one may do with them, and how a program asks; `publisher` runs this installation. */
export function OpenDataPage({ publisher }: { publisher: string | undefined }) {
  return (
    <>
      <PageHead
        title={say`Open data`}
        lead={say`Wat iedereen mag weten over instrumenten, hulpmiddelen, contactpunten en cijfers, ook voor programma’s.`}
      />
      <Stack>
        {datasetCodes.map((name) => (
          <SetCard name={name} />
        ))}
        <Card title={say`Cijfers`} id="cijfers">
          <p>{say`Wat de samenwerking rond werk opbrengt, per gemeente, regio en provincie, met de telregel erbij.`}</p>
          <p class="source">{say`Een kwartaal verschijnt enkele maanden na zijn einde, een jaar na zijn vierde kwartaal.`}</p>
          <p>
            <a href="/cijfers">{say`Alle cijfers en hoe we tellen`}</a>
          </p>
        </Card>
        <Card title={say`Wat u ermee mag`}>
          <p>{tell`De licentie is ${<a href={licence.url}>{licence.name}</a>}: u gebruikt het waarvoor u wilt en vermeldt de bron.`}</p>
          <p>
            {publisher === undefined
              ? say`De uitgever is wie deze Werkwinkel beheert.`
              : say`De uitgever is ${publisher}.`}
          </p>
          <p>{say`Er staat niets in over mensen die begeleid worden, en geen naam van een medewerker.`}</p>
        </Card>
        <Card title={say`Voor programma’s`}>
          <p>{say`Alles volgt CPSV-AP 3.2, het Europese model voor openbare diensten. Vraag een adres zonder uitgang met de vorm die u wilt in Accept, of kies de vorm met de uitgang.`}</p>
          <Lines
            items={[
              <>
                {say`De catalogus van deze verzamelingen (DCAT):`} <Forms path="/open-data" />
              </>,
              <>
                {say`Eén instrument: zet de uitgang achter zijn adres, bijvoorbeeld`}{' '}
                <a href={example}>{example}</a>
              </>,
              <>
                {say`Wat er nieuw is (Atom):`} <a href="/nieuws.atom">{say`Nieuws`}</a>,{' '}
                <a href="/gewijzigd.atom">{say`Gewijzigde pagina’s`}</a>
              </>,
              <>
                {say`De regels als gegevens, overeenkomsten en overleg (JSON):`}{' '}
                <a href="/api/v1/openapi.json">{apiName}</a>
              </>,
            ]}
          />
        </Card>
      </Stack>
    </>
  );
}

function SetCard({ name }: { name: DatasetCode }) {
  const { title, about, fresh } = datasets[name];
  return (
    <Card title={title} id={name}>
      <p>{about}</p>
      <p class="source">{fresh}</p>
      <p>
        <Forms path={datasetPath(name)} />
      </p>
    </Card>
  );
}

function Forms({ path }: { path: string }) {
  return (
    <>
      {dataTypeCodes.map((type, place) => (
        <>
          {place > 0 && ', '}
          <a href={`${path}.${dataTypes[type].ending}`}>{dataTypes[type].name}</a>
        </>
      ))}
    </>
  );
}
