/** The second door of the core: what needs the parser, for those who load it only when words hurt. */
export { rewordSentence } from './language/reword';
