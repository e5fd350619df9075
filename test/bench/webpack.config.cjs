const path = require('node:path');

const root = path.resolve(__dirname, '../..');
/** The tools compared with, and what only the bench needs: loaded as they are. */
const external = /^(?:alex|write-good|compromise|typescript|playwright-core)(?:\/|$)/;

/** Built as the command line is: run by tsx, every inner function pays for keeping its name. */
module.exports = {
  target: 'node20',
  devtool: false,
  stats: 'errors-warnings',
  entry: { bench: path.join(__dirname, 'bench.ts') },
  output: { path: path.join(root, 'dist/bench'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  node: { __dirname: false, __filename: false },
  module: { parser: { javascript: { createRequire: false } }, rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' } }, env: { targets: 'node 20' } } } }] },
  externals: ({ request }, done) => (external.test(request) ? done(null, `${request === 'alex' ? 'import' : 'commonjs'} ${request}`) : done()),
  optimization: { minimize: false },
};
