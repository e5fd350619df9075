/** A quoted header as a mail program writes it in one language; each is by Karen Lind to Erin Cole. */
export interface ThreadHeader {
  readonly language: string;
  /** Outlook's block above an answered or forwarded mail. */
  readonly outlook: readonly string[];
  /** Gmail's or Apple Mail's line above a quote. */
  readonly wrote: string;
}

const karen = 'Karen Lind <karen@mill.example>';
const erin = 'Erin Cole <erin@seller.example>';

/** As printed by Outlook, Gmail and Apple Mail. The date is 16 November 2026 throughout. */
export const threadHeaders: readonly ThreadHeader[] = [
  { language: 'English', outlook: [`From: ${karen}`, 'Sent: Monday, November 16, 2026 9:30 AM', `To: ${erin}`, 'Cc: Raj Venkat <raj@mill.example>', 'Subject: Access points'], wrote: 'On Mon, Nov 16, 2026 at 9:30 AM Karen Lind <karen@mill.example> wrote:' },
  { language: 'German', outlook: [`Von: ${karen}`, 'Gesendet: Montag, 16. November 2026 09:30', `An: ${erin}`, 'Cc: Raj Venkat <raj@mill.example>', 'Betreff: Access points'], wrote: 'Am Mo., 16. Nov. 2026 um 09:30 Uhr schrieb Karen Lind <karen@mill.example>:' },
  { language: 'French', outlook: [`De : ${karen}`, 'Envoyé : lundi 16 novembre 2026 09:30', `À : ${erin}`, 'Cc : Raj Venkat <raj@mill.example>', 'Objet : Access points'], wrote: 'Le lun. 16 nov. 2026 à 09:30, Karen Lind <karen@mill.example> a écrit :' },
  { language: 'Spanish', outlook: [`De: ${karen}`, 'Enviado: lunes, 16 de noviembre de 2026 9:30', `Para: ${erin}`, 'CC: Raj Venkat <raj@mill.example>', 'Asunto: Access points'], wrote: 'El lun, 16 nov 2026 a las 9:30, Karen Lind (<karen@mill.example>) escribió:' },
  { language: 'Italian', outlook: [`Da: ${karen}`, 'Inviato: lunedì 16 novembre 2026 09:30', `A: ${erin}`, 'Cc: Raj Venkat <raj@mill.example>', 'Oggetto: Access points'], wrote: 'Il giorno lun 16 nov 2026 alle ore 09:30 Karen Lind <karen@mill.example> ha scritto:' },
  { language: 'Portuguese', outlook: [`De: ${karen}`, 'Enviado: segunda-feira, 16 de novembro de 2026 09:30', `Para: ${erin}`, 'Cc: Raj Venkat <raj@mill.example>', 'Assunto: Access points'], wrote: 'Em seg., 16 de nov. de 2026 às 09:30, Karen Lind <karen@mill.example> escreveu:' },
  { language: 'Dutch', outlook: [`Van: ${karen}`, 'Verzonden: maandag 16 november 2026 09:30', `Aan: ${erin}`, 'CC: Raj Venkat <raj@mill.example>', 'Onderwerp: Access points'], wrote: 'Op ma 16 nov 2026 om 09:30 schreef Karen Lind <karen@mill.example>:' },
  { language: 'Swedish', outlook: [`Från: ${karen}`, 'Skickat: den 16 november 2026 09:30', `Till: ${erin}`, 'Kopia: Raj Venkat <raj@mill.example>', 'Ämne: Access points'], wrote: 'Den mån 16 nov. 2026 kl 09:30 skrev Karen Lind <karen@mill.example>:' },
  { language: 'Polish', outlook: [`Od: ${karen}`, 'Wysłano: poniedziałek, 16 listopada 2026 09:30', `Do: ${erin}`, 'DW: Raj Venkat <raj@mill.example>', 'Temat: Access points'], wrote: 'W dniu pon., 16 lis 2026 o 09:30 Karen Lind <karen@mill.example> napisał(a):' },
  { language: 'Japanese', outlook: [`差出人: ${karen}`, '送信日時: 2026年11月16日 9:30', `宛先: ${erin}`, 'CC: Raj Venkat <raj@mill.example>', '件名: Access points'], wrote: '2026年11月16日(月) 9:30 Karen Lind <karen@mill.example>:' },
  { language: 'Chinese', outlook: [`发件人: ${karen}`, '发送时间: 2026年11月16日 9:30', `收件人: ${erin}`, '抄送: Raj Venkat <raj@mill.example>', '主题: Access points'], wrote: 'Karen Lind <karen@mill.example> 于2026年11月16日周一 09:30写道：' },
  { language: 'Russian', outlook: [`От: ${karen}`, 'Отправлено: 16 ноября 2026 г. 9:30', `Кому: ${erin}`, 'Копия: Raj Venkat <raj@mill.example>', 'Тема: Access points'], wrote: 'пн, 16 нояб. 2026 г. в 09:30, Karen Lind <karen@mill.example>:' },
  { language: 'Danish', outlook: [`Fra: ${karen}`, 'Sendt: 16. november 2026 09:30', `Til: ${erin}`, 'Cc: Raj Venkat <raj@mill.example>', 'Emne: Access points'], wrote: 'Den man. 16. nov. 2026 kl. 09.30 skrev Karen Lind <karen@mill.example>:' },
  { language: 'Turkish', outlook: [`Kimden: ${karen}`, 'Gönderildi: 16 Kasım 2026 Pazartesi 09:30', `Kime: ${erin}`, 'Bilgi: Raj Venkat <raj@mill.example>', 'Konu: Access points'], wrote: 'Karen Lind <karen@mill.example>, 16 Kas 2026 Pzt, 09:30 tarihinde şunu yazdı:' },
];

/** Lines that mail programs put over a forwarded mail. */
export const forwardDividers: readonly string[] = [
  '-----Original Message-----', '---------- Forwarded message ---------', 'Begin forwarded message:', '-----Ursprüngliche Nachricht-----', '---------- Weitergeleitete Nachricht ---------', '-----Message d\'origine-----', '---------- Message transféré ---------', 'Début du message réexpédié :', '-----Mensaje original-----', '---------- Mensaje reenviado ---------', '-----Messaggio originale-----', '-----Mensagem original-----', '-----Oorspronkelijk bericht-----', '-----Ursprungligt meddelande-----', '-----Wiadomość oryginalna-----', '-----元のメッセージ-----', '-----原始邮件-----', '-----Исходное сообщение-----',
];
