/** Every other fact that words can say, to choose from. */
import { FACT_IDS, type FactId } from "@aftertalk/core/model"
import { asSentence } from "../../app/other-person.ts"
import { useOtherName } from "../../app/use-other.ts"
import { TEXTS } from "../../words/texts.ts"
import { RowButton, Rows } from "../../parts/rows.tsx"

export interface OtherFactsProps {
  readonly not: FactId
  readonly onChoose: (fact: FactId) => void
}

export function OtherFacts({ not, onChoose }: OtherFactsProps) {
  const name = useOtherName()
  return (
    <Rows>
      {FACT_IDS.map((id) =>
        id === not ? null : (
          <RowButton key={id} name={asSentence(TEXTS.facts[id].clause, name)} onTap={() => onChoose(id)} />
        ),
      )}
    </Rows>
  )
}
