import type { Catalogue } from './create-words';

/** Texts that are put into a draft, in German. */
export const readyGerman: Catalogue = {
  'ready.ask-for-debrief': 'Guten Tag {people},\n\nvielen Dank, dass Sie sich bei {engagement} mit uns befasst haben. Ich respektiere die Entscheidung. Hätten Sie zwanzig Minuten, damit ich verstehe, was den Ausschlag gab und was wir beim nächsten Mal besser machen können?\n\nIch richte mich gern nach Ihnen.\n\n{sender}',
  'ready.ask-for-the-no': 'Guten Tag {people},\n\nzu {engagement} habe ich länger nichts gehört und möchte Ihr Postfach nicht füllen. Ist das Thema noch offen, oder soll ich es vorerst schließen? Ein kurzes Nein ist völlig in Ordnung.\n\n{sender}',
  'ready.write-to-contact': 'Guten Tag {people},\n\nhätten Sie zwanzig Minuten für {engagement}? Ich möchte gern hören, wie Sie es sehen und was Ihnen von unserer Seite am meisten hilft.\n\n{sender}',
  'ready.manager': 'Ich möchte an {recipients} zu {engagement} schreiben; {people} wäre nicht in der Mail. Können wir vorher fünf Minuten sprechen?',
  'reword.blame': 'Ich möchte gern verstehen, wie es dazu kam, und die nächsten Schritte absprechen.',
  'reword.disparagement': 'Ich möchte gern hören, was Ihnen hier am wichtigsten ist.',
  'reword.unfair-process': 'Ich würde gern erfahren, was wir Ihnen hätten zeigen können.',
  'reword.waste': 'Gern teile ich unsere Zahlen, damit Sie vergleichen können.',
  'reword.contest': 'Sollte ein neuer Blick möglich sein, beantworte ich gern jede Frage.',
  'reword.threat': 'Ich möchte gern einen Weg finden, der für beide Seiten passt.',
  'reword.private-disclosure': 'Gern erzähle ich Ihnen mehr über unser Angebot.',
  'reword.bypass-admission': 'Ich arbeite gern mit der Person zusammen, die dafür zuständig ist.',
  'reword.pressure': 'Das Angebot steht, und über den Zeitpunkt spreche ich gern mit Ihnen.',
};
