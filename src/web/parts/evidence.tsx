import { Link } from '@tanstack/react-router';
import type { Quote, Source } from '../../answers/schemas.ts';
import { usePreferences } from '../preferences.tsx';
import { EdtfDate } from './edtf-date.tsx';

/** A sentence of a source with the words marked that state a value, and the way to them in the document. */
export function Evidence({ quote, source }: { readonly quote: Quote; readonly source: Source | undefined }) {
  const { text } = usePreferences();
  const from = quote.start - quote.sentenceStart;
  const to = quote.end - quote.sentenceStart;
  const inside = quote.sentence.slice(from, to) === quote.quote;
  return (
    <blockquote className="evidence">
      <p lang={source?.language}>
        {inside ? quote.sentence.slice(0, from) : null}
        <mark>{quote.quote}</mark>
        {inside ? quote.sentence.slice(to) : null}
      </p>
      <footer>
        {source ? <SourceLine source={source} /> : null}
        <Link
          to="/documents/$id"
          params={{ id: quote.documentId }}
          hash={`at=${quote.start}-${quote.end}`}
          className="to-words"
          aria-label={text.tie.inDocumentOf(source?.title ?? quote.documentId)}
          data-row
        >
          {text.tie.inDocument}
        </Link>
      </footer>
    </blockquote>
  );
}

/** Publisher and day of a document. */
export function SourceLine({ source }: { readonly source: Source }) {
  return (
    <span className="source-line">
      <cite>{source.publisher ?? source.title}</cite>
      {source.published ? <EdtfDate date={source.published} /> : null}
    </span>
  );
}

/** Documents as a list, each with the way into it. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={source.documentId}>
          <Link to="/documents/$id" params={{ id: source.documentId }} lang={source.language} data-row>
            {source.title}
          </Link>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}
