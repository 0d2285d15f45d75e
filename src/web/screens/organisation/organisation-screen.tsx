import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TieRow } from '../../../answers/schemas.ts';
import type { Reply } from '../../client.ts';
import { useAnswer } from '../../client.ts';
import { CoverageLine } from '../../parts/coverage.tsx';
import { Evidence, SourceList } from '../../parts/evidence.tsx';
import { PartyLink, partyName } from '../../parts/parties.tsx';
import { Answered } from '../../parts/states.tsx';
import { Themes } from '../../parts/themes.tsx';
import { TieList } from '../../parts/tie-list.tsx';
import { usePreferences } from '../../preferences.tsx';

/** One organisation: its names, what it is, its ties, targets and sources. */
export function OrganisationScreen() {
  const { id } = useParams({ from: '/organisations/$id' });
  return <Answered query={useAnswer('organisation', { id })}>{(answer) => <Organisation answer={answer} />}</Answered>;
}

/** Types that tell of one organisation alone. */
const figures = new Set(['target', 'metric']);

function Organisation({ answer }: { readonly answer: Reply<'organisation'> }) {
  const { language, text } = usePreferences();
  const ties = answer.ties.filter((row) => !figures.has(row.type));
  const targets = answer.ties.filter((row) => figures.has(row.type));
  return (
    <article className="page">
      <title>{`${partyName(answer.organisation, language)} · ${text.product}`}</title>
      <Head answer={answer} />
      <div className="page-columns">
        <div>
          <Ties
            title={text.organisation.ties}
            rows={ties}
            none={text.organisation.noTies}
            name={answer.organisation.name}
          />
          {targets.length > 0 ? <Ties title={text.organisation.targets} rows={targets} /> : null}
        </div>
        <aside className="page-side">
          <Facts answer={answer} />
          <Descriptors answer={answer} />
          <section>
            <h2>{text.organisation.sources}</h2>
            <SourceList sources={answer.sources} />
          </section>
        </aside>
      </div>
      <CoverageLine coverage={answer.coverage} asOf={answer.asOf} />
    </article>
  );
}

function Head({ answer }: { readonly answer: Reply<'organisation'> }) {
  const { language, text } = usePreferences();
  const { organisation, descriptors } = answer;
  const other = language === 'ko' ? organisation.name : organisation.nameKo;
  return (
    <header className="page-head">
      <p className="page-kind">
        <span>{answer.kind ? (text.organisation.kinds[answer.kind] ?? answer.kind) : text.organisation.label}</span>
        {answer.country ? <span>{countryName(answer.country, language)}</span> : null}
      </p>
      <h1>
        {partyName(organisation, language)}
        {other && other !== partyName(organisation, language) ? <span className="other-name">{other}</span> : null}
      </h1>
      {descriptors[0] ? <p className="descriptor">{descriptors[0].text}</p> : null}
      <Themes ids={answer.themes} />
    </header>
  );
}

function countryName(code: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}

interface TiesProps {
  readonly title: string;
  readonly rows: readonly TieRow[];
  readonly none?: string;
  /** Name by which the table can be asked for the same ties. */
  readonly name?: string;
}

function Ties({ title, rows, none, name }: TiesProps) {
  const { text } = usePreferences();
  return (
    <section>
      <h2>
        {title} <span className="figure count">{rows.length}</span>
        {name && rows.length > 0 ? (
          <Link to="/" search={{ organisation: name }} className="h-link">
            {text.organisation.allDeals}
          </Link>
        ) : null}
      </h2>
      {rows.length === 0 ? <p className="note">{none}</p> : <TieList rows={rows} />}
    </section>
  );
}

function Facts({ answer }: { readonly answer: Reply<'organisation'> }) {
  const { language, text } = usePreferences();
  const { organisation, parent, arms } = answer;
  const others = answer.names.filter((name) => name !== organisation.name && name !== organisation.nameKo);
  return (
    <dl className="facts">
      {others.length > 0 ? <Fact name={text.organisation.alsoCalled}>{others.join(text.listSeparator)}</Fact> : null}
      {parent ? (
        <Fact name={text.organisation.parent}>
          <PartyLink party={parent}>{partyName(parent, language)}</PartyLink>
        </Fact>
      ) : null}
      {arms.length > 0 ? (
        <Fact name={text.organisation.arms}>
          {arms.map((arm) => (
            <PartyLink key={arm.id} party={arm}>
              {partyName(arm, language)}
            </PartyLink>
          ))}
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Descriptors({ answer }: { readonly answer: Reply<'organisation'> }) {
  const { text } = usePreferences();
  if (answer.descriptors.length === 0) return null;
  return (
    <section>
      <h2>{text.organisation.whatItIs}</h2>
      {answer.descriptors.map(({ evidence }) => (
        <Evidence
          key={`${evidence.documentId} ${evidence.start}`}
          quote={evidence}
          source={answer.sources.find((source) => source.documentId === evidence.documentId)}
        />
      ))}
    </section>
  );
}
