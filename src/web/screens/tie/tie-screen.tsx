import { useParams } from '@tanstack/react-router';
import type { Reply } from '../../client.ts';
import { useAnswer } from '../../client.ts';
import { Amount } from '../../parts/amount.tsx';
import { ConflictMark } from '../../parts/conflict.tsx';
import { CoverageLine } from '../../parts/coverage.tsx';
import { TieDate } from '../../parts/tie-date.tsx';
import { SourceList } from '../../parts/evidence.tsx';
import { ConversionLine } from '../../parts/money.tsx';
import { Parties, tieWords } from '../../parts/parties.tsx';
import { Answered } from '../../parts/states.tsx';
import { Status } from '../../parts/status.tsx';
import { Themes } from '../../parts/themes.tsx';
import { TieCard } from '../../parts/tie-list.tsx';
import { usePreferences } from '../../preferences.tsx';
import { typeName } from '../../vocabulary.ts';
import { StatedFields } from './stated-fields.tsx';

/** One tie: each field with all that was stated, and the words. */
export function TieScreen() {
  const { id } = useParams({ from: '/ties/$id' });
  return <Answered query={useAnswer('tie', { id })}>{(answer) => <Tie answer={answer} />}</Answered>;
}

function Tie({ answer }: { readonly answer: Reply<'tie'> }) {
  const { language, text } = usePreferences();
  const { row, fields, sources } = answer;
  return (
    <article className="page">
      <title>{`${tieWords(row, language, text)} · ${text.product}`}</title>
      <TieHead row={row} />
      <div className="page-columns">
        <section aria-labelledby="stated">
          <h2 id="stated">{text.tie.stated}</h2>
          <StatedFields fields={fields} sources={sources} parties={row.parties} />
        </section>
        <aside className="page-side">
          <section>
            <h2>{text.tie.sources}</h2>
            <SourceList sources={sources} />
          </section>
          <Related related={answer.related} />
          <Readings claims={answer.claims} />
        </aside>
      </div>
      <CoverageLine coverage={answer.coverage} asOf={answer.asOf} />
    </article>
  );
}

function TieHead({ row }: { readonly row: Reply<'tie'>['row'] }) {
  const { language } = usePreferences();
  return (
    <header className="page-head">
      <p className="page-kind">
        <span>{typeName(row.type, language)}</span>
        <TieDate row={row} />
        {row.status ? <Status status={row.status} /> : null}
        <ConflictMark conflicts={row.conflicts} />
      </p>
      <h1>
        <Parties row={row} linked />
      </h1>
      <p className="headline-figure">
        <Amount row={row} />
        <Scope row={row} />
      </p>
      {row.amount ? (
        <p className="conversions">
          {row.amount.conversions
            .filter((c) => c.currency !== row.amount?.currency)
            .map((c) => (
              <ConversionLine key={c.currency} conversion={c} from={row.amount!.currency} />
            ))}
        </p>
      ) : null}
      <Themes ids={row.themes} />
    </header>
  );
}

function Scope({ row }: { readonly row: Reply<'tie'>['row'] }) {
  const { text } = usePreferences();
  const told = [row.round, row.amountScope].filter((name) => name !== undefined);
  const words = told.map((name) => (text.choices as Readonly<Record<string, string>>)[name] ?? name);
  return words.length > 0 ? <span className="note">{words.join(text.listSeparator)}</span> : null;
}

function Related({ related }: { readonly related: Reply<'tie'>['related'] }) {
  const { text } = usePreferences();
  if (related.length === 0) return null;
  return (
    <section>
      <h2>{text.tie.related}</h2>
      <ul className="tie-list">
        {related.map(({ relation, row }) => (
          <li key={`${relation} ${row.id}`}>
            <p className="relation">{text.relations[relation] ?? relation}</p>
            <TieCard row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Readings({ claims }: { readonly claims: Reply<'tie'>['claims'] }) {
  const { language, text } = usePreferences();
  return (
    <section>
      <h2>{text.tie.readings}</h2>
      <ul className="readings">
        {claims.map((claim) => (
          <li key={claim.id}>
            <code>{claim.rule}</code>{' '}
            <span className="note">
              {text.tie.confidence} {claim.confidence.toLocaleString(language, { style: 'percent' })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
