/** The library: all that is known behind a reading, page by page, with a search that works without a network. */
import { useState } from "react"
import { Frame } from "../../app/frame.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { RowFold, Rows } from "../../parts/rows.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { TextField } from "../../parts/text-field.tsx"
import { useWords } from "../../words/use-words.ts"
import { goBack } from "./go-back.ts"
import { PageRows } from "./page-rows.tsx"
import { type LibraryShelf, allPages, viewLibrary } from "./library-view.ts"
import styles from "./library.module.css"

export function Library() {
  const t = useWords()
  const [query, setQuery] = useState("")
  const view = viewLibrary(allPages(), query)
  return (
    <Frame back={goBack} title={t("library.title")}>
      <div className={styles.head}>
        <PageHeading>{t("library.heading")}</PageHeading>
        <p>{t("library.lead")}</p>
      </div>
      <Sheet>
        <TextField kind="line" label={t("library.search")} value={query} onChange={setQuery} />
        <output className={styles.count}>{view.kind === "found" && t("library.found", { count: view.count })}</output>
      </Sheet>
      {view.kind === "shelves" && view.shelves.map((shelf) => <Shelf key={shelf.kind} shelf={shelf} />)}
      {view.kind === "found" && view.pages.length > 0 && (
        <Sheet name={t("library.results")}>
          <PageRows pages={view.pages} kinds />
        </Sheet>
      )}
    </Frame>
  )
}

function Shelf({ shelf }: { readonly shelf: LibraryShelf }) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  const { kind, pages, folded } = shelf
  return (
    <Sheet label={t("library.kind", { kind })}>
      {folded ? (
        <Rows>
          <RowFold
            name={t("library.all", { count: pages.length })}
            sign={open ? "chevron-down" : "chevron-right"}
            open={open}
            onToggle={() => setOpen(!open)}
          >
            {open && <PageRows pages={pages} />}
          </RowFold>
        </Rows>
      ) : (
        <PageRows pages={pages} />
      )}
    </Sheet>
  )
}
