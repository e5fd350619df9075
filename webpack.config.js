const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const webpack = require('webpack');
const catalogueAsJson = require('./.ci/catalogue-as-json.cjs');

const from = (...parts) => path.resolve(__dirname, ...parts);

/** swc for TypeScript and JSX; `targets` is a browserslist query. */
const swc = (targets, exclude) => ({
  test: /\.[cm]?[jt]sx?$/,
  exclude,
  use: {
    loader: 'swc-loader',
    options: {
      sourceMaps: false,
      jsc: { externalHelpers: true, assumptions: { noDocumentAll: true, pureGetters: true, setSpreadProperties: true, objectRestNoSymbols: true, ignoreFunctionLength: true }, parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
      env: { targets, include: targets === oldEngine ? ['transform-unicode-property-regex', 'transform-dotall-regex', 'transform-named-capturing-groups-regex'] : [] },
    },
  },
});

/** Outlook on the web, new Windows and Mac; and the engine of classic Outlook before version 2403 (ES2016). */
const modern = 'chrome 100, edge 100, safari 15';
const oldEngine = 'chrome 52';

/** Nothing happens when a module of ours is loaded, so that a page carries only what it uses. Entries are always kept. */
const pure = { test: /\.tsx?$/, include: from('src'), sideEffects: false };

const base = {
  devtool: false,
  performance: { hints: false },
  stats: 'errors-warnings',
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
};

/** What is shipped need not carry the examples and sources of its rules. */
const leanRules = { test: /core[\\/]language[\\/]rules[\\/].*\.ts$/, enforce: 'pre', use: from('.ci/drop-rule-sources.cjs') };


const page = (options) => new HtmlPlugin({ inject: 'body', scriptLoading: 'defer', minify: false, ...options });

const taskpane = {
  ...base,
  name: 'taskpane',
  entry: { taskpane: from('src/taskpane/index.tsx') },
  output: { path: from('dist/site'), filename: '[name].[contenthash:12].js', clean: { keep: /^(?:launchevent\.|words|chartdesk|assets|manifest|endrun)/ } },
  module: { rules: [leanRules, pure, swc(modern, /node_modules/)] },
  plugins: [
    page({ template: from('src/taskpane/taskpane.html'), filename: 'taskpane.html' }),
    new CopyPlugin({ patterns: [{ from: from('assets'), to: 'assets', globOptions: { ignore: ['**/samples/**', '**/*.schema.json'] } }, { from: from('manifest.xml') }] }),
  ],
};

/** The page for sales ops, beside the add-in on the same site; its old files go, all others stay. */
const chartDesk = {
  ...base,
  name: 'chartdesk',
  entry: { chartdesk: from('src/chartdesk/index.tsx') },
  output: { path: from('dist/site'), filename: '[name].[contenthash:12].js', chunkFilename: 'chartdesk.[name].[contenthash:12].js', clean: { keep: /^(?!chartdesk)/ } },
  module: { rules: [leanRules, pure, swc(modern, /node_modules/)] },
  plugins: [page({ template: from('src/chartdesk/chartdesk.html'), filename: 'chartdesk.html' })],
};

/** One file that the oldest engine can read: no runtime chunk, nothing loaded later, stable name. */
const launchEvent = {
  ...base,
  name: 'launchevent',
  target: ['web', 'es5'],
  entry: { launchevent: [from('src/launchevent/old-engine.ts'), from('src/launchevent/launchevent.ts')] },
  output: { path: from('dist/site'), filename: '[name].js', chunkFormat: false, environment: { const: true, arrowFunction: true } },
  module: { rules: [leanRules, pure, swc(oldEngine, /node_modules[\\/](?:core-js|webpack)[\\/]/)] },
  optimization: { runtimeChunk: false, splitChunks: false, minimizer: [new TerserPlugin({ extractComments: false, terserOptions: { ecma: 2016, toplevel: true, compress: { passes: 3, hoist_funs: true }, format: { ascii_only: true, comments: false } } })] },
  plugins: [
    page({ template: from('src/launchevent/launchevent.html'), filename: 'launchevent.html', inject: false }),
    // What Send says in other languages; each draft takes one along.
    new CopyPlugin({ patterns: [{ from: 'alert.{de,fr,es,ja}.ts', context: from('src/words'), to: 'words/[name].json', transform: catalogueAsJson }] }),
  ],
};

const cli = {
  ...base,
  name: 'cli',
  target: 'node20',
  entry: { endrun: from('src/cli/main.ts') },
  output: { path: from('dist/cli'), filename: '[name].js', clean: true },
  module: { rules: [swc('node 20', /node_modules/)] },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
};

/** An open font with Japanese, so that pictures of the gallery are the same on any machine. */
const galleryFonts = ['latin-400', 'latin-600', 'japanese-400', 'japanese-600'].map((name) => ({ from: from(`node_modules/@fontsource/noto-sans-jp/files/noto-sans-jp-${name}-normal.woff2`), to: 'fonts/[name][ext]' }));

const playground = {
  ...base,
  name: 'playground',
  entry: { playground: from('src/playground/playground.ts'), gallery: from('src/playground/gallery/gallery.tsx') },
  output: { path: from('dist/playground'), filename: '[name].js', clean: true },
  module: { rules: [swc(modern, /node_modules/)] },
  plugins: [
    page({ template: from('src/playground/playground.html'), filename: 'index.html', chunks: ['playground'] }),
    page({ template: from('src/playground/gallery/gallery.html'), filename: 'gallery.html', chunks: ['gallery'] }),
    new CopyPlugin({ patterns: [...galleryFonts, { from: from('assets/samples'), to: 'samples' }, { from: from('src/playground/playground.css') }, { from: from('assets/icon-32.png') }] }),
  ],
};

module.exports = [taskpane, chartDesk, launchEvent, cli, playground];
