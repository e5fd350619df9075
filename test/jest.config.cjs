const path = require('node:path');

/** Packages that come as ES modules only, or whose own build jest cannot read. */
const esModules = ['strip-bom', 'jose', 'uuid', 'htmlparser2', 'entities', 'domhandler', 'domutils', 'dom-serializer', 'domelementtype', 'postal-mime'];

const shared = {
  rootDir: path.resolve(__dirname, '..'),
  globalSetup: path.join(__dirname, 'support/unpack-browser.cjs'),
  transform: {
    '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', {
      jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
      module: { type: 'commonjs' },
    }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${esModules.join('|')})/)`],
};

/** `jest --selectProjects unit` needs no build; `e2e` drives what webpack has built. */
module.exports = {
  testTimeout: 300_000,
  maxWorkers: '100%',
  reporters: ['default', path.join(__dirname, 'support/count-reporter.cjs')],
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/**/*.test.ts?(x)'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'] },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts?(x)'] },
  ],
};
