import { useLocation, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Reply } from '../../client.ts';
import { useAnswer } from '../../client.ts';
import { CoverageLine } from '../../parts/coverage.tsx';
import { EdtfDate } from '../../parts/edtf-date.tsx';
import { Answered } from '../../parts/states.tsx';
import { usePreferences } from '../../preferences.tsx';
import { DocumentText } from './document-text.tsx';
import { Margin } from './margin.tsx';
import { placeInAddress } from './runs.ts';

/** One document: its words, and in the margin what was read from them, linked both ways. */
export function DocumentScreen() {
  const { id } = useParams({ from: '/documents/$id' });
  return <Answered query={useAnswer('document', { id })}>{(answer) => <Document answer={answer} />}</Answered>;
}

function Document({ answer }: { readonly answer: Reply<'document'> }) {
  const { text } = usePreferences();
  const place = placeInAddress(useLocation({ select: (location) => location.hash }));
  const [active, setActive] = useState<string>();
  useScrollTo(place?.start, place?.end);
  return (
    <article className="page">
      <title>{`${answer.source.title} · ${text.product}`}</title>
      <DocumentHead answer={answer} />
      <div className="page-columns">
        <DocumentText answer={answer} place={place} active={active} setActive={setActive} />
        <Margin answer={answer} active={active} setActive={setActive} />
      </div>
      <CoverageLine coverage={answer.coverage} asOf={answer.asOf} />
    </article>
  );
}

/** Brings the words that the address names into the middle of the window, once the router has set its own scroll. */
function useScrollTo(start: number | undefined, end: number | undefined): void {
  useEffect(() => {
    if (start === undefined) return undefined;
    const timer = setTimeout(() => {
      const words = document.querySelector<HTMLElement>('[data-aimed]');
      words?.scrollIntoView({ block: 'center' });
      (words?.querySelector('a') ?? words)?.focus({ preventScroll: true });
    }, 50);
    return () => clearTimeout(timer);
  }, [start, end]);
}

function DocumentHead({ answer }: { readonly answer: Reply<'document'> }) {
  const { text } = usePreferences();
  const { source, author, rights } = answer;
  return (
    <header className="page-head">
      <p className="page-kind">
        <span>{source.publisher ?? text.document.label}</span>
        {source.published ? <EdtfDate date={source.published} /> : null}
        <span>{text.document.languages[source.language]}</span>
        {author && author !== source.publisher ? <span>{text.document.by(author)}</span> : null}
        {source.url ? (
          <a href={source.url} rel="noreferrer noopener" target="_blank">
            {text.document.open}
          </a>
        ) : null}
      </p>
      <h1 lang={source.language}>{source.title}</h1>
      <Rights notices={rights} language={source.language} />
    </header>
  );
}

interface RightsProps {
  readonly notices: Reply<'document'>['rights'];
  readonly language: string;
}

/** What the publisher reserves, in its own words; one sentence may reserve several things. */
function Rights({ notices, language }: RightsProps) {
  const { text } = usePreferences();
  if (notices.length === 0) return null;
  const sentences = [...new Set(notices.map((notice) => notice.words))];
  const kindsOf = (words: string): string[] =>
    notices.filter((n) => n.words === words).map((n) => text.document.rightsKinds[n.kind] ?? n.kind);
  return (
    <dl className="rights" aria-label={text.document.rights}>
      {sentences.map((words) => (
        <div key={words}>
          <dt>{kindsOf(words).join(text.listSeparator)}</dt>
          <dd lang={language}>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
