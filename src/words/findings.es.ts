import type { Catalogue } from './create-words';

/** What is said of hurtful words, in Spanish. */
export const findingsSpanish: Catalogue = {
  'finding.blame.message': 'Carga la culpa sobre {who}. Palabras así se reenvían.',
  'finding.blame.suggestion': 'Diga qué pasó y qué necesita ahora, sin decir de quién fue la culpa.',
  'finding.disparagement.message': 'Carga contra {who}.',
  'finding.disparagement.suggestion': 'Deje fuera el juicio. Diga qué puede ofrecer.',
  'finding.unfair-process.message': 'Llama injusta a la selección y apunta hacia {who}.',
  'finding.unfair-process.suggestion': 'Pida una valoración: ¿qué tendríamos que haber mostrado?',
  'finding.waste.message': 'Habla de dinero malgastado y apunta hacia {who}.',
  'finding.waste.suggestion': 'Dé sus cifras y deje que quien lee saque la conclusión.',
  'finding.contest.message': 'Pide deshacer una decisión sin contar con {who}.',
  'finding.contest.suggestion': 'Hable con {who}: qué haría falta para mirarlo de nuevo, o qué mejorar la próxima vez.',
  'finding.threat.message': 'Suena a amenaza contra {who}.',
  'finding.threat.suggestion': 'Diga qué le gustaría que pasara y para cuándo ayuda.',
  'finding.private-disclosure.message': 'Repite lo que {who} dijo en confianza.',
  'finding.private-disclosure.suggestion': 'Deje fuera lo que le contaron. Diga qué ofrece.',
  'finding.bypass-admission.message': 'Dice abiertamente que esto va sin contar con {who}.',
  'finding.bypass-admission.suggestion': 'Cuente con {who}: escriba allí, o ponga en copia y diga por qué.',
  'finding.pressure.message': 'Presiona con el precio o el plazo.',
  'finding.pressure.suggestion': 'Diga la fecha con sencillez y ofrezca hablarlo.',
  'finding.try': 'Por ejemplo: «{text}»',
};
