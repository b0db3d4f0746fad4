// Who may import whom. Each rule carries its reason: it is what the reader of a refusal sees.
const pure = '^src/(codes|workflows|disclosure|clocks|numbers|prose|writing|i18n)/|^src/(paths|idOf|valueAt)\\.ts$'
const modules = '^src/(fields|outbox|links|people|consents|audit|search|indicators|hsds)/|^src/payloadAs\\.ts$'
const hooks = '^hooks/'
const collections = '^collections/'
const access = '^access/'
const queries = '^src/queries/'
const app = '^src/(app|admin)/'
const server = '^src/server/'
const ui = '^src/ui/'
const ours = '^(access|collections|hooks|src)/'

const payloadItself = '(^|/)node_modules/(@payloadcms/|payload/)'

/** From one layer, nothing of these; what is not forbidden is allowed. */
const forbid = (name, from, to, comment, more = {}) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, ...more.from },
  to: { path: to, ...more.to },
})

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or hide a third.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    forbid(
      'pure-stays-pure',
      pure,
      ours,
      'Rules and words are read, tested and trusted without a database: they import each other alone.',
      { to: { pathNot: pure } },
    ),
    forbid(
      'pure-without-payload',
      pure,
      payloadItself,
      'Payload’s types would tie the rules to its versions.',
    ),
    forbid(
      'access-is-sentences',
      access,
      [
        hooks,
        collections,
        app,
        server,
        queries,
        ui,
        '^src/(fields|outbox|links|audit|tick|seed)/',
      ].join('|'),
      'Who may do what is decided from facts; it changes nothing and draws nothing.',
    ),
    forbid(
      'access-without-react',
      access,
      '(^|/)node_modules/(react|react-dom|next)/',
      'Access runs for REST, GraphQL, jobs and pages alike.',
    ),
    forbid(
      'modules-below-hooks',
      modules,
      [hooks, collections, app, server, queries, ui].join('|'),
      'A capability has one front door and knows nobody who uses it.',
    ),
    forbid(
      'hooks-below-collections',
      hooks,
      [collections, app, server, queries, ui].join('|'),
      'What happens on save must not depend on who draws or serves it.',
    ),
    forbid(
      'collections-below-pages',
      collections,
      [app, server, queries, ui].join('|'),
      'The configuration is loaded by scripts too; parts of the panel are named by path, as strings.',
    ),
    forbid(
      'queries-ask-as-somebody',
      queries,
      [hooks, access, collections, app, server, ui].join('|'),
      'A query asks through payloadAs; the rules of access answer it there, once.',
    ),
    forbid(
      'seed-uses-the-door',
      '^src/seed/',
      [hooks, access, collections, app, server, ui].join('|'),
      'The story is told through the same door as everybody’s, or it proves nothing.',
    ),
    forbid(
      'ui-receives',
      ui,
      [
        queries,
        access,
        hooks,
        collections,
        app,
        server,
        '^src/(outbox|links|tick|seed|payloadAs|database|env)',
      ].join('|'),
      'A component draws what it is given: it can be read, tested and moved alone.',
    ),
    forbid(
      'ui-without-payload',
      ui,
      payloadItself,
      'Types of what is drawn come from queries, values never.',
      {
        to: { dependencyTypesNot: ['type-only'] },
      },
    ),
    forbid(
      'pages-do-not-reach-below',
      app,
      [collections, hooks, server].join('|'),
      'Pages ask queries and take steps through payloadAs; they never call what the door calls.',
    ),
    forbid(
      'server-knows-no-domain',
      server,
      ours,
      'Middleware is a list; what it serves is handed to it.',
      { to: { pathNot: `${server}|^src/(env|clocks/now|errors)\\.ts$` } },
    ),
    forbid(
      'nobody-starts-start',
      '.',
      '^src/start\\.ts$',
      'It wires everything: who imports it starts the application.',
      { from: { pathNot: '^(scripts|tests)/' } },
    ),
    forbid(
      'nothing-imports-tests',
      '^(src|access|collections|hooks|scripts)/',
      '^tests/',
      'What is shipped must stand without the tests.',
    ),
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'An import that leads nowhere fails at run time, on someone’s machine.',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$|^@payload-config$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '^(\\.next|dist|data|src/payload-types\\.ts|src/migrations)|^src/app/\\(payload\\)',
    },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
}
