import type { Reply } from '../../client.ts';
import { usePreferences } from '../../preferences.tsx';
import type { Span } from '../../../values/evidence.ts';
import { overlaps } from '../../../values/evidence.ts';
import type { FieldName } from '../../text/terms.ts';
import type { Passage, Run } from './runs.ts';
import { paragraphsOf, runsOf } from './runs.ts';

/** Words that carry a claim, as the answer gives them. */
export type Mark = Reply<'document'>['marks'][number];

interface DocumentTextProps {
  readonly answer: Reply<'document'>;
  /** Words that the address names. */
  readonly place: Span | undefined;
  /** Tie whose words and margin entry are lit. */
  readonly active: string | undefined;
  readonly setActive: (tieId: string | undefined) => void;
}

/** The text with its evidence marked; of a restricted document only the sentences that carry evidence. */
export function DocumentText({ answer, ...lit }: DocumentTextProps) {
  const { text } = usePreferences();
  const paragraphs = paragraphsOf(answer.passages);
  return (
    <section className="document-text" lang={answer.source.language}>
      {answer.restricted ? <p className="restricted">{text.document.restricted}</p> : null}
      {paragraphs.map((passages, i) => (
        <div key={passages[0]!.start}>
          {isGap(paragraphs[i - 1]?.at(-1), passages[0]!) ? <Gap /> : null}
          <p>
            {passages.map((passage, j) => (
              <PassageText
                key={passage.start}
                passage={passage}
                before={passages[j - 1]}
                marks={answer.marks}
                {...lit}
              />
            ))}
          </p>
        </div>
      ))}
      {answer.restricted ? <Gap /> : null}
    </section>
  );
}

/** Whether more than the space between sentences or paragraphs lies between two passages: only then was something left out. */
function isGap(before: Passage | undefined, passage: Passage): boolean {
  const end = before ? before.start + before.text.length : 0;
  return passage.start - end > (before ? 4 : 0);
}

function Gap() {
  const { text } = usePreferences();
  return (
    <p className="gap" title={text.document.gap}>
      <span aria-hidden="true">⋯</span>
      <span className="unseen">{text.document.gap}</span>
    </p>
  );
}

type Lit = Omit<DocumentTextProps, 'answer'>;

interface PassageTextProps extends Lit {
  readonly passage: Passage;
  readonly before: Passage | undefined;
  readonly marks: readonly Mark[];
}

function PassageText({ passage, before, marks, place, ...lit }: PassageTextProps) {
  const aim = place ? [{ ...place, field: '', tieId: '', claimId: '', type: '' }] : [];
  const runs = runsOf<Mark>(passage, [...marks, ...aim]);
  const first = runs.find((run) => place && overlaps(run, place));
  return (
    <>
      {before ? (isGap(before, passage) ? ' ⋯ ' : ' ') : null}
      {runs.map((run) => (
        <RunText key={run.start} run={run} place={place} isFirstAimed={run === first} {...lit} />
      ))}
    </>
  );
}

interface RunTextProps extends Lit {
  readonly run: Run<Mark>;
  readonly isFirstAimed: boolean;
}

function RunText({ run, place, isFirstAimed, active, setActive }: RunTextProps) {
  const { text } = usePreferences();
  const marks = run.marks.filter((mark) => mark.tieId !== '');
  const isAimed = place !== undefined && overlaps(run, place);
  if (marks.length === 0 && !isAimed) return run.text;
  const tieId = marks.find((mark) => mark.tieId === active)?.tieId ?? marks[0]?.tieId;
  const title = [...new Set(marks.map((mark) => text.fields[mark.field as FieldName] ?? mark.field))].join(
    text.listSeparator,
  );
  return (
    <mark
      className={isAimed ? 'aimed' : undefined}
      data-aimed={isFirstAimed || undefined}
      data-lit={(tieId !== undefined && tieId === active) || undefined}
      tabIndex={tieId === undefined ? -1 : undefined}
      onMouseEnter={() => setActive(tieId)}
      onMouseLeave={() => setActive(undefined)}
    >
      {tieId === undefined ? (
        run.text
      ) : (
        <a
          href={`#tie-${tieId}`}
          title={title}
          onFocus={() => setActive(tieId)}
          onClick={(event) => {
            event.preventDefault();
            showInMargin(tieId);
          }}
        >
          {run.text}
        </a>
      )}
    </mark>
  );
}

function showInMargin(tieId: string): void {
  const entry = document.getElementById(`tie-${tieId}`);
  entry?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  entry?.querySelector('a')?.focus({ preventScroll: true });
}
