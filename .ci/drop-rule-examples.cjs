/**
 * Leaves a rule's examples and source out of what is shipped: they are its tests and its reasons, and
 * nothing reads them at run time. Each stands on a line of its own; a test of the bundle sees to it.
 */
module.exports = (source) => source.replace(/^ {4}(?:flags|passes): \[.*\],$|^ {4}source: .*,$/gm, '');
