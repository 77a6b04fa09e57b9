/** Copies words, and says that it did, or that it could not. */
import { useState } from "react"
import { Button } from "./button.tsx"
import { Icon } from "./icon.tsx"

export interface CopyButtonProps {
  readonly text: string
  readonly label: string
  /** Said when it was copied. */
  readonly copied: string
  /** Said when the browser refused. */
  readonly refused: string
}

export function CopyButton({ text, label, copied, refused }: CopyButtonProps) {
  const [said, setSaid] = useState("")
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(copied)
    } catch {
      setSaid(refused)
    }
  }
  return (
    <>
      <Button look="line" fits onClick={() => void copy()}>
        <Icon name="copy" small />
        {label}
      </Button>
      <output>{said}</output>
    </>
  )
}
