import type { Catalogue } from './create-words';

/** What is said of hurtful words, in French. */
export const findingsFrench: Catalogue = {
  'finding.blame.message': 'Accuse {who}. De tels mots sont transférés.',
  'finding.blame.suggestion': 'Dites ce qui s’est passé et ce dont vous avez besoin, sans dire à qui la faute.',
  'finding.disparagement.message': 'Rabaisse {who}.',
  'finding.disparagement.suggestion': 'Laissez le jugement de côté. Dites ce que vous proposez.',
  'finding.unfair-process.message': 'Dit que la sélection est injuste et vise {who}.',
  'finding.unfair-process.suggestion': 'Demandez un retour\u00a0: qu’aurions-nous dû montrer\u00a0?',
  'finding.waste.message': 'Parle d’argent gaspillé et vise {who}.',
  'finding.waste.suggestion': 'Donnez vos chiffres et laissez conclure la personne qui lit.',
  'finding.contest.message': 'Demande de revenir sur une décision, par-dessus {who}.',
  'finding.contest.suggestion': 'Voyez avec {who} ce qu’il faudrait pour un nouvel examen, ou ce qui serait mieux la prochaine fois.',
  'finding.threat.message': 'Se lit comme une menace contre {who}.',
  'finding.threat.suggestion': 'Dites ce que vous souhaitez, et pour quand ce serait utile.',
  'finding.private-disclosure.message': 'Répète ce que {who} avait dit en confidence.',
  'finding.private-disclosure.suggestion': 'Laissez de côté ce qu’on vous a dit. Dites ce que vous proposez.',
  'finding.bypass-admission.message': 'Dit ouvertement que le message contourne {who}.',
  'finding.bypass-admission.suggestion': 'Écrivez à {who}, ou mettez tout le monde en copie en disant pourquoi.',
  'finding.pressure.message': 'Met la pression sur le prix ou le temps.',
  'finding.pressure.suggestion': 'Donnez la date simplement et proposez d’en parler.',
  'finding.try': 'Par exemple\u00a0: «\u00a0{text}\u00a0»',
};
