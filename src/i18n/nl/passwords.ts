import type { passwords as source } from '@/src/i18n/fr/passwords'
import type { Spoken } from '@/src/i18n/words'

export const passwords: Spoken<typeof source> = {
  tooMany: (seconds) =>
    `Te veel pogingen voor dit adres. Probeer opnieuw over ${seconds} ${seconds > 1 ? 'seconden' : 'seconde'}.`,
  faults: {
    missing: 'Schrijf een wachtwoord.',
    short: 'Minstens twaalf tekens.',
    long: 'Hoogstens tweehonderd tekens.',
    common: 'Dat probeert iedereen. Kies liever vier woorden die niets met elkaar te maken hebben.',
    personal: 'Dat is uw adres of uw naam: een onbekende zou het eerst proberen.',
    same: 'Het is hetzelfde als het oude.',
    mistaken: 'Het oude wachtwoord klopt niet.',
    different: 'De twee zijn niet gelijk.',
  },
  rule: 'Minstens twaalf tekens. Vier woorden die niets met elkaar te maken hebben, zijn prima.',
  forgot: {
    title: 'Wachtwoord vergeten',
    heading: 'Een link ontvangen om een ander te kiezen',
    lede: 'Schrijf het adres waarmee u zich aanmeldt. Als een account het gebruikt, vertrekt er meteen een mail.',
    email: 'E-mailadres',
    missing: 'Schrijf uw e-mailadres.',
    act: 'De link sturen',
    sent: 'Als een account dit adres gebruikt, is er net een mail vertrokken.',
    sentMore:
      'De link werkt één keer, gedurende een uur. Na tien minuten niets ontvangen? Kijk bij de ongewenste mails, of vraag het aan de leiding van uw dienst.',
    back: 'Terug naar het aanmelden',
  },
  set: {
    title: 'Een wachtwoord kiezen',
    welcome: (name) => `Welkom, ${name}. Kies uw wachtwoord.`,
    again: (name) => `${name}, kies een nieuw wachtwoord.`,
    ledeInvited: (email) => `U meldt zich bij Relais aan met ${email} en dit wachtwoord.`,
    ledeForgotten: 'Al uw open sessies worden afgesloten; daarna meldt u zich aan met het nieuwe.',
    password: 'Nieuw wachtwoord',
    repeat: 'Nog eens hetzelfde',
    act: 'Dit wachtwoord bewaren',
    refused: 'Het wachtwoord is nog niet gewijzigd',
    done: 'Het wachtwoord is gewijzigd. Meld u aan met het nieuwe.',
    doneFlash: 'Het wachtwoord is gekozen.',
    enter: 'Aanmelden',
    gone: 'Deze link werkt niet meer',
    goneLede:
      'Hij is al gebruikt, vervangen of verlopen. Vraag een andere, of vraag een nieuwe uitnodiging aan wie u uitnodigde.',
    askAnother: 'Een andere link vragen',
  },
}
