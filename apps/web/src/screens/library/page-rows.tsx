/** Pages of the library as rows that open them. */
import type { LibraryPage } from "@aftertalk/core/library"
import { RowPage, Rows } from "../../parts/rows.tsx"
import { useWords } from "../../words/use-words.ts"

export interface PageRowsProps {
  readonly pages: readonly Pick<LibraryPage, "id" | "kind" | "title">[]
  /** Whether each says what kind it is. */
  readonly kinds?: boolean
}

export function PageRows({ pages, kinds = false }: PageRowsProps) {
  const t = useWords()
  return (
    <Rows>
      {pages.map(({ id, kind, title }) => (
        <RowPage key={id} page={id} name={title} {...(kinds && { more: t("library.kind", { kind }) })} />
      ))}
    </Rows>
  )
}
