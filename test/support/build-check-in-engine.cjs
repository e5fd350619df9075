/** Builds core exactly as the launch event is built, into the folder named as argument. */
const path = require('node:path');
const webpack = require('webpack');
const launchEvent = require('../../webpack.config.js').find((config) => config.name === 'launchevent');

webpack({ ...launchEvent, mode: 'production', plugins: launchEvent.plugins.slice(0, 1), entry: { check: [path.resolve('src/launchevent/old-engine.ts'), path.resolve(__dirname, 'check-in-engine.ts')] }, output: { ...launchEvent.output, path: path.resolve(process.argv[2]) } }, (error, stats) => {
  if (error || stats.hasErrors()) {
    console.error(error ?? stats.toString('errors-only'));
    process.exit(1);
  }
});
