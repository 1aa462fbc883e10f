import { useWords } from '#client/dictionaries.ts'
import type { Judgement, MeasureView, NearestView, Picture } from '#shared/goals/judgement.ts'
import { GrowthPicture } from './GrowthPicture.tsx'
import { MilestonesPicture } from './MilestonesPicture.tsx'
import { ParityPicture } from './ParityPicture.tsx'
import { TurnaroundPicture } from './TurnaroundPicture.tsx'

type Props = {
  judgement: { picture: Picture; reason: Judgement['reason'] }
  decimals: number
  of: Pick<MeasureView | NearestView, 'title'>
}

/** Each rule has its own picture; its name for those who do not see it is what it shows. */
export function GoalPicture({ judgement: { picture, reason }, decimals, of }: Props) {
  const { t } = useWords()
  const name = t(`goal.picture.${picture.rule}`, { title: of.title })
  switch (picture.rule) {
    case 'parity':
      return <ParityPicture picture={picture} decimals={decimals} name={name} />
    case 'turnaround':
      return <TurnaroundPicture picture={picture} decimals={decimals} name={name} />
    case 'milestones':
      return <MilestonesPicture picture={picture} />
    default:
      return (
        <GrowthPicture
          picture={picture}
          decimals={decimals}
          name={name}
          isOver={reason === 'never_published'}
        />
      )
  }
}
