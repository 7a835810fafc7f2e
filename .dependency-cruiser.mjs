/** The arrows of ARCHITECTURE.md as rules, each with its reason. `npm run arrows` and tests/architecture.test.ts run them. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const stages = [
  'text',
  'documents',
  'passages',
  'indexing',
  'retrieval',
  'verification',
  'answering',
  'citations',
  'study',
];

export default {
  forbidden: [
    rule('no-circles', 'A circle has no top to start reading from.', {}, { circular: true }),
    rule('no-unresolved', 'An import that leads nowhere fails at run time.', {}, { couldNotResolve: true }),
    rule(
      'core-stands-alone',
      'The core is pure: no I/O, no clock, no packages that bring either.',
      { path: '^src/core' },
      { pathNot: ['^src/core', 'node_modules/(@orama/stemmers|porter2|tinyld)/'] },
    ),
    ...stages.map((stage, position) =>
      rule(
        `stage-${stage}-looks-up-only`,
        'A stage imports only the stages before it, so the folders read as the pipeline.',
        { path: `^src/core/${stage}/` },
        { path: `^src/core/(${stages.slice(position + 1).join('|') || '$none'})/` },
      ),
    ),
    rule(
      'app-knows-ports',
      'Use cases know ports, not adapters, so any adapter serves.',
      { path: '^src/app' },
      {
        path: '^src/(adapters|discord|cli|config|composition)',
      },
    ),
    rule(
      'adapters-serve-core',
      'An adapter fulfils a port of the core or of a use case and knows nothing above it.',
      { path: '^src/adapters' },
      {
        path: '^src/(app|discord|cli|composition)',
        pathNot: '^src/app/[^/]+\\.port\\.ts$',
      },
    ),
    rule(
      'adapters-are-strangers',
      'One adapter never leans on another: each can be taken out alone.',
      { path: '^src/adapters/([^/]+)/' },
      { path: '^src/adapters/([^/]+)/', pathNot: '^src/adapters/$1/' },
    ),
    rule(
      'discord-serves-app',
      'The Discord side talks to use cases and never wires anything.',
      { path: '^src/discord' },
      {
        path: '^src/(adapters|cli|composition)',
      },
    ),
    rule(
      'only-entry-points-wire',
      'Wiring happens once, by hand, at the edge.',
      { path: '^src', pathNot: '^src/(cli/(main|commands/)|composition)' },
      {
        path: '^src/composition',
      },
    ),
    rule(
      'discord-js-in-its-room',
      'Only src/discord speaks discord.js.',
      { path: '^src', pathNot: '^src/discord' },
      {
        path: 'node_modules/(discord\\.js|@discordjs|discord-api-types)/',
      },
    ),
    rule(
      'hnswlib-in-its-room',
      'The native index is one adapter among others.',
      { path: '^src', pathNot: '^src/adapters/vector-index' },
      {
        path: 'node_modules/hnswlib-node/',
      },
    ),
    rule(
      'libsql-in-its-room',
      'SQL stays behind the store ports.',
      { path: '^src', pathNot: '^src/adapters/[a-z]+-store' },
      {
        path: 'node_modules/libsql/',
      },
    ),
    rule(
      'no-orphans',
      'A file that nobody imports is dead; a port may wait for its first adapter.',
      { orphan: true, path: '^src', pathNot: ['\\.d\\.ts$', '\\.port\\.ts$', '^src/core/errors\\.ts$'] },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
