import tseslint from 'typescript-eslint'

const overrideAccess = {
  // said, not read: a hook may look at what its caller said
  selector: "ObjectExpression > Property[key.name='overrideAccess']",
  message:
    'Say who is asking: payloadAs(user), asSystem(req) or systemOf(payload) of src/payloadAs.ts.',
}
const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message:
      'All of “now” comes from now() of src/clocks/now.ts, so that the clock can be shifted.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message:
      'All of “now” comes from now() of src/clocks/now.ts, so that the clock can be shifted.',
  },
]
// The pages and the server that runs the hooks hold a copy of Payload each.
const payloadsClass = {
  selector:
    "BinaryExpression[operator='instanceof'][right.name=/^(APIError|Forbidden|NotFound|ValidationError|Locked|AuthenticationError)$/]",
  message: 'Ask refusalIn() of src/errors.ts: what the server throws is no such class to a page.',
}
// A write without `req` waits for the transaction that its own caller holds; `payload.db` takes `req` and is typed so.
const operations =
  'find|findByID|create|update|delete|count|findVersions|findGlobal|updateGlobal|duplicate'
const withoutReq = [
  `CallExpression[callee.object.property.name='payload'][callee.property.name=/^(${operations})$/]`,
  `CallExpression[callee.object.name='payload'][callee.property.name=/^(${operations})$/]`,
].map((selector) => ({
  selector,
  message: 'In a hook ask through asSystem(req): it carries the open transaction.',
}))
const reading = ['tests/**', 'scripts/**', '*.{js,ts,cjs,mjs}']

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '.next/**',
      'dist/**',
      'data/**',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/migrations/**',
      'src/app/(payload)/**',
      'shots/**',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': ['error', overrideAccess, payloadsClass, ...clock],
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/payloadAs.ts'],
    rules: { 'no-restricted-syntax': ['error', payloadsClass, ...clock] },
  },
  { files: ['src/clocks/now.ts'], rules: { 'no-restricted-syntax': ['error', overrideAccess] } },
  {
    files: ['hooks/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', overrideAccess, payloadsClass, ...clock, ...withoutReq],
    },
  },
  {
    files: reading.concat('src/start.ts', 'src/server/**', 'src/seed/**', 'src/tick/**'),
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', overrideAccess],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
)
