/**
 * Labels of quoted headers and of "on … wrote" lines, as Outlook, Gmail and Apple Mail write them in
 * the languages in which Outlook is used most.
 */
export type HeaderField = 'from' | 'sent' | 'to' | 'cc' | 'subject';

const labels: Readonly<Record<HeaderField, readonly string[]>> = {
  from: ['from', 'von', 'de', 'da', 'van', 'från', 'fra', 'od', 'lähettäjä', 'kimden', 'gönderen', 'от', 'від', '差出人', '送信者', '发件人', '寄件者', '보낸 사람', 'från', 'expéditeur', 'remitente', 'mittente', 'remetente', 'afzender', 'nadawca'],
  sent: ['sent', 'date', 'gesendet', 'datum', 'envoyé', 'enviado', 'enviado el', 'enviada', 'enviada em', 'enviado em', 'fecha', 'inviato', 'data', 'verzonden', 'skickat', 'sendt', 'dato', 'wysłano', 'lähetetty', 'päivämäärä', 'gönderildi', 'tarih', 'отправлено', 'дата', 'надіслано', '送信日時', '日付', '日時', '发送时间', '日期', '寄件日期', '보낸 날짜', 'datę'],
  to: ['to', 'an', 'à', 'a', 'para', 'aan', 'till', 'til', 'do', 'vastaanottaja', 'kime', 'alıcı', 'кому', '宛先', '收件人', '收件者', '받는 사람', 'destinataire', 'destinatario', 'destinatário', 'adresat'],
  cc: ['cc', 'kopie', 'copie', 'cópia', 'copia', 'kopi', 'kopia', 'dw', 'kopio', 'bilgi', 'копия', 'копія', '抄送', '副本', '참조', 'cc ', 'copie à'],
  subject: ['subject', 'betreff', 'objet', 'asunto', 'oggetto', 'assunto', 'onderwerp', 'ämne', 'emne', 'temat', 'aihe', 'konu', 'тема', '件名', '主题', '主旨', '제목', 'objet '],
};

const fieldOfLabel = new Map<string, HeaderField>();
(Object.keys(labels) as HeaderField[]).forEach((field) => labels[field].forEach((label) => fieldOfLabel.set(label.trim(), field)));

/** What every header line holds and most other lines do not. */
const colon = /[:：]/;
const labelledLine = /^[\s*_>]{0,12}([^\s:：*][^:：\n]{0,24}?)[\s*_]{0,4}[:：][\s*_]{0,4}(.{0,2000})$/;

/** The field and value of one quoted header line, or undefined. */
export function headerLine(line: string): { readonly field: HeaderField; readonly value: string } | undefined {
  if (!colon.test(line)) return undefined;
  const match = labelledLine.exec(line);
  if (match === null) return undefined;
  const field = fieldOfLabel.get((match[1] ?? '').trim().toLowerCase());
  return field === undefined ? undefined : { field, value: (match[2] ?? '').trim() };
}

/** Verbs and phrases of the line that mail programs put before a quote. */
const wrote = /(?:\bwrote|\bschrieb|\ba écrit|\bescribió|\bha scritto|\bescreveu|\bschreef|\bskrev|\bnapisał(?:\(a\)|a)?|\bkirjoitti|yazdı|написал(?:\(а\)|а)?|пише|写道|のメール|寫道|작성)(?:[^:：\n]{0,80})?\s?[:：]\s{0,20}$/i;
const opener = /^\s*[>*\s]{0,6}(?:on|am|le|el|il|em|op|den|dnia|w dniu|ma|во?|\d{1,4}[./年-])/i;

/** A date and an address right before a colon: how some languages write it without a verb. */
const dateAndAddress = /\d{4}.{0,60}<[^<>@\s]{1,64}@[^<>\s]{1,255}>\s?[:：]\s{0,20}$/;

const colonAtEnd = /[:：]\s{0,20}$/;

/** True for "On Tue, Nov 17, 2026 at 4:52 PM R. Vance <r@x.example> wrote:" and its like. */
export function isWroteLine(line: string): boolean {
  if (line.length > 400 || !colon.test(line) || !colonAtEnd.test(line) || /^\s*</.test(line)) return false;
  if (!wrote.test(line)) return dateAndAddress.test(line);
  return opener.test(line) ? /[\d@]/.test(line) : /<[^<>@\s]+@[^<>\s]+>/.test(line);
}

/** Lines that mail programs put over a forwarded or answered mail. */
const divider = /^[\s>]{0,12}(?:[-_=*–—]{2,40}\s{0,3}(?:original message|forwarded message|forwarded by|original appointment|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|message original|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|mensagem original|mensagem encaminhada|oorspronkelijk bericht|doorgestuurd bericht|ursprungligt meddelande|oprindelig meddelelse|opprinnelig melding|wiadomość oryginalna|alkuperäinen viesti|исходное сообщение|пересылаемое сообщение|元のメッセージ|转发的邮件|原始邮件)|begin forwarded message|anfang der weitergeleiteten|début du message (?:transféré|réexpédié)|inicio del mensaje reenviado|inizio messaggio inoltrato)/i;

export function isDividerLine(line: string): boolean {
  return line.length < 200 && divider.test(line.replace(/’/g, "'"));
}
