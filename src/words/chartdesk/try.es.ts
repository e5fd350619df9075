import type { Catalogue } from '../create-words';

/** What the chart desk says where a draft is tried, in Spanish. */
export const trySpanish: Catalogue = {
  'desk.try.title': 'Probar un borrador',
  'desk.try.text': 'Vea lo que vería ventas. Escriba un correo, suelte un archivo .eml en esta página o tome una de las historias.',
  'desk.try.sample': 'Historias',
  'desk.try.sample.choose': 'Elegir una historia',
  'desk.try.from': 'De',
  'desk.try.from.hint': 'Quién de ventas lo escribe.',
  'desk.try.to': 'Para',
  'desk.try.cc': 'Cc',
  'desk.try.bcc': 'Cco',
  'desk.try.subject': 'Asunto',
  'desk.try.body': 'Texto',
  'desk.try.dropped': 'Se revisa el correo de {name}.',
  'desk.try.check': 'Revisar el borrador',
  'desk.try.file': 'Abrir un archivo .eml',
  'desk.try.type': 'Mejor escribir un borrador',
  'desk.try.verdict': 'Resultado',
  'desk.try.empty': 'El resultado aparece aquí.',
  'desk.try.ways': 'Mejores caminos',
  'desk.try.unknown': 'No está en el organigrama',
  'desk.try.send': 'Al enviar',
  'desk.try.send.asks': 'Outlook pregunta antes de que salga el correo.',
  'desk.try.send.quiet': 'El correo sale sin preguntas.',
  'desk.try.no-chart': 'Abra primero un organigrama.',
  'desk.try.unreadable': 'No es un correo que se pueda leer. Guárdelo como .eml y pruebe otra vez.',
};
