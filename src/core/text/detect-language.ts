/** The commonest small words of each language; a text is in the language whose words it holds most of. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the and of to in is that it for you was with on are this have from be at your we as not but or by an our will would can if they do has i my me so about all there what please thanks been which their were when out up',
  de: 'der die das und ist nicht mit von zu den dem ein eine für auf wir sie ich es sich auch wie bei nach aus dass haben werden wird ihre ihr ihnen unser uns kann noch nur oder aber vielen dank sehr im am zum zur bitte einen sind über',
  fr: 'le la les de des du et est un une que qui pour dans ne pas vous nous je il elle au aux sur avec ce cette votre vos notre nos ou mais plus par sont avons merci si été être sans leur en',
  es: 'el la los las de del y que en un una es por para con no se su sus lo como más pero al le nos usted ustedes está son hemos gracias si este esta ha sin muy nuestro nuestra',
  it: 'il lo la gli le di del della e che un una è per con non si su da in sono al ma come più ci vi questo questa nostro vostro abbiamo grazie anche se alla nel dei delle',
  pt: 'o a os as de do da dos das e que em um uma é para com não se por mais mas ao no na nos seu sua este esta foi são obrigado você vocês nosso nossa também como',
  nl: 'de het een en van is dat niet op te in zijn voor met aan er wij we ik je u ook maar om bij naar uit dit die hebben wordt worden kan nog onze uw graag dank als',
  sv: 'och att det är som en på för av med den till inte vi jag du har om ett från kan ska men er vår tack så eller',
  da: 'og at det er som en på for af med den til ikke vi jeg du har om et fra kan skal men jer vores tak så eller også',
  pl: 'i w na z do nie się jest to że o jak za po dla od czy ale są pan pani państwa nasz dziękuję oraz przez tylko już',
  fi: 'ja on ei että se hän olen ovat oli mutta kun niin myös tai jos meidän teidän kiitos sekä ole tämä',
  tr: 've bir bu için ile de da ne olarak daha çok var gibi kadar ama değil biz siz teşekkür olan',
};

const byWord = new Map<string, string[]>();
Object.keys(smallWords).forEach((language) => (smallWords[language] ?? '').split(' ').forEach((word) => {
  const languages = byWord.get(word);
  if (languages === undefined) byWord.set(word, [language]);
  else languages.push(language);
}));

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g], ['ko', /[\uac00-\ud7af]/g], ['zh', /[\u4e00-\u9fff]/g], ['ru', /[\u0400-\u04ff]/g], ['ar', /[\u0600-\u06ff]/g], ['he', /[\u0590-\u05ff]/g], ['el', /[\u0370-\u03ff]/g], ['th', /[\u0e00-\u0e7f]/g],
];

const maxReadCharacters = 6000;
const fewestWords = 6;
const fewestForeignHits = 3;

/** The language of another script than Latin that most of a text is written in. */
function mainScript(read: string): string | undefined {
  const letters = (read.match(/[A-Za-z\u00c0-\u024f]/g) ?? []).length;
  for (const [language, script] of scripts) {
    const count = (read.match(script) ?? []).length;
    if (count > 8 && count * 2 > letters) return language;
  }
  return undefined;
}

/** ISO 639-1 code of a text's main language; undefined when it is too short to tell. English wins a near tie. */
export function detectLanguage(text: string): string | undefined {
  const read = text.slice(0, maxReadCharacters);
  const script = /[\u0370-\u0e7f\u3040-\ud7af]/.test(read) ? mainScript(read) : undefined;
  if (script !== undefined) return script;
  const words = read.toLowerCase().match(/[a-z\u00c0-\u024f]{1,20}/g) ?? [];
  if (words.length < fewestWords) return undefined;
  const hits = new Map<string, number>();
  words.forEach((word) => (byWord.get(word) ?? []).forEach((language) => hits.set(language, (hits.get(language) ?? 0) + 1)));
  let best = 'en';
  let bestHits = (hits.get('en') ?? 0) * 1.1;
  hits.forEach((count, language) => {
    if (count > bestHits) {
      best = language;
      bestHits = count;
    }
  });
  if (best === 'en') return bestHits > 0 ? 'en' : undefined;
  return bestHits >= fewestForeignHits && bestHits / words.length > 0.12 ? best : undefined;
}
