/** Copies words, and says that it did, or that it could not. */
import { useState } from "react"
import { Button } from "./button.tsx"
import { Icon } from "./icon.tsx"

export interface CopyButtonProps {
  readonly text: string
  readonly label: string
  readonly done: string
  readonly failed: string
}

export function CopyButton({ text, label, done, failed }: CopyButtonProps) {
  const [said, setSaid] = useState("")
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(done),
      () => setSaid(failed),
    )
  }
  return (
    <>
      <Button look="line" fits onClick={copy}>
        <Icon name="copy" small />
        {label}
      </Button>
      <span role="status">{said}</span>
    </>
  )
}
