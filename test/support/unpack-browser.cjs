const { findBrowser } = require('./browser.ts');

/** Unpacks the npm browser before any worker starts: of two that unpack it at once, one would run the other's unfinished file. */
module.exports = () => void findBrowser();
