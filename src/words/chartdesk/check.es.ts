import type { Catalogue } from '../create-words';

/** What the chart desk says about faults and their mends, in Spanish. */
export const checkSpanish: Catalogue = {
  // What the command line cures with an option, the page cures in its own way.
  'desk.cure.no-own-domain': 'Rellene arriba «Nuestros propios dominios de correo» y lea de nuevo los archivos.',
  'desk.cure.unknown-table': 'Diga arriba, en «Qué representan las columnas», de qué trata.',
  'desk.cure.unknown-header': 'Diga arriba, en «Qué representan las columnas», qué es, o déjela fuera.',
  'desk.cure.two-columns': 'Diga arriba, en «Qué representan las columnas», cuál cuenta.',
  'desk.cure.ignored-columns': 'Nada que hacer, salvo que alguna tuviera que usarse: entonces diga arriba qué representa.',
  'desk.cure.nothing-found': 'Compruebe que son las exportaciones correctas o empiece con la plantilla de Excel.',

  'desk.check.faults': '{count|1 error|{count} errores} por arreglar antes de publicar',
  'desk.check.warnings-only': 'Sin errores',
  'desk.check.clean': 'Nada que arreglar',
  'desk.check.of': 'En {files}.',
  'desk.check.faults.text': 'Los errores impiden publicar; los avisos, no.',
  'desk.check.warnings.text': '{count|1 aviso merece|{count} avisos merecen} una mirada; no {count|impide|impiden} publicar.',
  'desk.check.open-again': 'Abrir otros archivos',
  'desk.check.kinds': 'Tipos de errores',
  'desk.check.all': 'Todo ({count})',
  'desk.check.list': 'Errores y avisos',
  'desk.check.search': 'Buscar en los errores',
  'desk.check.show': 'Mostrar',

  'desk.mend.use-guess': 'Depende de «{guess}»',
  'desk.mend.no-manager': 'Dejar vacío el superior',
  'desk.mend.drop-address': 'Quitar {address}',
  'desk.mend.remove-row': 'Borrar la fila de {name}',
  'desk.mend.drop-reference': 'Quitar la referencia',
  'desk.mend.drop-permission': 'Quitar el permiso',
  'desk.mend.marked-left': 'Llamar «{name}» y marcar como baja',
  'desk.mend.clean-name': 'Llamar «{name}»',
  'desk.mend.strip-hidden': 'Quitar los caracteres invisibles',
  'desk.mend.add-domain': 'Añadir {domain} a {account}',
  'desk.mend.mark-external': 'Marcar como externo',
  'desk.mend.no-end-date': 'Quitar la fecha de fin',

  'desk.titles.title': 'Cargos sin nivel',
  'desk.titles.text': 'Diga una vez qué rango tiene un cargo; todas las personas con ese cargo reciben el nivel.',
  'desk.titles.level': 'Nivel de {title}',
  'desk.titles.choose': 'Elegir un nivel',
  'desk.titles.set': '{title}: {level}',

  'desk.level.board': 'consejo de administración',
  'desk.level.cxo': 'alta dirección',
  'desk.level.vp': 'vicepresidencia',
  'desk.level.director': 'dirección',
  'desk.level.manager': 'mando intermedio',
  'desk.level.senior': 'con experiencia',
  'desk.level.entry': 'plantilla',
  'desk.level.unknown': 'nivel desconocido',
};
