import type { Decisions } from './useDecisions.ts'

type Props = { label: string; revisions: readonly number[]; decisions: Decisions }

/** Chooses all of some figures that may be decided on, or none of them. */
export function ChooseAll({ label, revisions, decisions: { chosen, choose } }: Props) {
  const isAll = revisions.length > 0 && revisions.every((one) => chosen.includes(one))
  return (
    <label className="choose-all">
      <input
        type="checkbox"
        checked={isAll}
        disabled={revisions.length === 0}
        onChange={() => choose(revisions, !isAll)}
      />{' '}
      {label}
    </label>
  )
}
