import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { loadDictionary } from '../loadDictionary.ts'
import { filled } from '../search.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { root } from './root.tsx'

/**
 * Pages of those who work here. Code and words are loaded when one is entered, so that they weigh on nobody who only
 * reads; the server sends an empty one of every address in `server/pages/workplace.routes.ts`.
 */
const workplace = createRoute({
  getParentRoute: () => root,
  id: 'workplace',
  beforeLoad: ({ search }) => loadDictionary(search.lang ?? 'da', 'workplace'),
  component: lazyRouteComponent(() => import('#client/people/Workplace.tsx'), 'Workplace'),
  errorComponent: ErrorPage,
})

const one = { getParentRoute: () => workplace, errorComponent: ErrorPage }

/** `til`: where to go afterwards. */
type Returning = { til?: string | undefined }
const returning = ({ til }: { [name: string]: unknown }): Returning => ({ til: filled(til) })

const signIn = createRoute({
  ...one,
  path: '/log-ind',
  validateSearch: returning,
  component: lazyRouteComponent(() => import('#client/people/SignInPage.tsx'), 'SignInPage'),
})

const invitation = createRoute({
  ...one,
  path: '/invitation',
  component: lazyRouteComponent(() => import('#client/people/InvitationPage.tsx'), 'InvitationPage'),
})

const firstAdministrator = createRoute({
  ...one,
  path: '/foerste-administrator',
  component: lazyRouteComponent(
    () => import('#client/people/FirstAdministratorPage.tsx'),
    'FirstAdministratorPage',
  ),
})

const account = createRoute({
  ...one,
  path: '/konto',
  component: lazyRouteComponent(() => import('#client/people/AccountPage.tsx'), 'AccountPage'),
})

const secondFactor = createRoute({
  ...one,
  path: '/konto/totrin',
  validateSearch: returning,
  component: lazyRouteComponent(() => import('#client/people/SecondFactorPage.tsx'), 'SecondFactorPage'),
})

const people = createRoute({
  ...one,
  path: '/brugere',
  component: lazyRouteComponent(() => import('#client/people/PeoplePage.tsx'), 'PeoplePage'),
})

const reporting = createRoute({
  ...one,
  path: '/indberetning',
  /** `enhed`: the unit, for whoever reports for several. */
  validateSearch: ({ enhed }): { enhed?: string | undefined } => ({ enhed: filled(enhed) }),
  component: lazyRouteComponent(() => import('#client/reporting/ReportingPage.tsx'), 'ReportingPage'),
})

const receipt = createRoute({
  ...one,
  path: '/kvittering/$number',
  component: lazyRouteComponent(() => import('#client/reporting/ReceiptPage.tsx'), 'ReceiptPage'),
})

const queue = createRoute({
  ...one,
  path: '/godkendelse',
  component: lazyRouteComponent(() => import('#client/reviews/QueuePage.tsx'), 'QueuePage'),
})

const owed = createRoute({
  ...one,
  path: '/manglende',
  component: lazyRouteComponent(() => import('#client/reviews/OwedPage.tsx'), 'OwedPage'),
})

const proposals = createRoute({
  ...one,
  path: '/aendringer',
  component: lazyRouteComponent(() => import('#client/proposals/ProposalsPage.tsx'), 'ProposalsPage'),
})

const trail = createRoute({
  ...one,
  path: '/revisionsspor',
  component: lazyRouteComponent(() => import('#client/audit/TrailPage.tsx'), 'TrailPage'),
})

const chain = createRoute({
  ...one,
  path: '/kaeden',
  component: lazyRouteComponent(() => import('#client/audit/ChainPage.tsx'), 'ChainPage'),
})

export const workplacePages = workplace.addChildren([
  signIn,
  invitation,
  firstAdministrator,
  account,
  secondFactor,
  people,
  reporting,
  receipt,
  queue,
  owed,
  proposals,
  trail,
  chain,
])
