import { describe, expect, test } from 'vitest'
import { goalFolder } from '#test/support/goalFolder.ts'
import { heard } from '#test/support/heard.ts'
import { type World, worldOfFile } from '#test/support/world.ts'

/** What a stranger asks a picture, and the answer that somebody hears who does not see it. */
type Asked = [question: string, answer: string | RegExp]

const shown: { [address: string]: Asked[] } = {
  '/maal/investeringer': [
    ['Kan vi se, om Danmark er foran Sverige?', /kan ikke vurderes Der er ingen tal for 2014-2020/],
    ['Hvad er det nærmeste, vi ved?', 'Nærmeste tal Danmark mod Sverige 2,6 mod 8,1 mio. USD, 2009'],
    ['Hvor meget af perioden kendes?', 'Danmark: 0 af 7 år kendes, Sverige: 0 af 7 år kendes'],
    ['Hvad ville afgøre det?', /Det ville afgøre det: MOFCOM, NBS og SAFE/],
    ['Hvem har det?', 'Skal hentes hos: Kinas handelsministerium (MOFCOM)'],
    ['Hvad nu, hvis man talte pr. indbygger?', /Pr\. indbygger kan ikke vurderes/],
  ],
  '/maal/investeringer?asOf=2022-12-31': [
    ['Er Sverige foran?', 'To opgørelser: forskellen regnes ikke ud'],
    ['Hvad ved vi om virksomheder?', '50 virksomheder, 2019'],
    ['Er det alle år?', 'Vores side: 3 af 7 år kendes, Den anden side: 0 af 7 år kendes'],
  ],
  '/maal/markedsandel?asOf=2022-12-31': [
    ['Er tabet vendt?', /usikkert 2020 er det seneste år.*Retningen er usikker: 0,024 ‰ om året/],
    ['Afgør et enkelt år det?', 'Uden ét år ad gangen: −0,015 til +0,040 om året.'],
    ['Hvad var andelen til sidst?', '2020: 2,10'],
    ['Hvordan ser det ud, hvis man regner fra eksporten?', /Andel af alle landes eksport.*usikkert/],
  ],
  '/maal/turister': [
    ['Er målet nået?', 'kan ikke vurderes Der er ikke offentliggjort tal på denne opgørelse'],
    [
      'Hvad er det nærmeste?',
      'Kinesiske overnatninger i hele Danmark (VisitDenmark) 221.000 overnatninger, 2016',
    ],
    ['Er der nok af dem?', '2016: 221.000 · Krævet 230.000'],
    ['Hvor meget skal det vokse nu?', 'herfra kræves 20,1 %'],
    [
      'Hvor bærer det hen?',
      /indikation ud fra 2009-2016, hvor linjen gennem tallene går \+22,4 % om året\. .*? 2020 mellem 464\.000 og 607\.000 overnatninger/,
    ],
    ['Er 2017 et resultat?', 'Prikkede ringe er grænser eller prognoser, som ikke er resultater.'],
    ['Er det hele landet eller regionen?', 'Hele landet i stedet for hovedstadsregionen'],
  ],
  '/': [
    ['Hvordan går det med markedet?', 'for tidligt at vurdere'],
    ['Hvilken vej går det?', '2008–2013: −0,319 om året'],
    ['Hvor er turisterne nu?', '2016: 221.000, 460.000 i 2020, herfra +20,1 % om året'],
  ],
}

/** A programme with made-up figures, so that every rule has something to judge. */
const tried: { [address: string]: Asked[] } = {
  '/maal/kaploeb?asOf=2018-06-01': [
    ['Hvem er foran, og med hvor meget?', 'Danmark 335, Sverige 330, største år: 2017, Danmark er 5 foran'],
    ['Skyldes det ét år?', 'Forholdet er 1,02; 0,57 uden 2017.'],
    ['Hvad skete der i 2017?', '2017: Danmark 180 · Sverige 60'],
    ['Og pr. indbygger?', /Pr\. indbygger på vej Sammenlignet pr\. indbygger/],
    ['Hvad hvis de tælles forskelligt?', /To opgørelser kan ikke vurderes/],
  ],
  '/maal/vending': [
    [
      'Er tabet vendt?',
      /nået 2020 er det seneste år, der tæller med\. Fremgang i 2014-2020: 0,114 ‰ om året/,
    ],
    ['Holder det uden et enkelt år?', 'Uden ét år ad gangen: +0,107 til +0,119 om året.'],
    ['Hvorfor er der et hul i 2010?', '2010 – kan ikke oplyses'],
    ['Hvad er der sket siden?', /2023 1,90 Siden da/],
  ],
  '/maal/firedobling?asOf=2018-06-01': [
    ['Er vi på vej?', 'bagud I 2017 var tallet 240 tusind, men vejen til målet krævede 274 tusind'],
    ['Er tallet endeligt?', '2017: 240 (foreløbigt) · Krævet 274'],
    ['Når vi det?', 'At målet nås, er omtrent lige sandsynligt (33-66 %).'],
    ['Er 2018 et resultat?', /2018 290 \d+ prognose/],
  ],
  '/maal/kvalitet?asOf=2018-06-01': [['Går det hurtigt nok?', '2017: 86,9 · Krævet 87,1']],
  '/maal/ventetid?asOf=2018-06-01': [['Går det hurtigt nok?', '2017: 50 · Krævet 46']],
  '/maal/balance?asOf=2018-06-01': [['Er vi inden for grænserne?', /på vej I 2017 var tallet 101 %/]],
  '/maal/milepaele?asOf=2018-06-01': [
    ['Hvor langt er vi?', 'bagud 3 af 5 milepæle er nået. 1 er overskredet: Fælles klinik.'],
    ['Hvad blev forsinket?', 'afsluttet for sent Kontor åbnet frist 30. juni 2015 · afsluttet 1. marts 2016'],
    ['Hvad mangler?', 'overskredet Fælles klinik frist 1. oktober 2017'],
    ['Er der et tal at vente på?', /^(?!.*Næste tal)/s],
  ],
}

function answers(world: World, asked: typeof shown): void {
  test.each(Object.entries(asked))('%s', async (address, questions) => {
    const page = await world.ask(address, { headers: { accept: 'text/html', 'accept-language': 'da' } })
    expect(page.statusCode).toBe(200)
    const text = heard(page.body)
    const unanswered = questions.filter(([, answer]) =>
      typeof answer === 'string' ? !text.includes(answer) : !answer.test(text),
    )
    expect(unanswered).toEqual([])
  })
}

describe('the pictures of the goals answer a stranger who cannot see them', () => {
  answers(worldOfFile(), shown)
})

describe('the pictures of every rule, judged, answer a stranger who cannot see them', () => {
  answers(worldOfFile(goalFolder), tried)
})
