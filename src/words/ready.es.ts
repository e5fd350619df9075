import type { Catalogue } from './create-words';

/** Texts that are put into a draft, in Spanish. */
export const readySpanish: Catalogue = {
  'ready.ask-for-debrief': 'Hola, {people}:\n\ngracias por tenernos en cuenta para {engagement}. Respeto la decisión. ¿Me daría veinte minutos para saber qué la motivó y qué deberíamos hacer mejor la próxima vez?\n\nCualquier momento que le venga bien me parece bien.\n\n{sender}',
  'ready.ask-for-the-no': 'Hola, {people}:\n\nhace tiempo que no tengo noticias suyas sobre {engagement}, y no quiero llenarle la bandeja. ¿Sigue interesando, o lo cierro por ahora? Un no breve está perfectamente bien.\n\n{sender}',
  'ready.write-to-contact': 'Hola, {people}:\n\n¿podríamos encontrar veinte minutos para {engagement}? Me gustaría saber cómo lo ve y qué le ayudaría más de nuestra parte.\n\n{sender}',
  'ready.manager': 'Estoy a punto de escribir a {recipients} sobre {engagement}, sin {people} en el correo. ¿Podemos hablar cinco minutos antes de que lo envíe?',
  'reword.blame': 'Me gustaría entender cómo llegamos hasta aquí y acordar los siguientes pasos.',
  'reword.disparagement': 'Me gustaría saber qué es lo que más le importa aquí.',
  'reword.unfair-process': 'Me gustaría saber qué podríamos haberle mostrado.',
  'reword.waste': 'Con gusto comparto nuestras cifras para que pueda comparar.',
  'reword.contest': 'Si cabe mirarlo de nuevo, responderé con gusto a cualquier pregunta.',
  'reword.threat': 'Me gustaría encontrar un camino que sirva a ambas partes.',
  'reword.private-disclosure': 'Con gusto le cuento más sobre lo que ofrecemos.',
  'reword.bypass-admission': 'Con gusto trabajo con la persona indicada para esto.',
  'reword.pressure': 'La oferta sigue en pie, y con gusto hablamos de los plazos.',
};
