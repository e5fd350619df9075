import type { Catalogue } from '../create-words';

/** What the chart desk says on its first page, in Spanish. */
export const openSpanish: Catalogue = {
  'desk.open.title': 'Prepare el organigrama para su equipo de ventas',
  'desk.open.text': 'Entregue las exportaciones que tenga. Verá enseguida qué falla en ellas, lo arregla aquí, completa lo que el CRM no sabe y descarga una publicación lista para su servidor web.',
  'desk.open.drop': 'Suelte aquí archivos, varios a la vez si quiere, o',
  'desk.open.choose': 'Elegir archivos',
  'desk.open.kinds': 'Nuestra plantilla de Excel, exportaciones CSV de Salesforce o HubSpot, libros de Excel, usuarios de Microsoft Graph o SCIM (JSON), LDIF, un organigrama (JSON) o un zip de la carpeta publicada.',
  'desk.open.working': 'Leyendo y revisando los archivos',
  'desk.open.failed': 'No se pudieron leer estos archivos. Si son grandes, pruebe de uno en uno.',
  'desk.open.saved': 'Su trabajo del {when} sigue aquí.',
  'desk.open.go-on': 'Seguir con él',
  'desk.open.discard': 'Descartarlo',
  'desk.open.again': 'Ya hay un organigrama abierto. Los archivos nuevos …',
  'desk.open.refresh': 'lo actualizan: las personas vienen de los archivos; oportunidades, contactos y permisos se quedan',
  'desk.open.anew': 'ocupan su lugar',
  'desk.open.own': 'Nuestros propios dominios de correo',
  'desk.open.own.hint': 'Solo hace falta si los archivos no nombran a nuestro equipo de ventas.',
  'desk.open.sample': 'Mirar un ejemplo',
  'desk.open.template': 'Obtener la plantilla de Excel',
  'desk.open.sample-name': 'organigrama de ejemplo.json',
  'desk.open.stays': 'Una vez cargada, la página funciona sin red y no envía nada.',
  'desk.open.machine': 'El trabajo sin terminar se guarda en este navegador hasta que usted lo descarte.',
  'desk.open.private': 'Los teléfonos, direcciones postales y notas de sus exportaciones se dejan fuera.',
};
