/** A link from a reading into the library; one comes back to the same place. */
import { Link } from "@tanstack/react-router"
import { useParts } from "./reading-context.ts"
import styles from "./reading.module.css"

export function LibraryLink({ page, children }: { readonly page: string; readonly children: string }) {
  const { leaveAside } = useParts()
  return (
    <Link to="/library/$id" params={{ id: page }} className={styles.libraryLink} onClick={leaveAside}>
      {children}
    </Link>
  )
}
