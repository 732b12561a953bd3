import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What the core may import besides its own modules. */
const corePackages = ['yaml', 'csv-parse', 'picomatch', 'approx-string-match'];

/** Globals of Node, the DOM and the clock: the core gets what it needs of them as arguments. */
const foreignGlobals = [
  ...['process', 'Buffer', 'global', 'require', 'module', '__dirname', '__filename'],
  ...['window', 'document', 'self', 'navigator', 'location', 'localStorage', 'fetch', 'XMLHttpRequest'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
  ...['console', 'performance', 'crypto', 'structuredClone'],
];

/** Relative imports that lead into another part of `src`. */
const into = (...parts) => `^(\\.\\.?/)+(${parts.join('|')})(/|$)`;

const forbid = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: patterns.map(([regex, message]) => ({ regex, message })) }],
});

const noNode = ['^node:', 'Only src/node, src/cli and the desktop store know Node.'];

export default defineConfig(
  { ignores: ['dist/', '.cache/', 'node_modules/', '.vscode-test/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    // One program for all files: each more would check the same sources again. That src/ needs no DOM, tsc sees.
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Async functions without await implement interfaces that ask for promises.
      '@typescript-eslint/require-await': 'off',
      // Text is taken apart into code points all over the place, on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      // The API's classes are used as interfaces, as its own documentation does.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      ...forbid(
        [
          into('vscode', 'cli', 'node', 'page', 'reader', 'lines', 'extension'),
          'The core knows nothing of what stands on it.',
        ],
        [
          `^(?!\\.\\.?(/|$)|(${corePackages.join('|')})(/|$))`,
          'The core imports its own modules and a few pure libraries only.',
        ],
      ),
      'no-restricted-globals': ['error', ...foreignGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Pass randomness in.' },
        { object: 'Date', property: 'now', message: 'Pass the time in.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Pass the time in.',
        },
      ],
    },
  },
  {
    files: ['src/vscode/**/*.ts', 'src/extension.ts'],
    rules: forbid(
      [
        into('cli', 'page', '(?:reader|lines)/(?!(?:protocol|messages)$).*'),
        'The editor and the command line share the core only.',
      ],
      noNode,
    ),
  },
  {
    // The one module apart between the two bundles: it knows the disk.
    files: ['src/vscode/store/desktop.ts'],
    rules: forbid([into('cli'), 'The editor and the command line share the core only.']),
  },
  {
    files: ['src/cli/**/*.ts', 'src/node/**/*.ts'],
    rules: forbid([
      `^vscode$|${into('vscode', 'page', 'reader', 'lines', 'extension')}`,
      'The command line runs without an editor.',
    ]),
  },
  {
    files: ['src/page/**/*.ts', 'src/reader/**/*.ts', 'src/lines/**/*.ts'],
    rules: forbid([`^vscode$|${into('vscode', 'cli', 'node', 'extension')}`, 'A page of its own.'], noNode),
  },
);
