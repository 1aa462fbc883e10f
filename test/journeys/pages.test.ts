import { describe, expect, test } from 'vitest'
import { heard } from '#test/support/heard.ts'
import { worldOfFile } from '#test/support/world.ts'

/** What a stranger asks a page after ten seconds, and the answer that somebody hears who does not see it. */
const asked: { [address: string]: [question: string, answer: string | RegExp][] } = {
  '/': [
    ['Holder vi løfterne?', 'Af 3 mål er 0 nået, 1 er det for tidligt at vurdere og 2 kan ikke vurderes.'],
    ['Hvor er målenes tal fra?', 'Opdateret 9. februar 2017 (antaget) · Kilde: VisitDenmark via'],
    ['Hvor stor er markedsandelen?', '2,11 ‰, 2016'],
    ['Og de årlige måltal?', 'Af de 20 måltal for 2016 blev 8 nået (eksempeltal).'],
    ['Hvem har ikke indberettet?', 'Ingen indberetninger mangler.'],
    ['Hvornår er det fra?', 'Siden viser, hvad der var kendt den 22. januar 2018.'],
    ['Hvad er nyt siden sidste møde?', 'Nyt siden mødet den 20. juni 2017 Nyt: 56 nye tal'],
    [
      'Hvordan går det CLEAN?',
      /CLEAN Danske virksomheder matchet .*? 6 virksomheder, 3\. kvt\. 2017 .*?24 for 2016; blev 22/,
    ],
    ['Er tallene rigtige?', 'eksempel'],
    ['Hvordan henviser jeg til siden?', /Henvis til siden som: .* som kendt 2018-01-22, nr\. \d+/],
  ],
  '/kpi/clean-matched': [
    ['Hvad er tallet, og for hvornår?', '6 virksomheder, 3. kvartal 2017'],
    ['Blev det aftalte nået?', 'Med 22 mod 24 er måltallet for 2016 ikke nået.'],
    ['Går det hurtigt nok i år?', '21 til og med 3. kvartal 2017 mod 20 efter planen.'],
    ['Er ændringen mere end tilfældig?', 'Der er 11 målinger; der skal 13 til'],
    ['Hvem svarer for det?', 'Indberettes af CLEAN'],
    ['Hvornår kommer det næste?', 'Fristen for 4. kvartal 2017 er den 31. januar 2018.'],
    ['Hvad tæller med?', /Definition .*Hver virksomhed tælles én gang om året\./],
    [
      'Er et tal rettet?',
      /4\. kvartal 2016 \S+ virksomheder endeligt revideret .*Revideret: to virksomheder/,
    ],
  ],
  '/kpi/adm-hours': [['Er det for mange timer?', /Måltal: højst 4\.000 for 2016; blev 4\.060/]],
  '/?asOf=2026-11-21': [
    ['Er 2017 gjort op?', /Kina-kurser .*?450 for 2017; 305 er kendt \(3 af 4\)/],
    ['Kommer det sidste?', '25 indberetninger blev aldrig modtaget.'],
    ['Hvilket?', /450 for 2017; .*? aldrig modtaget/],
  ],
  '/kpi/copcap-web-visits?vis=aar-til-dato': [
    ['Hvornår er billedet fra, og hvad kommer nu?', /Opdateret \d.*? · Kilde: .*? · Fristen for /],
    ['Hvordan henviser jeg til netop det?', '?vis=aar-til-dato&asOf=2018-01-22&n='],
    ['Hvor langt er vi i år?', 'Fra årets start til og med november 2017: 26.666, mod 22.496 på samme tid'],
  ],
  '/kpi/copcap-web-visits?vis=rullende-aar': [
    ['Hvad er et helt år, regnet fra nu?', '29.132 i de tolv måneder til og med november 2017, mere end'],
  ],
  '/kpi/copcap-web-visits?vis=kontroldiagram': [
    ['Er niveauet flyttet?', 'ligger over gennemsnittet, 2.128: niveauet er rykket op.'],
    ['Er det godt?', 'Det er en ændring til det bedre.'],
    ['Blev det værre før?', /^(?!.*ændring til det værre)/s],
    ['Hvad er de andre mærker?', '35 tidligere målinger er markeret; de er historie, ikke nyt.'],
    ['Skete der noget?', 'A 1. september 2016: Nyt kinesisk websted i drift (eksempel)'],
  ],
  '/kpi/copcap-web-visits?vis=seriediagram': [
    ['Er det tilfældigt?', 'fordeler sig ikke tilfældigt omkring medianen, 2.056'],
  ],
  '/kpi/copcap-jobs?vis=opgoerelser': [
    ['Hvorfor er der to kurver?', /Ny definition: direkte og afledte job/],
    ['Hvad er den anden?', 'Kun direkte job'],
  ],
  '/kpi/woco-seats?vis=sammenligning': [
    ['Hvorfor ser jeg ikke en sammenligning?', 'Der er hverken andre steder eller dele at sammenligne med'],
  ],
  '/kpi/exports_to_china?vis=opgoerelser': [
    ['Er det alle de tal, der findes?', /Flere offentliggjorte tal for det samme .*Ingen periode har tal/],
  ],
  '/kpi/exports_to_china?vis=sammenligning': [
    ['Hvem eksporterer mest?', 'er Sverige højest med 5,33 mia. USD og Danmark lavest med 3,35 mia. USD.'],
    ['Hvad bruges tallet til?', 'Afgør målet: Danmarks andel af det kinesiske marked skal vokse igen'],
    ['Hvornår kommer det næste?', 'Næste tal: ingen aftalt dag; det kommer, når kilden udgiver det'],
    ['Hvilke tal er Sveriges?', /Eksport til Kina, Sverige UN Comtrade \(fob\) 2014 5\.771\.097\.274 USD/],
  ],
  '/maal/investeringer': [
    ['Hvor er det nærmeste tal fra?', 'Kilde: MOFCOM outward FDI bulletin 2009 · Næste tal:'],
    ['Hvilket tal er Danmarks?', /MOFCOM, Danmark 2009 2,6/],
    ['Hvilket er Sveriges?', /MOFCOM, Sverige 2009 8,1/],
  ],
  '/maal/markedsandel': [
    ['Går det op?', 'med så få tegnes ingen retning.'],
    ['Hvad er tallene bag?', /Eksport til Kina, Danmark .* Kinas samlede vareimport/],
    ['Hvornår kommer det næste?', 'Næste tal: ingen aftalt dag; det kommer, når kilden udgiver det'],
    ['Er de to eksporttal ens?', /3,35 mia\. USD det tal, siden bruger .* 41,1 mia\. kr\./],
    ['Er det lovet eller sket?', 'Danmarks andel af det kinesiske marked skal vokse igen'],
  ],
  '/maal/turister': [
    ['Ved vi, hvilken dag tallet kom?', 'Opdateret 9. februar 2017 (antaget) · Kilde: VisitDenmark'],
    ['Hvad giver samme svar?', 'Kinesiske overnatninger i hovedstadsregionen: 2 andre valg giver samme svar'],
    ['Hvor hurtigt er det gået, og siden hvornår?', 'Siden 2012 har væksten været 17,7 % om året'],
    ['Hvorfor ser fremtiden lysere ud?', 'fordi den også regner årene før 2012 med.'],
  ],
  '/operatoer/clean': [
    ['Hvad er det for en?', 'Operatør CLEAN'],
    ['Holder de, hvad de lovede?', 'Af de 4 måltal for 2016 blev 1 nået (eksempeltal).'],
    ['Hvad er aftalt, og hvor længe?', 'Resultatkontrakt 2016-2017 med CLEAN eksempel 1. januar 2016 til'],
    ['Indberetter de til tiden?', '28 indberetninger er forfaldet: 24 til tiden, 4 for sent, 0 mangler.'],
    ['Hvad kom for sent?', 'Tallet for 2. kvartal 2016 blev modtaget for sent, den 7. september 2016'],
    ['Hvordan kommer jeg tilbage?', 'Til overblikket'],
  ],
  '/tal/704': [
    ['Hvad er det for et tal?', 'Danske virksomheder matchet med problemejere i Jiangsu, 4. kvartal 2016'],
    ['Gælder det endnu?', 'Tallet er siden ændret: den nyeste version er nr. 779.'],
    ['Hvem kom med det?', 'Hvem CLEAN · Operatør · indlæst med programmets fil'],
    ['Hvornår?', 'Indberettet 31. januar 2017; optaget her'],
    ['Hvor stod det?', 'Fra filen figures-example.csv, række 112'],
    ['Hvem offentliggjorde det?', '14. februar 2017 · indlæst med programmets fil'],
    ['Kan nogen have ændret det bagefter?', /Post nr\. 704 [0-9a-f]{64} .*Kontrollér kæden/],
  ],
  '/metode': [
    ['Hvornår hedder det bagud?', 'mindst 90 % lidt bagud, ellers bagud.'],
    ['Hvornår er en ændring ægte?', 'Grænserne er gennemsnittet plus og minus 2,66 gange'],
    ['Hvem siger, at reglerne regner rigtigt?', /19 af 19 sager stemmer/],
    ['Hvad med et delvist løb?', 'med under halvdelen kan det ikke vurderes.'],
  ],
  '/dengang?since=2017-03-07T17:00': [
    ['Hvilke to dage?', 'Dengang og nu: 7. marts 2017 og 22. januar 2018'],
    ['Hvad sagde man dengang?', /Som kendt den 7\. marts 2017 .*?blev 9 nået/],
    ['Og nu?', /Som kendt den 22\. januar 2018 .*?blev 8 nået/],
    ['Hvor meget er vurderet om?', '12 af 23 nøgletal vurderes anderledes eller har et andet måltal.'],
    ['Hvilket tal blev rettet?', /1 rettet tal .*Danske virksomheder matchet.*?fra 9 virksomheder til 7/],
    ['Hvordan kommer jeg tilbage?', 'Til overblikket'],
  ],
  '/om': [
    ['Hvor får jeg det hele?', '/data.zip'],
    ['Hvordan følger jeg med?', '/feed.atom'],
    ['Hvem skriver jeg til?', /Kontakt .*Skriv til Region Hovedstaden\./],
  ],
  '/privatliv': [['Følger I mig?', 'De offentlige sider sætter ingen cookies, sporer ingen']],
  '/tilgaengelighed': [['Hvor klager jeg?', 'fører Digitaliseringsstyrelsen tilsyn']],
  '/kaeden': [['Hvorfor er her tomt uden script?', 'Denne side kræver JavaScript.']],
}

describe('a page answers a stranger who cannot see it', () => {
  const world = worldOfFile()
  test.each(Object.entries(asked))('%s', async (address, questions) => {
    const page = await world.ask(address, { headers: { accept: 'text/html', 'accept-language': 'da' } })
    expect(page.statusCode).toBe(200)
    const text = heard(page.body)
    const unanswered = questions.filter(([, answer]) =>
      typeof answer === 'string' ? !text.includes(answer) : !answer.test(text),
    )
    expect(unanswered).toEqual([])
  })
})
