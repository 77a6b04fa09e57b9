/** One page of the library: what is known, how well, its sources, and when it was looked at last. */
import { type LibraryLine, type LibrarySection, type LibrarySource, findPage } from "@aftertalk/core/library"
import { Link, useParams } from "@tanstack/react-router"
import { Frame } from "../../app/frame.tsx"
import { LinkButton } from "../../parts/button.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { RowPage, Rows } from "../../parts/rows.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { showIsoDay } from "../../words/dates.ts"
import { useWords } from "../../words/use-words.ts"
import { goBack } from "./go-back.ts"
import { allPages } from "./library-view.ts"
import styles from "./library.module.css"

export function LibraryPage() {
  const t = useWords()
  const { id = "" } = useParams({ strict: false })
  const page = findPage(allPages(), id)
  if (page === null) {
    return (
      <Frame back={goBack} title={t("library.title")}>
        <PageHeading>{t("library.none")}</PageHeading>
        <LinkButton to="/library">{t("library.toAll")}</LinkButton>
      </Frame>
    )
  }
  const { kind, title, lead, grade, sections, sources, version, reviewed } = page
  return (
    <Frame back={goBack} title={t("library.kind", { kind })}>
      <div className={styles.head}>
        <PageHeading step={page.id}>{title}</PageHeading>
        <p>{lead}</p>
        {grade !== null && <p className={styles.grade}>{grade}</p>}
      </div>
      {sections.map((section) => (
        <Section key={section.heading} section={section} />
      ))}
      <Sheet label={t("library.sources")}>
        <ol className={styles.sources}>
          {sources.map((source) => (
            <Source key={source.id} source={source} isOwn={kind === "source"} />
          ))}
        </ol>
        <p className={styles.stamp}>{t("library.leaves")}</p>
      </Sheet>
      <p className={styles.stamp}>{t("library.reviewed", { version, day: showIsoDay("en", reviewed) })}</p>
      <Link to="/library" className={styles.all}>
        {t("library.toAll")}
      </Link>
    </Frame>
  )
}

function Section({ section: { heading, lines } }: { readonly section: LibrarySection }) {
  const leads = lines.every(({ to }) => to !== undefined)
  return (
    <Sheet label={heading}>
      {leads ? (
        <Rows>
          {lines.map((line, nth) => (
            // Two claims may be worded alike.
            <RowPage
              key={line.to ?? nth}
              page={line.to ?? ""}
              name={line.text}
              {...(line.note !== undefined && { more: line.note })}
            />
          ))}
        </Rows>
      ) : (
        <ul className={lines.length > 1 ? styles.lines : undefined}>
          {lines.map((line) => (
            <Line key={line.text} line={line} />
          ))}
        </ul>
      )}
    </Sheet>
  )
}

function Line({ line: { text, note, to, said } }: { readonly line: LibraryLine }) {
  return (
    <li className={styles.line}>
      {said === true ? (
        <p className={styles.said}>{text}</p>
      ) : (
        <p>{to === undefined ? text : <PageLink id={to} text={text} />}</p>
      )}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </li>
  )
}

function PageLink({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <Link to="/library/$id" params={{ id }}>
      {text}
    </Link>
  )
}

function Source({ source, isOwn }: { readonly source: LibrarySource; readonly isOwn: boolean }) {
  const { id, citation, doi, design, finding, seen } = source
  return (
    <li className={styles.source}>
      <p>{isOwn ? citation : <PageLink id={id} text={citation} />}</p>
      {doi !== null && (
        <p>
          <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer noopener" className={styles.doi}>
            doi.org/{doi}
          </a>
        </p>
      )}
      {!isOwn && (
        <p className={styles.note}>
          {design}. {finding}
        </p>
      )}
      <p className={styles.note}>{seen}</p>
    </li>
  )
}
